import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { SetupError } from '../models/setupError.mjs';
import { findFreePort } from '../start/n8nEnvironment.mjs';

const READY = 'Ready to accept connections';

/**
 * Starts a Redis that keeps nothing.
 *
 * @returns {Promise<{port: number, stop: () => void}>}
 * @throws SetupError when it cannot be started
 */
export async function serveRedis() {
	const program = process.env.REDIS_SERVER ?? 'redis-server';
	const port = await findFreePort();
	const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
	const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
	let said = '';
	const ready = new Promise((resolve) => {
		child.stdout.on('data', (chunk) => {
			said += chunk;
			if (said.includes(READY)) resolve(true);
		});
	});
	const gone = once(child, 'exit').then(
		() => false,
		() => undefined,
	);
	const outcome = await Promise.race([ready, gone]);
	if (outcome) return { port, stop: () => void child.kill('SIGTERM') };
	throw outcome === undefined
		? new SetupError(
				`Redis was not found ("${program}"); the queue mode of n8n needs it.`,
				'Install it (Debian and Ubuntu: "apt-get install redis-server"), or set REDIS_SERVER to where it is, then run this again.',
			)
		: new SetupError(`Redis did not start:\n${said}`, 'Set right what it says.');
}
