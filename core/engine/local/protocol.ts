import type { OcrErrorData } from '../../errors';

/** The first message to a worker. */
export interface StartMessage {
	readonly type: 'start';
	/** Of a model run, unless a job says otherwise. */
	readonly threads: number;
}

export interface JobMessage {
	readonly type: 'job';
	readonly id: number;
	readonly task: string;
	/** Of a model run. */
	readonly threads: number;
	/** Plain data; bytes as Uint8Array. */
	readonly input: unknown;
}

export type ToWorker = StartMessage | JobMessage;

export type FromWorker =
	| { readonly type: 'ready' }
	/** The runtime cannot be loaded on this machine. */
	| { readonly type: 'unavailable'; readonly reason: string }
	| {
			readonly type: 'done';
			readonly id: number;
			readonly output: unknown;
			/** Of the worker, in bytes. */
			readonly memory: number;
	  }
	| {
			readonly type: 'failed';
			readonly id: number;
			readonly failure: OcrErrorData;
			readonly memory: number;
	  };
