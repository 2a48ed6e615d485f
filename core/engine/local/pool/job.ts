import { OcrError } from '../../../errors';

export interface JobRequest {
	readonly task: string;
	/** Plain data; kept until the job is over, for a second try. */
	readonly input: unknown;
	/**
	 * Input that is too large for one message: plain data, brought one after the other when the worker
	 * asks, and from the first one on again for a second try.
	 */
	readonly parts?: () => AsyncIterable<unknown>;
	/** Milliseconds from the job's first start in a worker. */
	readonly timeLimit: number;
	readonly signal?: AbortSignal;
}

/** A job on its way through the pool. */
export interface Job extends JobRequest {
	readonly id: number;
	/** Times it was given to a worker that ended unexpectedly. */
	crashes: number;
	timer?: NodeJS.Timeout;
	/** Settles the promise that the caller waits for, once; later calls do nothing. */
	readonly succeed: (output: unknown) => void;
	readonly fail: (reason: OcrError) => void;
}

/** A worker that ends unexpectedly costs its job one of so many tries. */
export const MAX_TRIES = 2;

export function crashed(): OcrError {
	return new OcrError('crashed', 'The reading process ended unexpectedly, twice.', {
		description:
			'The machine may be short of memory: use a smaller picture, or set OCR_SUITE_WORKERS to a lower number.',
	});
}

export function cancelled(): OcrError {
	return new OcrError('cancelled', 'The run was cancelled.');
}

export function timedOut(timeLimit: number): OcrError {
	return new OcrError('timeout', `There was no result within ${timeLimit / 1000} seconds.`, {
		description: 'Raise the time limit, read fewer pages at once, or use a smaller picture.',
	});
}

export function busy(queue: number): OcrError {
	return new OcrError('busy', `${queue} documents are waiting to be read already.`, {
		description:
			'Send fewer items at once, or raise OCR_SUITE_QUEUE (waiting documents are kept in memory).',
	});
}

export function unavailable(reason: string): OcrError {
	return new OcrError('models', `The model runtime cannot be loaded on this machine (${reason}).`, {
		description: 'Remove the environment variable OCR_SUITE_RUNTIME, or install the package again.',
	});
}
