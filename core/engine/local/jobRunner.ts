import type { Pool } from './pool/createPool';
import type { TaskName, TaskTypes } from './tasks/types';

export interface RunOptions {
	readonly signal?: AbortSignal;
	/** Milliseconds. */
	readonly timeLimit?: number;
	/** Input that comes in parts. */
	readonly parts?: () => AsyncIterable<unknown>;
}

/** Runs a task by its name, with the types of its input and output. */
export type RunJob = <T extends TaskName>(
	task: T,
	input: TaskTypes[T]['input'],
	options: RunOptions,
) => Promise<TaskTypes[T]['output']>;

/**
 * Runs tasks with their types: the worker is of the same build and answers in the task's form.
 *
 * @param defaultLimit milliseconds for a job that sets no limit of its own
 */
export function createJobRunner(pool: Pool, defaultLimit: number): RunJob {
	return async <T extends TaskName>(
		task: T,
		input: TaskTypes[T]['input'],
		{ signal, timeLimit = defaultLimit, parts }: RunOptions,
	) => (await pool.run({ task, input, timeLimit, signal, parts })) as TaskTypes[T]['output'];
}
