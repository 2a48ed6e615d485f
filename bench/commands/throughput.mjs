import { formatTable } from '../formatTable.mjs';
import { listPictures } from '../listPictures.mjs';
import { openOurs } from '../openOurs.mjs';
import { readAtOnce } from '../readAtOnce.mjs';

const JOBS_AT_ONCE = [1, 2, 4];

/** As installed, and one process that uses every core for a single job. */
const SETTINGS = [
	['as installed', {}],
	['one process, all cores', { OCR_SUITE_WORKERS: '1' }],
];

/**
 * Pictures a second by the number of jobs that are given at once.
 *
 * @param {import('../parseArguments.mjs').Wanted} wanted
 * @returns {Promise<string>}
 */
export async function throughput(wanted) {
	const paths = (await listPictures(wanted)).map(({ path }) => path);
	const all = Array.from({ length: wanted.rounds }, () => paths).flat();
	const rows = [];
	for (const [title, environment] of SETTINGS) {
		const ours = openOurs({ ...process.env, ...environment });
		// Starts every reading process and loads the weights.
		await readAtOnce(ours, paths.slice(0, 4), 4);
		const rates = [];
		for (const atOnce of JOBS_AT_ONCE) {
			const start = performance.now();
			await readAtOnce(ours, all, atOnce);
			rates.push((all.length / ((performance.now() - start) / 1000)).toFixed(2));
		}
		ours.end();
		rows.push([title, ...rates]);
	}
	const head = ['settings', ...JOBS_AT_ONCE.map((count) => `${count} at once, pictures/s`)];
	return `${paths.length} pictures, ${wanted.rounds} rounds\n\n${formatTable(head, rows)}`;
}
