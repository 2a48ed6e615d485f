import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { SetupError } from './models/setupError.mjs';
import { runCommand } from './setup/runCommand.mjs';
import { N8N_BIN, N8N_FOLDER } from './start/folders.mjs';
import { findFreePort } from './start/n8nEnvironment.mjs';
import { prepareN8n } from './start/prepareN8n.mjs';
import { serveN8n } from './start/serveN8n.mjs';

const WEBHOOK_WORKFLOW = 'ocrSuiteGeneralTextWebhook';

/** The one account of the throwaway n8n. */
const OWNER = { email: 'owner@example.com', password: 'Lighthouse-2031' };

/**
 * Starts one n8n with a folder of its own and the published webhook workflow, runs the tests
 * against it, and leaves nothing behind but its log when a test did not pass.
 */
export async function testInN8n(runTests) {
	const folder = await mkdtemp(join(tmpdir(), 'ocr-suite-n8n-'));
	try {
		const { node, env } = await prepareN8n({ folder });
		Object.assign(env, ownerEnvironment());
		await publish(node, env);
		return await runAgainst({ node, env, runTests });
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

async function runAgainst({ node, env, runTests }) {
	const log = [];
	const n8n = serveN8n({ node, env, output: (chunk) => log.push(chunk) });
	const interrupt = () => void n8n.stop();
	process.on('SIGINT', interrupt);
	try {
		process.stdout.write('n8n: starting …\n');
		if (!(await n8n.ready)) {
			throw new SetupError(`n8n did not start:\n${tail(log)}`, 'Set right what n8n says.');
		}
		const code = await runTests({
			...process.env,
			OCR_E2E_URL: `http://127.0.0.1:${env.N8N_PORT}`,
			OCR_E2E_NODE: node.path,
			OCR_E2E_BIN: N8N_BIN,
			OCR_E2E_BROKER_PORT: String(await findFreePort()),
			OCR_E2E_FOLDER: env.N8N_USER_FOLDER,
			OCR_E2E_EMAIL: OWNER.email,
			OCR_E2E_PASSWORD: OWNER.password,
		});
		if (code !== 0) process.stdout.write(`\nThe end of the log of n8n:\n${tail(log)}\n`);
		return code;
	} finally {
		process.off('SIGINT', interrupt);
		await n8n.stop();
	}
}

function ownerEnvironment() {
	const require = createRequire(join(N8N_FOLDER, 'package.json'));
	return {
		N8N_INSTANCE_OWNER_MANAGED_BY_ENV: 'true',
		N8N_INSTANCE_OWNER_EMAIL: OWNER.email,
		N8N_INSTANCE_OWNER_FIRST_NAME: 'Test',
		N8N_INSTANCE_OWNER_LAST_NAME: 'Owner',
		N8N_INSTANCE_OWNER_PASSWORD_HASH: require('bcryptjs').hashSync(OWNER.password, 10),
	};
}

async function publish(node, env) {
	const args = [N8N_BIN, 'publish:workflow', `--id=${WEBHOOK_WORKFLOW}`];
	const { code, output } = await runCommand(node.path, args, { env, quiet: 'publishing' });
	if (code !== 0)
		throw new SetupError(`n8n could not publish:\n${output}`, 'Set right what it says.');
}

const tail = (log) => Buffer.concat(log).toString('utf8').split('\n').slice(-40).join('\n');
