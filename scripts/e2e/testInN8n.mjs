import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { SetupError } from '../models/setupError.mjs';
import { ROOT } from '../setup/root.mjs';
import { findFreePort } from '../start/n8nEnvironment.mjs';
import { prepareN8n } from '../start/prepareN8n.mjs';
import { publishWorkflow } from '../start/publishWorkflow.mjs';
import { OWNER, ownerEnvironment } from './owner.mjs';

const WORKFLOWS = join(ROOT, 'test/e2e/workflows');

/**
 * Starts an n8n with a folder of its own, runs the tests against it, and leaves nothing behind.
 *
 * @param {import('./stages.mjs').Stage} stage
 * @param {(env: NodeJS.ProcessEnv, folders: readonly string[]) => Promise<number>} runTests
 * @throws SetupError
 */
export async function testInN8n({ release, start, published, tests }, runTests) {
	const folder = await mkdtemp(join(tmpdir(), 'ocr-suite-n8n-'));
	try {
		const prepared = await prepareN8n({ folder, release, workflows: [WORKFLOWS] });
		Object.assign(prepared.env, ownerEnvironment(release));
		for (const id of published) await publishWorkflow(prepared, id);
		process.stdout.write('n8n: starting …\n');
		return await runAgainst(prepared, start, async (env) => await runTests(env, tests));
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

async function runAgainst(prepared, start, runTests) {
	const log = [];
	const output = (chunk) => log.push(chunk);
	const { ready, stop, settings = {} } = await start(prepared, output);
	const interrupt = () => void stop();
	process.on('SIGINT', interrupt);
	try {
		if (!(await ready)) {
			throw new SetupError(`n8n did not start:\n${tail(log)}`, 'Set right what n8n says.');
		}
		const code = await runTests({ ...(await testEnvironment(prepared)), ...settings });
		if (code !== 0) process.stdout.write(`\nThe end of the log of n8n:\n${tail(log)}\n`);
		return code;
	} finally {
		process.off('SIGINT', interrupt);
		await stop();
	}
}

async function testEnvironment({ node, bin, env }) {
	return {
		...process.env,
		OCR_E2E_URL: `http://127.0.0.1:${env.N8N_PORT}`,
		OCR_E2E_NODE: node.path,
		OCR_E2E_BIN: bin,
		OCR_E2E_BROKER_PORT: String(await findFreePort()),
		OCR_E2E_FOLDER: env.N8N_USER_FOLDER,
		OCR_E2E_EMAIL: OWNER.email,
		OCR_E2E_PASSWORD: OWNER.password,
	};
}

const tail = (log) => Buffer.concat(log).toString('utf8').split('\n').slice(-40).join('\n');
