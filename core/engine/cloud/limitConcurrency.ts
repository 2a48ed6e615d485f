/** Lets at most so many tasks run at once; the others wait in the order of their coming. */
export type Limit = <T>(task: () => Promise<T>, signal?: AbortSignal) => Promise<T>;

export function limitConcurrency(most: number): Limit {
	const waiting: (() => void)[] = [];
	let running = 0;
	const leave = () => {
		running -= 1;
		waiting.shift()?.();
	};
	const enter = async (signal?: AbortSignal) => {
		if (running >= most) {
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
		}
		running += 1;
	};
	return async (task, signal) => {
		signal?.throwIfAborted();
		await enter(signal);
		try {
			return await task();
		} finally {
			leave();
		}
	};
}
