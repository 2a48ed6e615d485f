import { readFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { ROOT } from '../../scripts/setup/root.mjs';
import { findFreePort } from '../../scripts/start/n8nEnvironment.mjs';
import { prepareN8n } from '../../scripts/start/prepareN8n.mjs';
import { publishWorkflow } from '../../scripts/start/publishWorkflow.mjs';
import { serveN8n } from '../../scripts/start/serveN8n.mjs';
import { formatTable } from '../formatTable.mjs';
import { listPictures } from '../listPictures.mjs';

const PICTURES = 20;
const AT_ONCE = 2;
const SETTLE_MS = 40_000;

const COLUMNS = [
	'while',
	'seconds',
	'longest stall, ms',
	'without garbage collection, ms',
];

const WATCHER = join(ROOT, 'bench/n8n/watchLoop.cjs');
const WORKFLOWS = join(ROOT, 'bench/n8n/workflows');

/** Webhook of a workflow that takes a picture, by its id. */
const READING = { id: 'ocrSuiteGeneralTextWebhook', path: 'general-text' };
const BASELINE = { id: 'ocrSuiteBenchWithoutReading', path: 'without-reading' };

/**
 * The longest stall of the event loop of a real n8n that gets pictures by webhook, with this
 * package's node in the workflow and without.
 *
 * @param {import('../parseArguments.mjs').Wanted} wanted
 * @returns {Promise<string>}
 */
export async function n8n(wanted) {
	const pictures = await listPictures({ ...wanted, take: PICTURES });
	const files = await Promise.all(pictures.map(({ path }) => readFile(path)));
	const folder = await mkdtemp(join(tmpdir(), 'ocr-suite-bench-'));
	try {
		const prepared = await prepareN8n({ folder, workflows: [WORKFLOWS] });
		const port = String(await findFreePort());
		const { env } = prepared;
		Object.assign(env, { NODE_OPTIONS: `--require "${WATCHER}"`, OCR_BENCH_LOOP_PORT: port });
		for (const { id } of [READING, BASELINE]) await publishWorkflow(prepared, id);
		return await measure(prepared, files);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

async function measure(prepared, files) {
	const server = serveN8n(prepared, { output: () => undefined });
	try {
		if (!(await server.ready)) throw new Error('n8n did not start.');
		const send = sender(prepared.env, files);
		const watch = watcher(prepared.env);
		// Loads what n8n loads with its first run.
		await send(BASELINE, AT_ONCE);
		await send(READING, 1);
		// V8 collects what the start of n8n left over when there is little to do.
		await pause(SETTLE_MS);
		const idle = await watch('idle for 5 s', async () => await pause(5000));
		const read = await watch('20 pictures read', async () => await send(READING, PICTURES));
		const pace = (1000 * AT_ONCE * Number(read[1])) / PICTURES;
		const taken = await watch('20 pictures taken at that pace, not read', async () => {
			await send(BASELINE, PICTURES, pace);
		});
		return formatTable(COLUMNS, [idle, read, taken]);
	} finally {
		await server.stop();
	}
}

/** Sends so many pictures, two at once, each after the pace (ms) of the one before. */
function sender({ N8N_PORT }, files) {
	return async ({ path }, count, pace = 0) => {
		const url = `http://127.0.0.1:${N8N_PORT}/webhook/${path}`;
		let next = 0;
		const work = async () => {
			while (next < count) {
				await Promise.all([post(url, files[next++ % files.length]), pause(pace)]);
			}
		};
		await Promise.all(Array.from({ length: AT_ONCE }, work));
	};
}

async function post(url, bytes) {
	for (;;) {
		const body = new FormData();
		body.append('file', new Blob([bytes]), 'picture');
		const answer = await fetch(url, { method: 'POST', body });
		await answer.arrayBuffer();
		// Webhooks are there a moment after the rest of n8n; a picture may have no text in it.
		if (answer.status !== 404) return;
		await pause(500);
	}
}

function watcher({ OCR_BENCH_LOOP_PORT }) {
	const ask = async () => await (await fetch(`http://127.0.0.1:${OCR_BENCH_LOOP_PORT}`)).json();
	return async (title, work) => {
		await ask();
		const start = performance.now();
		await work();
		const seconds = ((performance.now() - start) / 1000).toFixed(1);
		const { longest, withoutCollection } = await ask();
		return [title, seconds, longest.toFixed(1), withoutCollection.toFixed(1)];
	};
}
