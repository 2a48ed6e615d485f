import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { setting } from './server';

const run = promisify(execFile);

/** Runs a command of n8n beside the running one, whose ports it leaves alone; what it printed. */
export async function runN8n(args: readonly string[]): Promise<string> {
	const env: NodeJS.ProcessEnv = {
		...process.env,
		N8N_USER_FOLDER: setting('FOLDER'),
		N8N_DIAGNOSTICS_ENABLED: 'false',
		N8N_RUNNERS_BROKER_PORT: setting('BROKER_PORT'),
	};
	// n8n is silent when it takes itself for a part of a test.
	for (const name of ['NODE_ENV', 'NODE_OPTIONS', 'JEST_WORKER_ID']) delete env[name];
	const command = run(setting('NODE'), [setting('BIN'), ...args], { env, maxBuffer: 50_000_000 });
	const { stdout } = await command.catch(({ stdout: out, stderr }) => {
		throw new Error(`n8n ${args[0]} did not succeed:\n${out}\n${stderr}`);
	});
	return stdout;
}
