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

/** The next part of a job's input; a job without parts is told so when it asks. */
export type PartMessage = { readonly type: 'part'; readonly id: number } & (
	| { readonly part: unknown }
	/** There are no more. */
	| { readonly isOver: true }
	/** It could not be brought; the job ends with this. */
	| { readonly failure: OcrErrorData }
);

export type ToWorker = StartMessage | JobMessage | PartMessage;

export type FromWorker =
	| { readonly type: 'ready' }
	/** The runtime cannot be loaded on this machine. */
	| { readonly type: 'unavailable'; readonly reason: string }
	/** The job wants the next part of its input. */
	| { readonly type: 'next'; readonly id: number }
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
