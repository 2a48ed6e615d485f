import { Worker } from 'node:worker_threads';

import type { OpenChannel } from './channel';

export interface ThreadOptions {
	/** The compiled file that the thread runs. */
	readonly entry: string;
	/** Megabytes for JavaScript; the memory of WASM comes on top. */
	readonly memoryMb: number;
}

/** Workers as threads: for the WASM runtime, which survives being ended in the middle of a run. */
export function openThread({ entry, memoryMb }: ThreadOptions): OpenChannel {
	return ({ message, end }) => {
		const worker = new Worker(entry, {
			env: {},
			execArgv: [],
			resourceLimits: { maxOldGenerationSizeMb: memoryMb },
			stdout: true,
			stderr: true,
		});
		worker.on('message', message);
		// An uncaught fault is followed by the exit, which is what counts.
		worker.on('error', () => undefined);
		worker.on('exit', end);
		return {
			send: (sent) => worker.postMessage(sent),
			kill: () => void worker.terminate(),
			hold(alive) {
				if (alive) worker.ref();
				else worker.unref();
			},
		};
	};
}
