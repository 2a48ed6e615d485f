/**
 * @jest-environment ./test/core/capabilities/sharedFloatsEnvironment.js
 */
import sharp from 'sharp';
import { read as openWorkbook } from 'xlsx';

import type { GeneralTableResult } from '../../../../core/capabilities/general-table/descriptor';
import { readGeneralTable } from '../../../../core/capabilities/general-table/reader';
import type { ParameterValues } from '../../../../core/capabilities/types';
import { encodeJpeg } from '../../../../core/export/encodeJpeg';
import { tableWorkbook } from '../../../../core/export/tableWorkbook';
import type { Models } from '../../../../core/models';
import { openModels, openPage } from '../general-text/readPicture';

const TEXTS = [
	['Stock list', 60, 60],
	['Item', 80, 132],
	['Amount', 300, 132],
	['Price', 480, 132],
	['Paper', 80, 182],
	['120', 300, 182],
	['4.50', 480, 182],
	['Pencils', 80, 232],
	['75', 300, 232],
	['0.80', 480, 232],
] as const;

/** A heading and a table of three columns; the first row may be one cell, the rules may be missing. */
async function draw({ rules = true, merged = false }): Promise<Buffer> {
	const first = merged ? 150 : 100;
	const lines = rules
		? `<path stroke="#222" stroke-width="2" fill="none" d="M60 100H600M60 150H600M60 200H600M60 250H600M60 100V250M600 100V250M270 ${first}V250M450 ${first}V250"/>`
		: '';
	const shown = merged ? TEXTS.filter(([, x, y]) => y !== 132 || x === 80) : TEXTS;
	const texts = shown.map(([text, x, y]) => `<text x="${x}" y="${y}">${text}</text>`).join('');
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="660" height="320"><rect width="100%" height="100%" fill="#fff"/>${lines}<g font-family="Noto Sans, DejaVu Sans, sans-serif" font-size="24">${texts}</g></svg>`;
	return await sharp(Buffer.from(svg)).png().toBuffer();
}

let models: Models;
beforeAll(async () => {
	models = await openModels();
});

async function read(picture: Buffer, parameters: ParameterValues = {}, quarters = 0) {
	const context = {
		...{ models, fast: false, minConfidence: 0 },
		encodeJpeg,
		makeWorkbook: tableWorkbook,
	};
	const reading = await readGeneralTable(await openPage(picture, quarters), parameters, context);
	return { ...reading, result: reading.result as GeneralTableResult };
}

describe('the local reader of tables', () => {
	it.each([0, 1, 2])('reads cells and the text above after %d quarter turns', async (quarters) => {
		const { result } = await read(await draw({}), {}, quarters);
		expect(result.words_region_list.map(({ type }) => type)).toEqual(['text', 'table']);
		const [text, table] = result.words_region_list;
		expect(text?.words_block_list).toEqual([{ words: 'Stock list' }]);
		expect(table?.words_block_list.map(({ words }) => words)).toEqual(
			TEXTS.slice(1).map(([words]) => words),
		);
		expect(table?.words_block_list[4]).toEqual({ words: '120', rows: [1], columns: [1] });
	});

	it('finds a table without rules, unless ruled ones alone are wanted', async () => {
		const picture = await draw({ rules: false });
		const { result } = await read(picture);
		expect(result.words_region_list.at(-1)).toMatchObject({ type: 'table', words_block_count: 9 });
		const ruled = await read(picture, { with_borders: true });
		expect(ruled.result.words_region_list.map(({ type }) => type)).toEqual(['text']);
	});

	it('gives places, characters, confidence, the matrix and a workbook with merged cells', async () => {
		const { result } = await read(await draw({ merged: true }), {
			return_text_location: true,
			return_char_location: true,
			return_confidence: true,
			return_excel: true,
			return_rectification_matrix: true,
		});
		const cell = result.words_region_list[1]?.words_block_list[0];
		expect(cell).toMatchObject({ rows: [0], columns: [0, 1, 2], confidence: expect.any(Number) });
		expect(cell).not.toHaveProperty('words');
		expect(cell?.words_list?.[0]?.char_list?.map(({ char }) => char).join('')).toBe('Item');
		const [[left, top], , [right, bottom]] = cell!.cell_location!;
		for (const [found, drawn] of [
			[left, 60],
			[top, 100],
			[right, 600],
			[bottom, 150],
		]) {
			expect(Math.abs(found! - drawn!)).toBeLessThanOrEqual(3);
		}
		expect(result.rectification_matrix).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 1]);
		const sheet = openWorkbook(Buffer.from(result.excel!, 'base64')).Sheets.Sheet1!;
		expect(sheet.A5).toMatchObject({ t: 's', v: 'Pencils' });
		expect(sheet['!merges']).toEqual([{ s: { r: 2, c: 0 }, e: { r: 2, c: 2 } }]);
	});

	it('finds no table in a blank picture and says that there is no text', async () => {
		const blank = await sharp({
			create: { width: 300, height: 200, channels: 3, background: '#fff' },
		})
			.png()
			.toBuffer();
		const { result, warnings } = await read(blank);
		expect(result).toEqual({ words_region_count: 0, words_region_list: [] });
		expect(warnings).toEqual([{ code: 'no-text', message: 'No text was found.' }]);
	});
});
