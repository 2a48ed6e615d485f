import { OcrError, toOcrError } from '../../../errors';
import type { FromWorker, PartMessage } from '../protocol';
import type { Channel, OpenChannel } from './channel';
import type { Job } from './job';

/** A way to make workers; the pool falls back from one lane to the next. */
export interface Lane {
	readonly name: string;
	readonly open: OpenChannel;
	/** Workers at once. */
	readonly size: number;
	/** Of a model run while other jobs are under way or waiting. */
	readonly threads: number;
	/** Of a model run while there is no other job. */
	readonly threadsAlone: number;
}

export interface WorkerEvents {
	/** Something changed: a job is over, the worker is free, or it is gone. */
	readonly changed: (worker: Worker) => void;
	readonly unavailable: (worker: Worker, reason: string) => void;
	/** It ended while it had this job. */
	readonly crashed: (worker: Worker, job: Job) => void;
}

export interface WorkerLimits {
	/** Milliseconds without work after which it ends. */
	readonly idle: number;
	/** Jobs after which it is replaced. */
	readonly jobs: number;
	/** Bytes of memory past which it is replaced. */
	readonly memory: number;
}

/** One process or thread, with at most one job at a time. */
export class Worker {
	job?: Job;

	private parts?: AsyncIterator<unknown>;

	isEnded = false;

	/** Whether its runtime was loaded. */
	isReady = false;

	private readonly channel: Channel;

	private jobsDone = 0;

	private idleTimer?: NodeJS.Timeout;

	constructor(
		readonly lane: Lane,
		private readonly limits: WorkerLimits,
		private readonly events: WorkerEvents,
	) {
		this.channel = lane.open({
			message: (message) => this.receive(message),
			end: () => this.finish(),
		});
		this.channel.send({ type: 'start', threads: lane.threads });
	}

	get isFree(): boolean {
		return !this.isEnded && !this.job;
	}

	/** @param isAlone no other job is under way or waiting, so that this one may use their cores */
	assign(job: Job, isAlone: boolean): void {
		clearTimeout(this.idleTimer);
		this.job = job;
		this.parts = job.parts?.()[Symbol.asyncIterator]();
		this.channel.hold(true);
		const threads = isAlone ? this.lane.threadsAlone : this.lane.threads;
		this.channel.send({ type: 'job', id: job.id, task: job.task, threads, input: job.input });
	}

	/** Takes the job away, so that the end of the worker does not count against it. */
	release(): Job | undefined {
		const { job, parts } = this;
		this.job = undefined;
		this.parts = undefined;
		void parts?.return?.().catch(() => undefined);
		return job;
	}

	/** Ends it at once; a job that was not released counts as crashed. */
	end(): void {
		if (this.isEnded) return;
		this.channel.kill();
		this.finish();
	}

	private receive(message: FromWorker): void {
		if (this.isEnded) return;
		if (message.type === 'ready') {
			this.isReady = true;
			return;
		}
		if (message.type === 'unavailable') {
			this.events.unavailable(this, message.reason);
			return;
		}
		if (message.id !== this.job?.id) return;
		if (message.type === 'next') {
			void this.sendPart(message.id);
			return;
		}
		const job = this.release();
		if (message.type === 'done') job?.succeed(message.output);
		else job?.fail(OcrError.fromData(message.failure));
		this.rest(message.memory);
	}

	private async sendPart(id: number): Promise<void> {
		const part = await nextPart(this.parts);
		// The job may have been abandoned in the meantime.
		if (!this.isEnded && this.job?.id === id) this.channel.send({ type: 'part', id, ...part });
	}

	private rest(memory: number): void {
		this.jobsDone += 1;
		const isWorn = this.jobsDone >= this.limits.jobs || memory > this.limits.memory;
		if (isWorn) {
			this.end();
			return;
		}
		this.channel.hold(false);
		this.idleTimer = setTimeout(() => this.end(), this.limits.idle).unref();
		this.events.changed(this);
	}

	private finish(): void {
		if (this.isEnded) return;
		this.isEnded = true;
		clearTimeout(this.idleTimer);
		const job = this.release();
		if (job) this.events.crashed(this, job);
		this.events.changed(this);
	}
}

type Part =
	| Pick<Extract<PartMessage, { part: unknown }>, 'part'>
	| Pick<Extract<PartMessage, { isOver: true }>, 'isOver'>
	| Pick<Extract<PartMessage, { failure: unknown }>, 'failure'>;

async function nextPart(parts: AsyncIterator<unknown> | undefined): Promise<Part> {
	try {
		const next = await parts?.next();
		return !next || next.done ? { isOver: true } : { part: next.value };
	} catch (caught) {
		return { failure: toOcrError(caught).toData() };
	}
}
