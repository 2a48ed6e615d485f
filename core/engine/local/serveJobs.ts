import { toOcrError } from '../../errors';
import { createModels } from './createModels';
import { createPartsQueue, type PartsQueue } from './createPartsQueue';
import { memoisePromise } from './memoisePromise';
import type { FromWorker, JobMessage, ToWorker } from './protocol';
import type { OpenRuntime } from './runtime/types';
import { runTask } from './tasks/runTask';
import type { Tools } from './tasks/types';

/** The worker's end of the line to the host process. */
export interface HostPort {
	post(message: FromWorker): void;
	listen(listener: (message: ToWorker) => void): void;
	/** Bytes of memory that the worker holds now. */
	memory(): number;
}

/** Opens the runtime when told to start, then does one job after the other. */
export function serveJobs(host: HostPort, openRuntime: OpenRuntime): void {
	let ready: Promise<boolean> = Promise.resolve(false);
	let last: Promise<void> = Promise.resolve();
	let current: { readonly id: number; readonly queue: PartsQueue } | undefined;
	// Weights are prepared for a number of threads, of which there are at most two.
	const open = memoisePromise(async (threads: number): Promise<Omit<Tools, 'parts'>> => {
		const runtime = await openRuntime(threads);
		return { runtime: runtime.name, models: createModels(runtime) };
	});

	const start = async (threads: number): Promise<boolean> => {
		try {
			await open(threads);
			host.post({ type: 'ready' });
			return true;
		} catch (caught) {
			host.post({ type: 'unavailable', reason: describeFault(caught) });
			return false;
		}
	};
	const work = async ({ id, task, threads, input }: JobMessage) => {
		if (!(await ready)) return;
		const queue = createPartsQueue(() => host.post({ type: 'next', id }));
		current = { id, queue };
		try {
			const tools = { ...(await open(threads)), parts: queue.parts };
			const output = await runTask(task, input, tools);
			host.post({ type: 'done', id, output, memory: host.memory() });
		} catch (caught) {
			const failure = toOcrError(caught).toData();
			host.post({ type: 'failed', id, failure, memory: host.memory() });
		}
	};
	host.listen((message) => {
		if (message.type === 'start') ready = start(message.threads);
		else if (message.type === 'part') {
			if (message.id === current?.id) current.queue.receive(message);
		} else last = last.then(async () => await work(message));
	});
}

/** The code of a loader fault says more than its text, which is full of paths. */
function describeFault(caught: unknown): string {
	if (!(caught instanceof Error)) return 'unknown';
	return 'code' in caught && typeof caught.code === 'string' ? caught.code : caught.message;
}
