import { mkdtempSync, rmSync } from 'node:fs';
import { getPriority, tmpdir } from 'node:os';
import { join } from 'node:path';

import { createPool } from '../../../../core/engine/local/pool/createPool';
import type { Pool, PoolOptions } from '../../../../core/engine/local/pool/createPool';
import { openProcess } from '../../../../core/engine/local/pool/openProcess';
import { openThread } from '../../../../core/engine/local/pool/openThread';
import type { Lane } from '../../../../core/engine/local/pool/worker';
import { isAlive, waitUntil } from './waitUntil';

const entry = (name: string) => join(__dirname, 'entries', `${name}.js`);
const processes: Lane = {
	name: 'native',
	open: openProcess({ entry: entry('standIn'), threads: 1, memoryMb: 256 }),
	size: 1,
	threads: 1,
	threadsAlone: 2,
};
const threads: Lane = {
	name: 'wasm',
	open: openThread({ entry: entry('standIn'), memoryMb: 256 }),
	size: 1,
	threads: 1,
	threadsAlone: 2,
};
const withoutNative: Lane = {
	...processes,
	open: openProcess({ entry: entry('withoutNative'), threads: 1, memoryMb: 256 }),
};

const LIMITS = { idle: 60_000, jobs: 100, memory: 1e9 };

let pool: Pool;

function open(changes: Partial<PoolOptions> = {}): Pool {
	pool = createPool({ lanes: [processes], queue: 10, limits: LIMITS, ...changes });
	return pool;
}

const run = async (
	task: string,
	input?: unknown,
	more: { signal?: AbortSignal; timeLimit?: number } = {},
) => await pool.run({ task, input, timeLimit: 20_000, ...more });

afterEach(() => pool.dispose());

describe('a pool of processes', () => {
	it('answers with plain data and bytes', async () => {
		open();
		const input = { text: 'día 日', bytes: new Uint8Array([1, 2, 3]), none: undefined };
		expect(await run('echo', input)).toEqual(input);
	});

	it('passes on what a job was refused for, and lives on', async () => {
		open();
		await expect(run('refuse')).rejects.toMatchObject({ kind: 'damaged', code: 'LOCAL.0201' });
		expect(await run('echo', 1)).toBe(1);
	});

	it('carries answers of many megabytes', async () => {
		open();
		const answer = await run('big', 20_000_000);
		expect(answer).toHaveLength(20_000_000);
	});

	it('gives workers no secrets of the host', async () => {
		process.env.OCR_SUITE_SK = 'secret';
		open();
		const environment = await run('environment');
		delete process.env.OCR_SUITE_SK;
		expect(environment).not.toHaveProperty('OCR_SUITE_SK');
		expect(JSON.stringify(environment)).not.toContain('secret');
	});

	it('lets the host come first where both want the processor', async () => {
		open();
		expect(getPriority(Number(await run('who')))).toBeGreaterThan(getPriority());
	});

	it('keeps one worker for jobs that follow each other', async () => {
		open({ lanes: [{ ...processes, size: 2 }] });
		expect(await run('who')).toBe(await run('who'));
		expect(pool.workerCount).toBe(1);
	});

	it('uses as many workers as it may, and no more', async () => {
		open({ lanes: [{ ...processes, size: 2 }] });
		const pids = await Promise.all([50, 50, 50, 50].map(async (time) => await run('slow', time)));
		expect(new Set(pids).size).toBe(2);
		expect(pool.workerCount).toBe(2);
	});

	it('lets a job use more threads while it is the only one', async () => {
		open({ lanes: [{ ...processes, size: 2 }] });
		expect(await run('threads', 0)).toBe(2);
		const atOnce = [200, 0, 0].map(async (time) => await run('threads', time));
		expect(await Promise.all(atOnce)).toEqual([2, 1, 1]);
		expect(await run('threads', 0)).toBe(2);
	});

	it('serves jobs in the order of their coming', async () => {
		open();
		const order: unknown[] = [];
		await Promise.all([1, 2, 3, 4].map(async (number) => order.push(await run('echo', number))));
		expect(order).toEqual([1, 2, 3, 4]);
	});

	it('says so when too many jobs wait', async () => {
		open({ queue: 2 });
		const jobs = [1, 2, 3].map(async () => await run('slow', 50));
		await expect(run('echo', 4)).rejects.toMatchObject({ kind: 'busy' });
		await expect(Promise.all(jobs)).resolves.toHaveLength(3);
	});
});

describe('a worker that ends in the middle of a job', () => {
	let folder: string;
	beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'pool-'))));
	afterEach(() => rmSync(folder, { recursive: true }));

	it('has its job tried once more', async () => {
		open();
		expect(await run('crashOnce', join(folder, 'marker'))).toBe('second try');
	});

	it('fails only its own job', async () => {
		open({ lanes: [{ ...processes, size: 2 }] });
		const [bad, good, after] = await Promise.allSettled([
			run('crash'),
			run('slow', 200),
			run('echo', 'after'),
		]);
		expect(bad).toMatchObject({ status: 'rejected', reason: { kind: 'crashed' } });
		expect(good.status).toBe('fulfilled');
		expect(after).toMatchObject({ value: 'after' });
	});

	it('is replaced when it is killed from outside', async () => {
		open();
		const pid = Number(await run('who'));
		const job = run('slow', 100);
		process.kill(pid, 'SIGKILL');
		const next = await job;
		expect(next).not.toBe(pid);
		expect(pool.workerCount).toBe(1);
	});
});

