import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/**
 * @typedef {object} Answer
 * @property {string} text empty where the picture could not be read
 * @property {number} ms from the path of the picture to its text
 * @property {string} [failure]
 */

/**
 * Starts an engine in a process of its own.
 *
 * @param {import('./peerCommands.mjs').PeerCommand} peer
 * @returns {Promise<{title: string, pid: number, ask(path: string, hints?: object): Promise<Answer>, end(): Promise<void>}>}
 * when its engine is loaded
 */
export async function openPeer({ title, command, args, env }) {
	const child = spawn(command, args, {
		env: { ...process.env, ...env },
		stdio: ['pipe', 'pipe', 'pipe'],
	});
	let said = '';
	child.stderr.on('data', (chunk) => (said = `${said}${chunk}`.slice(-500)));
	const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
	const next = async () => {
		for (;;) {
			const { value, done } = await lines.next();
			if (done) throw new Error(`${title} ended. It said: ${said}`);
			// Some engines greet on the standard output.
			if (value.startsWith('{')) return JSON.parse(value);
		}
	};
	child.on('error', () => undefined);
	await next();
	return {
		title,
		pid: child.pid,
		async ask(path, hints) {
			const start = performance.now();
			child.stdin.write(`${JSON.stringify({ path, hints })}\n`);
			const { text = '', ms = performance.now() - start, failure } = await next();
			return { text, ms, failure };
		},
		async end() {
			const exit = once(child, 'exit');
			child.stdin.end();
			await exit;
		},
	};
}
