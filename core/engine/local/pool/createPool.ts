import type { OcrError } from '../../../errors';
import { MAX_TRIES, busy, cancelled, crashed, timedOut, unavailable } from './job';
import type { Job, JobRequest } from './job';
import { Worker } from './worker';
import type { Lane, WorkerLimits } from './worker';

export interface PoolOptions {
	/** Tried in this order: when a worker says that its runtime is unavailable, the next one serves. */
	readonly lanes: readonly [Lane, ...Lane[]];
	/** Jobs that may wait. */
	readonly queue: number;
	readonly limits: WorkerLimits;
}

/** Gives jobs to workers, first come, first served. */
export interface Pool {
	/** @throws OcrError of the job; busy, timeout, cancelled, crashed, models */
	run(request: JobRequest): Promise<unknown>;
	/** The lane in use. */
	readonly lane: Lane;
	/** Workers there are. */
	readonly workerCount: number;
	/** Ends all workers; what is under way or waiting is cancelled. */
	dispose(): void;
}

export function createPool(options: PoolOptions): Pool {
	const pool = new WorkerPool(options);
	return {
		run: async (request) => await pool.run(request),
		get lane() {
			return pool.lane;
		},
		get workerCount() {
			return pool.workers.size;
		},
		dispose: () => pool.dispose(),
	};
}

class WorkerPool {
	readonly workers = new Set<Worker>();

	lane: Lane;

	private readonly waiting: Job[] = [];

	private lastId = 0;

	constructor(private readonly options: PoolOptions) {
		[this.lane] = options.lanes;
	}

	async run(request: JobRequest): Promise<unknown> {
		if (request.signal?.aborted) throw cancelled();
		return await new Promise((resolve, reject) => {
			const job = this.createJob(request, resolve, reject);
			this.waiting.push(job);
			this.serve();
			if (this.waiting.length <= this.options.queue) return;
			this.withdraw(job);
			job.fail(busy(this.options.queue));
		});
	}

	dispose(): void {
		const jobs = [...this.waiting.splice(0), ...[...this.workers].map((worker) => worker.job)];
		for (const job of jobs) job?.fail(cancelled());
		for (const worker of [...this.workers]) this.drop(worker);
	}

	private createJob(
		request: JobRequest,
		resolve: (output: unknown) => void,
		reject: (reason: OcrError) => void,
	): Job {
		const cancel = () => this.abandon(job, cancelled());
		const settle = () => {
			clearTimeout(job.timer);
			request.signal?.removeEventListener('abort', cancel);
		};
		const job: Job = {
			...request,
			id: (this.lastId += 1),
			crashes: 0,
			succeed: (output) => {
				settle();
				resolve(output);
			},
			fail: (reason) => {
				settle();
				reject(reason);
			},
		};
		request.signal?.addEventListener('abort', cancel, { once: true });
		return job;
	}

	/** Gives waiting jobs to free workers, and makes workers while there is room. */
	private serve(): void {
		while (this.waiting.length > 0) {
			const worker = this.findFree() ?? this.hire();
			const job = worker && this.waiting.shift();
			if (!job) return;
			job.timer ??= setTimeout(() => this.abandon(job, timedOut(job.timeLimit)), job.timeLimit);
			worker.assign(job, this.isAlone(worker));
		}
	}

	private isAlone(worker: Worker): boolean {
		return this.waiting.length === 0 && [...this.workers].every((w) => w === worker || !w.job);
	}

	private findFree(): Worker | undefined {
		return [...this.workers].find((worker) => worker.isFree);
	}

	private hire(): Worker | undefined {
		if (this.workers.size >= this.lane.size) return undefined;
		const worker = new Worker(this.lane, this.options.limits, {
			changed: (changed) => this.attend(changed),
			unavailable: (gone, reason) => this.changeLane(gone, reason),
			crashed: (gone, job) => this.retry(gone, job),
		});
		this.workers.add(worker);
		return worker;
	}

	private attend(worker: Worker): void {
		if (worker.isEnded) this.workers.delete(worker);
		this.serve();
	}

	private retry(worker: Worker, job: Job): void {
		job.crashes += 1;
		// A runtime that was built for another machine may end the process while it is loaded.
		const mayChange = !worker.isReady && this.laneAfter(worker.lane) !== undefined;
		if (job.crashes < MAX_TRIES) this.waiting.unshift(job);
		else if (mayChange) this.moveOn(worker.lane, job, 'it ended the process');
		else job.fail(crashed());
	}

	private changeLane(worker: Worker, reason: string): void {
		this.moveOn(worker.lane, worker.release(), reason);
		this.drop(worker);
	}

	private moveOn(from: Lane, job: Job | undefined, reason: string): void {
		const next = this.laneAfter(from);
		// Another worker of the lane may have said so before.
		if (next && this.lane === from) this.lane = next;
		if (job && next) this.waiting.unshift(job);
		else job?.fail(unavailable(reason));
	}

	private laneAfter(lane: Lane): Lane | undefined {
		const { lanes } = this.options;
		return lanes[lanes.indexOf(lane) + 1];
	}

	/** Ends a job early: out of the queue, or together with the worker that does it. */
	private abandon(job: Job, reason: OcrError): void {
		job.fail(reason);
		this.withdraw(job);
		const worker = [...this.workers].find((candidate) => candidate.job === job);
		if (worker) this.drop(worker);
	}

	private withdraw(job: Job): void {
		const at = this.waiting.indexOf(job);
		if (at >= 0) this.waiting.splice(at, 1);
	}

	private drop(worker: Worker): void {
		worker.release();
		worker.end();
	}
}
