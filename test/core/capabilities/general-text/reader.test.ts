/**
 * @jest-environment ./test/core/capabilities/sharedFloatsEnvironment.js
 */
import { quadBounds } from '../../../../core/image/quad';
import type { Models } from '../../../../core/models';
import type { ParameterValues } from '../../../../core/capabilities/types';
import { NOTE, openModels, openPage, readPage } from './readPicture';

const TEXT = [
	'Delivery note 5512',
	'Harbour Lane 9, Northport',
	'Date: 14 March 2031',
	'12 boxes of lamp oil',
	'3 coils of rope, 40 m',
	'Total: 187.50 EUR',
];
/** Where the last line stands on the upright picture, in pixels. */
const TOTAL = { left: 40, top: 307, right: 279, bottom: 328 };
const NEAR = 12;

let models: Models;

beforeAll(async () => {
	models = await openModels();
});

const readNote = async (parameters: ParameterValues = {}) =>
	await readPage(await openPage(NOTE), parameters, { models });

const wordsOf = ({ result }: Awaited<ReturnType<typeof readNote>>): string[] =>
	result.words_block_list.map(({ words }) => words);

describe('reading a delivery note', () => {
	it.each([true, false])('gives every line in order (smaller weights: %s)', async (fast) => {
		const reading = await readPage(await openPage(NOTE), {}, { models, fast });
		expect(wordsOf(reading)).toEqual(TEXT);
		expect(reading.text).toBe(TEXT.join('\n'));
		expect(reading.result.words_block_count).toBe(TEXT.length);
		expect(reading).toMatchObject({ scripts: ['Latn'], warnings: [], origin: 'recognition' });
		expect(reading.confidence).toBeGreaterThan(0.9);
	});

	it('returns characters, markdown and nothing more when asked for', async () => {
		const plain = await readNote();
		expect(plain.result.direction).toBe(-1);
		expect(Object.keys(plain.result)).toEqual([
			'direction',
			'words_block_count',
			'words_block_list',
		]);
		expect(plain.result.words_block_list[0]).not.toHaveProperty('char_list');
		const { result } = await readNote({ character_mode: true, return_markdown_result: true });
		expect(result.markdown_result).toBe(TEXT.join('\n'));
		for (const { words, char_list, location } of result.words_block_list) {
			expect(char_list?.map(({ char }) => char).join('')).toBe(words);
			const line = quadBounds(location);
			let reached = line.left;
			for (const { char_location, char_confidence } of char_list ?? []) {
				const { left, right, top, bottom } = quadBounds(char_location);
				expect(left).toBeGreaterThanOrEqual(reached - 1);
				expect(right).toBeGreaterThanOrEqual(left);
				expect(right).toBeLessThanOrEqual(line.right);
				// Lines may slant by a pixel or two.
				expect(Math.abs(top - line.top)).toBeLessThanOrEqual(3);
				expect(Math.abs(bottom - line.bottom)).toBeLessThanOrEqual(3);
				expect(char_confidence).toBeGreaterThan(0.5);
				reached = left;
			}
		}
	});

	it('leaves out lines that are less sure than asked for', async () => {
		const page = await openPage(NOTE);
		const { result, warnings } = await readPage(page, {}, { models, minConfidence: 1.01 });
		expect(result).toMatchObject({ words_block_count: 0, words_block_list: [] });
		expect(warnings).toEqual([expect.objectContaining({ code: 'no-text' })]);
	});

	it('is the same with the text in one orientation', async () => {
		expect(wordsOf(await readNote({ single_orientation_mode: true }))).toEqual(TEXT);
	});
});

describe('reading a turned delivery note', () => {
	it.each([
		[0, 0],
		[1, 90],
		[2, 180],
		[3, 270],
	])('gives the same text in its place after %d quarter turns', async (quarters, degrees) => {
		const page = await openPage(NOTE, quarters);
		const reading = await readPage(page, { detect_direction: true }, { models });
		expect(wordsOf(reading)).toEqual(TEXT);
		expect(reading.result.direction).toBe(degrees);
		const { width, height } = page.image;
		/** A place on the upright picture, turned as the picture is. */
		const turn = (x: number, y: number) =>
			[
				[x, y],
				[width - y, x],
				[width - x, height - y],
				[y, height - x],
			][quarters]!;
		const [start, , end] = reading.result.words_block_list[5]!.location;
		[
			[start, turn(TOTAL.left, TOTAL.top)],
			[end, turn(TOTAL.right, TOTAL.bottom)],
		].forEach(([found, wanted]) => {
			expect(Math.abs(found![0]! - wanted![0]!)).toBeLessThan(NEAR);
			expect(Math.abs(found![1]! - wanted![1]!)).toBeLessThan(NEAR);
		});
	});

	it('is undone by the picture’s own orientation for the places', async () => {
		const upright = await openPage(NOTE);
		const { width, height } = upright.image;
		const page = {
			...upright,
			// As a camera stores it: lying on its side, to be turned clockwise.
			toSent: [0, 1, 0, -1, 0, width] as const,
			sentWidth: height,
			sentHeight: width,
		};
		const { result } = await readPage(page, {}, { models });
		const [[x, y]] = result.words_block_list[5]!.location;
		expect(Math.abs(x - TOTAL.top)).toBeLessThan(NEAR);
		expect(Math.abs(y - (width - TOTAL.left))).toBeLessThan(NEAR);
	});
});
