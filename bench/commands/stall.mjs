import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';

import { formatTable } from '../formatTable.mjs';
import { listPictures } from '../listPictures.mjs';
import { openOurs } from '../openOurs.mjs';
import { readAtOnce } from '../readAtOnce.mjs';

const PICTURES = 20;

/** Milliseconds between two looks at the clock; part of every figure. */
const RESOLUTION = 1;

/**
 * The longest stall of the process that asks for readings, which in use is the one of n8n.
 *
 * @param {import('../parseArguments.mjs').Wanted} wanted
 * @returns {Promise<string>}
 */
export async function stall(wanted) {
	const paths = (await listPictures({ ...wanted, take: PICTURES })).map(({ path }) => path);
	const twenty = Array.from({ length: PICTURES }, (_, i) => paths[i % paths.length]);
	const ours = openOurs();
	const rows = [
		await watch('idle for 5 s', async () => await pause(5000)),
		await watch('first picture, processes started', async () => await ours.read(paths[0])),
		await watch(`${PICTURES} pictures, 2 at once`, async () => await readAtOnce(ours, twenty, 2)),
	];
	ours.end();
	return formatTable(['while', 'seconds', 'longest stall, ms', '99 %, ms'], rows);
}

async function watch(title, work) {
	const histogram = monitorEventLoopDelay({ resolution: RESOLUTION });
	histogram.enable();
	const start = performance.now();
	await work();
	// A stall at the very end is seen at the next look.
	await pause(10);
	histogram.disable();
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	const [longest, usual] = [histogram.max, histogram.percentile(99)].map((ns) => ns / 1e6);
	return [title, seconds, longest.toFixed(1), usual.toFixed(1)];
}
