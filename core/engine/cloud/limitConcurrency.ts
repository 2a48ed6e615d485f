/** Lets at most so many tasks run at once; the others wait in the order of their coming. */
export type Limit = <T>(task: () => Promise<T>, signal?: AbortSignal) => Promise<T>;

export function limitConcurrency(most: number): Limit {
	const waiting: (() => void)[] = [];
	let running = 0;

	const enter = async (signal?: AbortSignal) => {
		signal?.throwIfAborted();
		if (running < most) {
			running += 1;
			return;
		}
		await new Promise<void>((resolve, reject) => {
			const go = () => {
				signal?.removeEventListener('abort', giveUp);
				resolve();
			};
			const giveUp = () => {
				waiting.splice(waiting.indexOf(go), 1);
				reject(signal?.reason);
			};
			waiting.push(go);
			signal?.addEventListener('abort', giveUp, { once: true });
		});
	};

	/** A place is handed to the next in line directly, so that nobody slips in between. */
	const leave = () => {
		const next = waiting.shift();
		if (next) next();
		else running -= 1;
	};

	return async (task, signal) => {
		await enter(signal);
		try {
			return await task();
		} finally {
			leave();
		}
	};
}
