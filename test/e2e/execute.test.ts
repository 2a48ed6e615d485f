import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { setting } from './server';

const run = promisify(execFile);

it('runs the sample workflow with "n8n execute"', async () => {
	const env: NodeJS.ProcessEnv = {
		...process.env,
		N8N_USER_FOLDER: setting('FOLDER'),
		N8N_DIAGNOSTICS_ENABLED: 'false',
		// Beside the running n8n, whose ports it leaves alone.
		N8N_RUNNERS_BROKER_PORT: setting('BROKER_PORT'),
	};
	// n8n is silent when it takes itself for a part of a test.
	for (const name of ['NODE_ENV', 'NODE_OPTIONS', 'JEST_WORKER_ID']) delete env[name];
	const { stdout } = await run(
		setting('NODE'),
		[setting('BIN'), 'execute', '--id=ocrSuiteGeneralTextSample', '--rawOutput'],
		{ env, maxBuffer: 50_000_000 },
	);
	expect(stdout).toContain('Delivery note 5512');
	expect(stdout).toMatch(/"status": ?"success"/);
}, 120_000);
