import { spawnSync } from 'node:child_process';
import {
	copyFileSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MAIN = join(__dirname, 'entries/main.js');
const NOTE = join(__dirname, '../fixtures/delivery-note.png');
/** Reading starts processes and loads weights. */
const PATIENCE = 60_000;

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'cli-'));
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

/** Runs the command line in a folder of its own. */
function run(...args: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
		cwd: folder,
		encoding: 'utf8',
		timeout: PATIENCE,
		env: { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR },
	});
	return { status, stdout, stderr };
}

const read = (...path: string[]): string => readFileSync(join(folder, ...path), 'utf8');

describe('the command line', () => {
	it('explains itself', () => {
		const { status, stdout, stderr } = run('--help');
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(stdout).toContain('general-text');
		expect(stdout).toContain('detect_direction');
	});

	it('ends with 2 for wrong usage and reads nothing', () => {
		const { status, stdout, stderr } = run('general-text', NOTE, '--set', 'colour=red');
		expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
		expect(stderr).toContain('"colour"');
	});

	it('ends with 2 when the cloud has no access', () => {
		const { status, stdout, stderr } = run('general-text', NOTE, '--engine', 'cloud');
		expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
		expect(stderr).toContain('OCR_SUITE_');
	});

	it(
		'prints a line of JSON a file and ends with 1 when one was not read',
		() => {
			writeFileSync(join(folder, 'notes.png'), 'no picture');
			const { status, stdout, stderr } = run(
				'general-text',
				'missing.png',
				NOTE,
				'notes.png',
				'--fast',
			);
			expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
			const answers = stdout
				.trimEnd()
				.split('\n')
				.map((line) => JSON.parse(line));
			expect(answers).toEqual([
				{ error_code: 'LOCAL.0302', error_msg: expect.stringContaining('missing.png') },
				{ result: expect.objectContaining({ direction: -1, words_block_count: 6 }) },
				{ error_code: 'AIS.0102', error_msg: expect.any(String) },
			]);
		},
		PATIENCE,
	);

	it(
		'writes one file a document and ends with 0',
		() => {
			for (const name of ['a', 'b']) {
				mkdirSync(join(folder, name));
				copyFileSync(NOTE, join(folder, name, 'note.png'));
			}
			const files = ['a/note.png', 'b/note.png'];
			const options = ['--out', 'deep/answers', '--format', 'text', '--fast'];
			const { status, stdout, stderr } = run('general-text', ...files, ...options);
			expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
			expect(readdirSync(join(folder, 'deep/answers')).sort()).toEqual(['note-2.txt', 'note.txt']);
			expect(read('deep/answers/note.txt')).toMatch(/^Delivery note 5512\n[^]*EUR\n$/);
			expect(read('deep/answers/note-2.txt')).toBe(read('deep/answers/note.txt'));
		},
		PATIENCE,
	);

	it('makes a file of its own kind of every answer', () => {
		copyFileSync(NOTE, join(folder, 'note.png'));
		writeFileSync(join(folder, 'broken.png'), 'no picture');
		const files = ['note.png', 'broken.png', '--out', 'out'];
		expect(run('general-text', ...files, '--format', 'pdf').status).toBe(1);
		expect(
			run('general-text', ...files.slice(0, 1), '--out', 'out', '--format', 'csv').status,
		).toBe(0);
		expect(readdirSync(join(folder, 'out')).sort()).toEqual([
			'broken.json',
			'note.csv',
			'note.pdf',
		]);
		expect(read('out', 'note.pdf').slice(0, 5)).toBe('%PDF-');
		expect(read('out', 'note.csv')).toContain('Delivery note 5512\r\n');
	});
});
