import { appendFileSync } from 'node:fs';
import { join } from 'node:path';

import { findFreePort } from '../start/n8nEnvironment.mjs';
import { serveN8n } from '../start/serveN8n.mjs';
import { serveRedis } from './serveRedis.mjs';

/**
 * Starts n8n in queue mode: a main process that takes requests, and a worker that runs workflows.
 *
 * @param {import('../start/prepareN8n.mjs').Prepared} prepared
 * @param {(chunk: Buffer) => void} output
 * @throws SetupError when there is no Redis
 */
export async function serveQueue(prepared, output) {
	const redis = await serveRedis();
	const port = String(await findFreePort());
	const shared = {
		EXECUTIONS_MODE: 'queue',
		QUEUE_BULL_REDIS_HOST: '127.0.0.1',
		QUEUE_BULL_REDIS_PORT: String(redis.port),
	};
	const workerLog = join(prepared.env.N8N_USER_FOLDER, 'worker.log');
	const main = serveN8n({ ...prepared, env: { ...prepared.env, ...shared } }, { output });
	// The worker waits for the tables that the main process makes.
	const worker = main.ready.then(async (isReady) =>
		isReady ? await serveWorker(prepared, { shared, port, log: workerLog, output }) : undefined,
	);
	return {
		ready: worker.then(async (started) => (started ? await started.ready : false)),
		stop: async () => {
			await (await worker)?.stop();
			await main.stop();
			redis.stop();
		},
		settings: { OCR_E2E_WORKER_LOG: workerLog },
	};
}

async function serveWorker(prepared, { shared, port, log, output }) {
	const env = {
		...prepared.env,
		...shared,
		N8N_RUNNERS_BROKER_PORT: String(await findFreePort()),
		QUEUE_HEALTH_CHECK_ACTIVE: 'true',
		QUEUE_HEALTH_CHECK_PORT: port,
	};
	const write = (chunk) => {
		output(chunk);
		appendFileSync(log, chunk);
	};
	return serveN8n({ ...prepared, env }, { command: 'worker', port, output: write });
}
