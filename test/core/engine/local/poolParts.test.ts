import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createPool } from '../../../../core/engine/local/pool/createPool';
import type { Pool } from '../../../../core/engine/local/pool/createPool';
import { openProcess } from '../../../../core/engine/local/pool/openProcess';
import { openThread } from '../../../../core/engine/local/pool/openThread';
import type { Lane } from '../../../../core/engine/local/pool/worker';

const standIn = { entry: join(__dirname, 'entries/standIn.js'), threads: 1, memoryMb: 256 };
const lane = { size: 1, threads: 1, threadsAlone: 1 };
const LANES: ReadonlyArray<[string, Lane]> = [
	['a process', { ...lane, name: 'native', open: openProcess(standIn) }],
	['a thread', { ...lane, name: 'wasm', open: openThread(standIn) }],
];

let pool: Pool;
afterEach(() => pool.dispose());

function open(used: Lane): void {
	const limits = { idle: 60_000, jobs: 100, memory: 1e9 };
	pool = createPool({ lanes: [used], queue: 10, limits });
}

async function run(task: string, parts?: () => AsyncIterable<unknown>, input?: unknown) {
	return await pool.run({ task, input, parts, timeLimit: 20_000 });
}

describe.each(LANES)('input in parts of %s', (_name, used) => {
	const counted: number[] = [];
	async function* parts(): AsyncIterable<number> {
		for (let part = 1; part <= 3; part += 1) {
			counted.push(part);
			yield part;
		}
	}
	beforeEach(() => counted.splice(0));

	it('arrives in order, and its end is told', async () => {
		open(used);
		expect(await run('collect', parts)).toEqual({ parts: [1, 2, 3], end: true });
	});

	it('is empty where the job has none', async () => {
		open(used);
		expect(await run('collect')).toEqual({ parts: [], end: true });
	});

	it('is brought only as far as it is asked for', async () => {
		open(used);
		expect(await run('half', parts)).toBe(1);
		expect(counted).toEqual([1]);
	});

	it('ends with the reason why a part cannot be brought', async () => {
		open(used);
		// eslint-disable-next-line require-yield
		async function* broken(): AsyncIterable<number> {
			throw new Error('no such file');
		}
		const answer = await run('collect', broken);
		expect(answer).toMatchObject({ end: { message: expect.stringContaining('no such file') } });
	});
});

it('brings the parts from the first one on again when a process has ended unexpectedly', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'ocr-suite-parts-'));
	let starts = 0;
	async function* parts(): AsyncIterable<string> {
		starts += 1;
		yield `part 1 of start ${starts}`;
		yield 'part 2';
	}
	open(LANES[0]![1]);
	expect(await run('crashInside', parts, join(folder, 'marker'))).toBe('part 1 of start 2');
	rmSync(folder, { recursive: true });
});
