/**
 * @jest-environment ./test/core/capabilities/sharedFloatsEnvironment.js
 */
import { read as openWorkbook } from 'xlsx';

import type { SmartDocumentPage } from '../../../../core/capabilities/smart-document-recognizer/descriptor';
import { readSmartDocument } from '../../../../core/capabilities/smart-document-recognizer/reader';
import type { ParameterValues } from '../../../../core/capabilities/types';
import { encodeJpeg } from '../../../../core/export/encodeJpeg';
import { tableWorkbook } from '../../../../core/export/tableWorkbook';
import type { Models } from '../../../../core/models';
import { drawDocument } from '../../../generators/documents/drawDocument';
import { drawSealPage } from '../../../generators/seals/drawSealPage';
import { openModels, openPage } from '../general-text/readPicture';

let models: Models;
beforeAll(async () => {
	models = await openModels();
});

async function read(
	picture: Buffer,
	parameters: ParameterValues = {},
	{ quarters = 0, fast = true } = {},
) {
	const context = {
		...{ models, fast, minConfidence: 0 },
		encodeJpeg,
		makeWorkbook: tableWorkbook,
	};
	const reading = await readSmartDocument(await openPage(picture, quarters), parameters, context);
	const [page] = reading.result as readonly SmartDocumentPage[];
	return { ...reading, page: page! };
}

describe('the local reader of smart documents', () => {
	it('gives the text alone where nothing more is asked for', async () => {
		const { bytes } = await drawDocument('licence', 1);
		const { page, extras } = await read(bytes, { character_mode: true });
		expect(Object.keys(page)).toEqual(['ocr_result']);
		const { words_block_count: count, words_block_list: blocks } = page.ocr_result;
		expect(blocks).toHaveLength(count);
		const long = blocks.find(({ words }) => words.length > 2);
		expect(long?.char_list?.map(({ char }) => char).join('')).toBe(long?.words);
		expect(extras).toEqual({});
	});

	it('reads an invoice: pairs by colon, below and beside, its table and its layout', async () => {
		const { bytes, truth } = await drawDocument('invoice', 2);
		const parameters = {
			...{ kv: true, table: true, form: true, layout: true, return_excel: true },
			kv_map: '{"payment terms": "terms"}',
		};
		const { page, extras } = await read(bytes, parameters, { fast: false });
		const found = extras?.key_values as Record<string, string>;
		const { 'Payment Terms': terms, ...others } = truth.key_values;
		expect(found).toMatchObject(others);
		if (terms) expect(found.terms).toBe(terms);
		const [table] = page.table_result!.table_list;
		expect(table?.words_block_list[0]).toMatchObject({ words: 'Qty', rows: [0], columns: [0] });
		const sheet = openWorkbook(Buffer.from(table!.excel!, 'base64')).Sheets.Sheet1!;
		expect(sheet.A1).toMatchObject({ v: 'Qty' });
		expect(page.form_result).toEqual({ form_count: 0, form_list: [] });
		const regions = page.layout_result!.layout_block_list;
		const titles = regions.filter(({ type }) => type === 'title').map(({ text }) => text);
		expect(titles).toEqual(expect.arrayContaining([...truth.layout.titles]));
		expect(regions.find(({ type }) => type === 'table')).toMatchObject({ table_id: 0 });
		expect(extras?.markdown).toContain('| Qty | Description | Unit Price | Amount |');
	});

	it('reads the boxes of a form that is turned, and points to its lines', async () => {
		const { bytes, truth } = await drawDocument('boxes', 3);
		const { page, direction } = await read(
			bytes,
			{ kv: true, form: true, layout: true },
			{ quarters: 1 },
		);
		expect(direction).toBeCloseTo(90, 0);
		const pairs = page.kv_result!.kv_block_list.map(({ key, value }) => [key, value]);
		expect(Object.fromEntries(pairs)).toMatchObject(truth.key_values);
		expect(page.form_result?.form_count).toBe(1);
		const form = page.layout_result!.layout_block_list.find(({ type }) => type === 'form')!;
		expect(form.form_id).toBe(0);
		const lines = page.ocr_result.words_block_list;
		expect(form.words_ids.every((index) => lines[index] !== undefined)).toBe(true);
	});

	it('finds a seal as a stamp of the layout, whether it is erased for reading or not', async () => {
		const { bytes, seals: drawn } = await drawSealPage(7, {
			kind: 'round',
			way: 'clean',
			count: 1,
		});
		const { page, extras } = await read(bytes, { layout: true, erase_seal: true }, { fast: false });
		const stamps = page.layout_result!.layout_block_list.filter(({ type }) => type === 'stamp');
		expect(stamps).toHaveLength(1);
		expect(stamps[0]?.text).toContain(drawn[0]!.ring);
		expect(extras?.seals).toMatchObject([{ shape: 'circle', location: stamps[0]?.location }]);
	});

	it('refuses names of keys that are no JSON', async () => {
		const { bytes } = await drawDocument('licence', 1);
		await expect(read(bytes, { kv: true, kv_map: 'customer' })).rejects.toThrow(/Rename Keys/);
	});
});
