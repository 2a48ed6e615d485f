import { exportResults } from '../../../core/export/exportResults';
import type { ExportRequest } from '../../../core/export/types';
import { entries, request, tableItem } from './entries';
import { openBook, rowsOf } from './openBook';

async function bytesOf(
	items: Array<Record<string, unknown>>,
	changes: Partial<ExportRequest> = {},
) {
	const { files } = await exportResults(request(changes), entries(items));
	return files[0]!.bytes;
}

async function textOf(items: Array<Record<string, unknown>>, changes: Partial<ExportRequest>) {
	return Buffer.from(await bytesOf(items, changes)).toString();
}

const ORDERS = tableItem([
	['Item', 'Qty', 'Phone'],
	['Rope', '3', '13812345678'],
]);

const MERGED = tableItem(
	[],
	[
		{ words: 'Orders', rows: [0], columns: [0, 1, 2] },
		{ words: 'Item', rows: [1], columns: [0] },
		{ words: 'Qty', rows: [1], columns: [1] },
		{ words: 'Phone', rows: [1], columns: [2] },
		{ words: 'Rope', rows: [2, 3], columns: [0] },
		{ words: '3', rows: [2], columns: [1] },
		{ words: '5551234', rows: [2], columns: [2] },
	],
);

describe('a new workbook', () => {
	it('has numbers and dates where that is certain, and texts as they were read', async () => {
		const rows = [
			['Item', 'Qty', 'Price', 'Code', 'Phone', 'Date'],
			['Rope', '3', '1,234.50', '007', '13812345678', '2031-03-14'],
		];
		const book = await openBook(await bytesOf([tableItem(rows)]));
		const date = new Date('2031-03-14');
		expect(rowsOf(book)[1]).toEqual(['Rope', 3, 1234.5, '007', '13812345678', date]);
		expect(book.worksheets[0]?.getCell('C2').numFmt).toBe('#,##0.00');
		const untyped = await openBook(await bytesOf([tableItem(rows)], { isTyped: false }));
		expect(rowsOf(untyped)).toEqual(rows);
	});

	it('keeps merged cells, and finds the headings below a title', async () => {
		const book = await openBook(await bytesOf([MERGED]));
		const sheet = book.worksheets[0]!;
		expect(sheet.getCell('C1').master.address).toBe('A1');
		expect(sheet.getCell('A4').master.address).toBe('A3');
		expect(sheet.getCell('B3').value).toBe(3);
		expect(sheet.getCell('C3').value).toBe('5551234');
		expect(sheet.getCell('A2').font.bold).toBe(true);
	});

	it('puts tables with the same heading together, others below with an empty row between', async () => {
		const other = tableItem([['Name'], ['Ann']]);
		const rows = rowsOf(await openBook(await bytesOf([ORDERS, ORDERS, other])));
		const row = ['Rope', 3, '13812345678'];
		expect(rows).toEqual([['Item', 'Qty', 'Phone'], row, row, [], ['Name'], ['Ann']]);
	});

	it('gives lists all columns that any item has', async () => {
		const items = [{ a: 1 }, { b: true, a: 2 }, { error: 'No text was found.' }];
		expect(rowsOf(await openBook(await bytesOf(items)))).toEqual([
			['a', 'b', 'error'],
			[1],
			[2, true],
			[undefined, undefined, 'No text was found.'],
		]);
	});

	it('never holds a formula', async () => {
		const item = { a: '=1+1', b: { formula: '1+1' }, c: [{ formula: '1+1' }], d: '@x' };
		const book = await openBook(await bytesOf([item]));
		const [, row] = rowsOf(book);
		expect(row).toEqual(['=1+1', '1+1', '[{"formula":"1+1"}]', '@x']);
		expect(book.worksheets[0]?.getCell('A2').formula).toBeUndefined();
	});

	it('keeps digits that a number would lose', async () => {
		const [, row] = rowsOf(await openBook(await bytesOf([{ a: 2 ** 60, b: '12345678901234567' }])));
		expect(row).toEqual(['1152921504606847000', '12345678901234567']);
	});

	it('has a sheet for each item, under names that Excel takes', async () => {
		const stream = (async function* () {
			for (const [index, name] of ['a/b', 'A/B', 'x'.repeat(40), 'History'].entries()) {
				yield [{ index, json: '{"a":1}', name }];
			}
		})();
		const { files } = await exportResults(request({ sheets: 'each' }), stream);
		const book = await openBook(files[0]!.bytes);
		const names = ['a b', 'A B (2)', 'x'.repeat(31), 'Sheet History'];
		expect(book.worksheets.map(({ name }) => name)).toEqual(names);
	});
});

describe('texts', () => {
	const item = { name: 'Ann "A"', note: 'one\ntwo, three', sum: '-5', bad: '-1+1|x' };

	it('as CSV are quoted where they must be, and look like no formula', async () => {
		const csv = await textOf([item], { format: 'csv' });
		const row = `"Ann ""A""","one\ntwo, three",-5,'-1+1|x`;
		expect(csv).toBe(`name,note,sum,bad\r\n${row}\r\n`);
		const semicolons = await textOf([{ a: '1;2', b: '=x' }], { format: 'csv', delimiter: ';' });
		expect(semicolons).toBe(`a;b\r\n"1;2";'=x\r\n`);
	});

	it('as CSV begin with the mark that Excel looks for, and a header, where that is asked for', async () => {
		const changes = { format: 'csv', hasByteOrderMark: true, hasHeader: false } as const;
		expect(await textOf([{ a: 1 }], changes)).toBe('\ufeff1\r\n');
	});

	it('as plain text have their cells parted by tabs', async () => {
		const text = await textOf([MERGED, { text: '=one\n two', scripts: [] }], { format: 'txt' });
		expect(text).toBe('Orders\nItem\tQty\tPhone\nRope\t3\t5551234\n\n\n=one\n two\n');
	});

	it('as Markdown show exactly what was read', async () => {
		const md = await textOf(
			[
				tableItem([
					['a|b', 'c'],
					['*x*', '1\n2'],
				]),
			],
			{ format: 'md' },
		);
		expect(md).toBe('| a\\|b | c |\n| --- | --- |\n| \\*x\\* | 1<br>2 |\n');
		const fields = await textOf([{ a: 1, b: '', c: '<x>' }], { format: 'md' });
		expect(fields).toBe('| Field | Value |\n| --- | --- |\n| a | 1 |\n| c | \\<x\\> |\n');
	});

	it('as Markdown have the titles of a document', async () => {
		const layout_block_list = [
			{ type: 'title', text: 'Contract', words_ids: [] },
			{ type: 'text', text: '1. First\nline', words_ids: [] },
		];
		const result = [{ ocr_result: {}, layout_result: { layout_block_list } }];
		const md = await textOf([{ result, page: 1 }], { format: 'md' });
		expect(md).toBe('# Contract\n\n1\\. First  \nline\n');
	});

	it('as JSON are the items as they are', async () => {
		const items = [{ a: [1, { b: null }] }, { c: 'x' }];
		expect(JSON.parse(await textOf(items, { format: 'json' }))).toEqual(items);
		expect(JSON.parse(await textOf([{ a: 1, _files: {} }], { format: 'json' }))).toEqual({ a: 1 });
	});
});

it('makes a file of items without any content', async () => {
	expect(rowsOf(await openBook(await bytesOf([{}])))).toEqual([]);
	expect(await textOf([{}], { format: 'csv' })).toBe('');
});
