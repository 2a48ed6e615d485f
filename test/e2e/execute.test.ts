import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { setting } from './server';

const run = promisify(execFile);

/** Beside the running n8n, whose ports it leaves alone. */
const PORTS = { N8N_PORT: '0', N8N_RUNNERS_BROKER_PORT: '0' };

it('runs the sample workflow with "n8n execute"', async () => {
	const env: NodeJS.ProcessEnv = {
		...process.env,
		...PORTS,
		N8N_USER_FOLDER: setting('FOLDER'),
		N8N_DIAGNOSTICS_ENABLED: 'false',
		N8N_RUNNERS_MODE: 'external',
		N8N_RUNNERS_AUTH_TOKEN: 'unused',
	};
	delete env.NODE_OPTIONS;
	const { stdout } = await run(
		setting('NODE'),
		[setting('BIN'), 'execute', '--id=ocrSuiteGeneralTextSample', '--rawOutput'],
		{ env, maxBuffer: 50_000_000 },
	);
	expect(stdout).toContain('Delivery note 5512');
	expect(stdout).toContain('"status":"success"');
}, 120_000);
