import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { parseArguments } from '../../cli/parseArguments';
import type { Answer } from '../../cli/formatAnswer';
import { readFiles } from '../../cli/readFiles';
import { OcrError } from '../../core/errors';
import type { Engine, ReadRequest } from '../../core/engine/types';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'files-'));
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

/** Reads files that hold what they are called. */
async function read(names: readonly string[], engine: Engine, options: readonly string[] = []) {
	const files = names.map((name) => join(folder, name));
	for (const file of files) writeFileSync(file, file);
	const command = parseArguments(['general-text', ...files, ...options]);
	if (command === 'help') throw new Error('help was not asked for');
	const told: Array<readonly [string, Answer]> = [];
	await readFiles(command, engine, async (file, answer) => {
		told.push([file, answer]);
	});
	return { files, told };
}

const textOf = ({ source }: ReadRequest): string =>
	source.kind === 'bytes' ? Buffer.from(source.bytes).toString() : '';

describe('reading the files of a command', () => {
	it('tells the answers in the order of the files, few being under way at once', async () => {
		let running = 0;
		let most = 0;
		let turn = 0;
		const engine: Engine = {
			async read(request) {
				most = Math.max(most, ++running);
				await new Promise((resolve) => setTimeout(resolve, (turn++ * 7) % 10));
				running--;
				return { pages: [], hints: [textOf(request)] };
			},
		};
		const names = Array.from({ length: 12 }, (_, i) => `${i}.png`);
		const { files, told } = await read(names, engine);
		expect(told).toEqual(files.map((file) => [file, { pages: [], hints: [file] }]));
		expect(most).toBe(4);
	});

	it('goes on after a file that could not be read', async () => {
		const engine: Engine = {
			async read(request) {
				if (textOf(request).endsWith('b.png')) throw new OcrError('damaged', 'It is cut off.');
				return { pages: [], hints: [] };
			},
		};
		const { told } = await read(['a.png', 'b.png', 'c.png'], engine);
		expect(told.map(([, answer]) => ('code' in answer ? answer.code : 'read'))).toEqual([
			'read',
			'LOCAL.0201',
			'read',
		]);
	});

	it.each([
		[[], {}, {}],
		[
			['--pages', '1-2', '--password', 'key', '--fast'],
			{},
			{ pages: '1-2', password: 'key', fast: true },
		],
		[['--format', 'markdown'], { return_markdown_result: true }, {}],
		[
			['--format', 'markdown', '--set', 'return_markdown_result=false'],
			{ return_markdown_result: false },
			{},
		],
	])('passes on what was asked for: %j', async (options, parameters, passed) => {
		const requests: ReadRequest[] = [];
		const engine: Engine = {
			async read(request) {
				requests.push(request);
				return { pages: [], hints: [] };
			},
		};
		await read(['a.png'], engine, options);
		expect(requests).toHaveLength(1);
		expect(requests[0]).toEqual({
			capability: 'general-text',
			source: { kind: 'bytes', bytes: expect.anything() },
			parameters,
			options: passed,
		});
	});
});
