import { OcrError } from '../../errors';
import type { PartMessage } from './protocol';

/** The parts of the input of one job, on the worker's side. */
export interface PartsQueue {
	/** Asks for the parts one by one, each when it is wanted. Ends with the failure of a part. */
	readonly parts: AsyncIterable<unknown>;
	/** Takes in what the host answered. */
	receive(message: PartMessage): void;
}

/** @param ask tells the host that the next part is wanted */
export function createPartsQueue(ask: () => void): PartsQueue {
	let take: ((message: PartMessage) => void) | undefined;
	const wait = async () =>
		await new Promise<PartMessage>((resolve) => {
			take = resolve;
			ask();
		});
	async function* parts() {
		for (;;) {
			const message = await wait();
			if ('failure' in message) throw OcrError.fromData(message.failure);
			if ('isOver' in message) return;
			yield message.part;
		}
	}
	return { parts: parts(), receive: (message) => take?.(message) };
}
