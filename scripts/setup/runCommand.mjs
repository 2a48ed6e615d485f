import { spawn } from 'node:child_process';

/** How often a line says that a long step is still going on. */
const PROGRESS_MS = 10_000;

/**
 * Runs a command to its end.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv, quiet?: string}} [options] `quiet`: what is going
 * on, said every ten seconds in place of the command's own output
 * @returns {Promise<{code: number, output: string}>} the output only where the command is quiet
 */
export function runCommand(command, args, { cwd, env = process.env, quiet } = {}) {
	return new Promise((resolve) => {
		const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit';
		const child = spawn(command, args, { cwd, env, stdio });
		const chunks = [];
		child.stdout?.on('data', (chunk) => chunks.push(chunk));
		child.stderr?.on('data', (chunk) => chunks.push(chunk));
		const start = Date.now();
		const timer = setInterval(() => {
			const seconds = Math.round((Date.now() - start) / 1000);
			if (quiet) process.stdout.write(`  still ${quiet} (${seconds} s)\n`);
		}, PROGRESS_MS);
		const end = (code, extra = '') => {
			clearInterval(timer);
			resolve({ code, output: Buffer.concat(chunks).toString('utf8') + extra });
		};
		child.on('error', (caught) => end(127, caught.message));
		child.on('close', (code) => end(code ?? 1));
	});
}

/** Runs npm of the same installation as the one that started this, with a Node of choice. */
export function runNpm(args, options) {
	const npm = process.env.npm_execpath;
	if (npm?.endsWith('.js')) return runCommand(process.execPath, [npm, ...args], options);
	const onWindows = process.platform === 'win32';
	return runCommand(onWindows ? 'cmd' : 'npm', onWindows ? ['/c', 'npm', ...args] : args, options);
}
