import type { FromWorker, ToWorker } from '../protocol';

export interface ChannelEvents {
	readonly message: (message: FromWorker) => void;
	/** Once, however it ended. */
	readonly end: () => void;
}

/** A line to a worker, be it a process or a thread. */
export interface Channel {
	send(message: ToWorker): void;
	/** Ends the worker at once, whatever it does. */
	kill(): void;
	/** Keeps the host process alive, or lets it end. */
	hold(alive: boolean): void;
}

export type OpenChannel = (events: ChannelEvents) => Channel;
