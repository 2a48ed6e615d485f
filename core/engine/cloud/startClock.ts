import { OcrError } from '../../errors';

/** Watches over a job: fires when its time is up or the caller gives it up. */
export interface Clock {
	readonly signal: AbortSignal;
	/** What ended the job, when it was the time limit or the caller. */
	explain(): OcrError | undefined;
	stop(): void;
}

/** @param timeLimit milliseconds */
export function startClock(timeLimit: number, cancel?: AbortSignal): Clock {
	const timeUp = new AbortController();
	const timer = setTimeout(() => timeUp.abort(), timeLimit);
	return {
		signal: cancel ? AbortSignal.any([timeUp.signal, cancel]) : timeUp.signal,
		explain: () => {
			if (cancel?.aborted) return new OcrError('cancelled', 'The run was cancelled.');
			if (!timeUp.signal.aborted) return undefined;
			return new OcrError(
				'timeout',
				`Huawei Cloud gave no result in ${timeLimit / 1000} seconds.`,
				{
					description: 'Raise the time limit, send fewer pages at once, or use a smaller picture.',
				},
			);
		},
		stop: () => clearTimeout(timer),
	};
}
