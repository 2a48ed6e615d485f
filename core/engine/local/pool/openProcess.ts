import { fork } from 'node:child_process';
import { constants, setPriority } from 'node:os';

import type { FromWorker } from '../protocol';
import type { OpenChannel } from './channel';

export interface ProcessOptions {
	/** The compiled file that the process runs. */
	readonly entry: string;
	readonly threads: number;
	/** Megabytes for JavaScript. */
	readonly memoryMb: number;
}

/** What a process needs to find libraries and temporary folders; nothing that could be a secret. */
const PASSED_ON = [
	'PATH',
	'LD_LIBRARY_PATH',
	'DYLD_LIBRARY_PATH',
	'TMPDIR',
	'TEMP',
	'TMP',
	'SystemRoot',
	'windir',
	'LANG',
	'LC_ALL',
	'TZ',
] as const;

/**
 * Tells the C library of Linux to keep freed memory up to 256 MiB instead of giving it back after
 * every model run: fetching it anew page by page was a quarter of the time of detection.
 */
const KEEP_MEMORY = {
	MALLOC_MMAP_THRESHOLD_: '268435456',
	MALLOC_TRIM_THRESHOLD_: '268435456',
} as const;

/** Workers as processes of their own, which can be ended in the middle of a model run. */
export function openProcess(options: ProcessOptions): OpenChannel {
	return ({ message, end }) => {
		const child = fork(options.entry, [], {
			serialization: 'advanced',
			stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
			// In place of the host's switches, such as those of a debugger.
			execArgv: [`--max-old-space-size=${options.memoryMb}`],
			env: pickEnvironment(options.threads),
		});
		yieldToHost(child.pid);
		let ended = false;
		const endOnce = () => {
			if (ended) return;
			ended = true;
			end();
		};
		child.on('message', (received) => message(received as FromWorker));
		child.on('exit', endOnce);
		// Could not be started, or a message could not be delivered.
		child.on('error', () => {
			child.kill('SIGKILL');
			endOnce();
		});
		return {
			send: (sent) => void child.send(sent, () => undefined),
			kill: () => void child.kill('SIGKILL'),
			hold(alive) {
				if (alive) {
					child.ref();
					child.channel?.ref();
				} else {
					child.unref();
					child.channel?.unref();
				}
			},
		};
	};
}

/** Lets the host come first where both want the processor: its event loop must not wait. */
function yieldToHost(pid: number | undefined): void {
	if (pid === undefined) return;
	try {
		setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
	} catch {
		// It has ended already, or the system does not allow it: it works at the usual priority.
	}
}

function pickEnvironment(threads: number): NodeJS.ProcessEnv {
	const picked: NodeJS.ProcessEnv = { ...KEEP_MEMORY, VIPS_CONCURRENCY: String(threads) };
	for (const name of PASSED_ON) {
		if (process.env[name] !== undefined) picked[name] = process.env[name];
	}
	return picked;
}
