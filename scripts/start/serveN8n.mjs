import { spawn } from 'node:child_process';

const POLL_MS = 250;

/** After so long without an end, n8n is ended the hard way. */
const PATIENCE_MS = 10_000;

/**
 * Starts n8n.
 *
 * @param {import('./prepareN8n.mjs').Prepared} prepared
 * @param {object} options
 * @param {(chunk: Buffer) => void} options.output
 * @param {'start' | 'worker'} [options.command]
 * @param {string | number} [options.port] where it says whether it is ready
 * @returns {{ready: Promise<boolean>, ended: Promise<number>, stop: () => Promise<number>}} `ready`
 * is false when n8n ended before it answered
 */
export function serveN8n({ node, bin, env }, { output, command = 'start', port = env.N8N_PORT }) {
	const child = spawn(node.path, [bin, command], { env, stdio: ['ignore', 'pipe', 'pipe'] });
	child.stdout.on('data', output);
	child.stderr.on('data', output);
	let running = true;
	const ended = new Promise((resolve) => {
		const end = (code) => {
			running = false;
			resolve(code ?? 1);
		};
		child.on('error', () => end(127));
		child.on('exit', end);
	});
	const stop = () => {
		if (!running) return ended;
		child.kill('SIGTERM');
		const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
		return ended.finally(() => clearTimeout(timer));
	};
	return { ready: waitUntilReady(`http://127.0.0.1:${port}`, () => running), ended, stop };
}

async function waitUntilReady(url, isRunning) {
	while (isRunning()) {
		const answer = await fetch(`${url}/healthz/readiness`).catch(() => undefined);
		if (answer?.ok) return true;
		await new Promise((resolve) => setTimeout(resolve, POLL_MS));
	}
	return false;
}
