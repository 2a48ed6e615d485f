import { askAlternately } from '../askAlternately.mjs';
import { formatTable } from '../formatTable.mjs';
import { listPictures } from '../listPictures.mjs';
import { ensurePeers } from '../peers/ensurePeers.mjs';
import { scoreTables } from '../scoreTables.mjs';
import { mean, median } from '../statistics.mjs';

const PEERS = ['ourTables', 'rapidtable', 'img2table'];

/**
 * Score and time of tables, beside RapidTable and img2table, over the same pictures in one run.
 *
 * @param {import('../parseArguments.mjs').Wanted} wanted
 * @returns {Promise<string>}
 */
export async function tables(wanted) {
	const listed = await listPictures({ ...wanted, capability: 'general-table' });
	const pictures = listed.filter(({ truth }) => truth.tables?.some(({ rows }) => rows));
	const results = await askAlternately(await ensurePeers(PEERS), pictures, {
		rounds: wanted.rounds,
		score: scoreTables,
	});
	const table = formatTable(
		['engine', 'score', 'mean ms', 'median ms', 'CPU ms', 'unread'],
		results.map(({ title, answers }) => {
			const all = (key) => answers.map((answer) => answer[key]);
			return [
				title,
				mean(all('score')).toFixed(3),
				mean(all('ms')).toFixed(0),
				median(all('ms')).toFixed(0),
				mean(all('cpu')).toFixed(0),
				answers.filter(({ failure }) => failure).length,
			];
		}),
	);
	return `${pictures.length} pictures, ${wanted.rounds} rounds. Score: F1 of neighbouring cells.\n\n${table}`;
}