describe('a job that is given up', () => {
	it('is ended by its time limit together with its worker', async () => {
		open();
		const pid = Number(await run('who'));
		await expect(run('hang', undefined, { timeLimit: 150 })).rejects.toMatchObject({
			kind: 'timeout',
			message: expect.stringContaining('0.15 seconds'),
		});
		await waitUntil(() => !isAlive(pid));
		expect(await run('echo', 'next')).toBe('next');
	});

	it('is ended by a cancel together with its worker', async () => {
		open();
		const pid = Number(await run('who'));
		const cancel = new AbortController();
		const job = run('hang', undefined, { signal: cancel.signal });
		cancel.abort();
		await expect(job).rejects.toMatchObject({ kind: 'cancelled' });
		await waitUntil(() => !isAlive(pid));
		expect(await run('echo', 'next')).toBe('next');
	});

	it('leaves the queue without touching the worker', async () => {
		open();
		const cancel = new AbortController();
		const first = run('slow', 100);
		const second = run('who', undefined, { signal: cancel.signal });
		cancel.abort();
		await expect(second).rejects.toMatchObject({ kind: 'cancelled' });
		expect(await run('who')).toBe(await first);
	});

	it('is not started when it was cancelled before', async () => {
		open();
		const signal = AbortSignal.abort();
		await expect(run('echo', 1, { signal })).rejects.toMatchObject({ kind: 'cancelled' });
		expect(pool.workerCount).toBe(0);
	});
});

describe('a worker without work', () => {
	it('ends after the idle time', async () => {
		open({ limits: { ...LIMITS, idle: 50 } });
		const pid = Number(await run('who'));
		await waitUntil(() => !isAlive(pid));
		expect(pool.workerCount).toBe(0);
	});

	it('is replaced after so many jobs', async () => {
		open({ limits: { ...LIMITS, jobs: 2 } });
		const pids = [await run('who'), await run('who'), await run('who')];
		expect(pids[0]).toBe(pids[1]);
		expect(pids[2]).not.toBe(pids[1]);
		expect(pool.workerCount).toBe(1);
	});

	it('is replaced when it has grown too large', async () => {
		open();
		const pid = await run('who');
		await run('fat');
		expect(await run('who')).not.toBe(pid);
	});

	it('ends with the pool, which cancels what is under way', async () => {
		open();
		const pid = Number(await run('who'));
		const jobs = [run('hang'), run('echo', 1)].map(
			async (job) => await job.catch(({ kind }) => kind),
		);
		pool.dispose();
		expect(await Promise.all(jobs)).toEqual(['cancelled', 'cancelled']);
		await waitUntil(() => !isAlive(pid));
		expect(pool.workerCount).toBe(0);
	});
});

describe('where the native runtime cannot be loaded', () => {
	it('threads take over for good', async () => {
		open({ lanes: [withoutNative, threads] });
		expect(await run('echo', 'from a thread')).toBe('from a thread');
		expect(pool.lane.name).toBe('wasm');
		expect(await run('who')).toBe(process.pid);
		expect(pool.workerCount).toBe(1);
	});

	it('threads take over too when loading it ends the process, twice', async () => {
		const openMissing = openProcess({ entry: entry('missing'), threads: 1, memoryMb: 256 });
		open({ lanes: [{ ...withoutNative, open: openMissing }, threads] });
		expect(await run('echo', 1)).toBe(1);
		expect(pool.lane.name).toBe('wasm');
	});

	it('several jobs at once all change over', async () => {
		open({ lanes: [{ ...withoutNative, size: 2 }, threads] });
		expect(await Promise.all([1, 2, 3].map(async (number) => await run('echo', number)))).toEqual([
			1, 2, 3,
		]);
	});

	it('says so when nothing can take over', async () => {
		open({ lanes: [withoutNative] });
		await expect(run('echo', 1)).rejects.toMatchObject({
			kind: 'models',
			message: expect.stringContaining('ERR_DLOPEN_FAILED'),
		});
	});

	it('a thread is ended by the time limit and replaced', async () => {
		open({ lanes: [threads] });
		await expect(run('hang', undefined, { timeLimit: 300 })).rejects.toMatchObject({
			kind: 'timeout',
		});
		expect(await run('echo', 'next')).toBe('next');
	});

	it('a thread that ends in the middle of a job costs it one try', async () => {
		open({ lanes: [threads] });
		await expect(run('crash')).rejects.toMatchObject({ kind: 'crashed' });
		expect(await run('echo', 'next')).toBe('next');
	});
});
