import exceljs, { type Workbook, type Worksheet } from 'exceljs';
import sharp from 'sharp';

import { exportResults } from '../../../core/export/exportResults';
import type { ExportRequest } from '../../../core/export/types';
import { entries, request, tableItem } from './entries';
import { openBook, rowsOf } from './openBook';

async function bytesOf(book: Workbook): Promise<Uint8Array> {
	return new Uint8Array(await book.xlsx.writeBuffer());
}

async function bookOf(fill: (sheet: Worksheet, book: Workbook) => void): Promise<Uint8Array> {
	const book = new exceljs.Workbook();
	fill(book.addWorksheet('Orders'), book);
	return await bytesOf(book);
}

async function append(
	workbook: Uint8Array,
	items: Array<Record<string, unknown>>,
	changes: Partial<ExportRequest> = {},
) {
	return await exportResults(request({ workbook, ...changes }), entries(items));
}

const header = (sheet: Worksheet) => void sheet.addRow(['Item', 'Qty']);

describe('appending to a workbook', () => {
	it('puts values below the headers that they belong to, and adds other columns on the right', async () => {
		const workbook = await bookOf((sheet) => {
			sheet.addRow([]);
			sheet.addRow([undefined, 'qty ', 'Item']);
			sheet.addRow([undefined, 1, 'Rope']);
		});
		const { files, rows } = await append(workbook, [
			{ Item: 'Oil', Qty: 2, Note: 'x' },
			{ Qty: 3 },
		]);
		expect(rows).toBe(2);
		expect(rowsOf(await openBook(files[0]!.bytes))).toEqual([
			[],
			[undefined, 'qty ', 'Item', 'Note'],
			[undefined, 1, 'Rope'],
			[undefined, 2, 'Oil', 'x'],
			[undefined, 3],
		]);
	});

	it('goes on with a table that has the header of the sheet, without the header', async () => {
		const { files } = await append(await bookOf(header), [
			tableItem([
				['item', 'QTY'],
				['Oil', '2'],
			]),
			tableItem([
				['item', 'QTY'],
				['Rope', '3'],
			]),
		]);
		expect(rowsOf(await openBook(files[0]!.bytes))).toEqual([
			['Item', 'Qty'],
			['Oil', 2],
			['Rope', 3],
		]);
	});

	it('puts other things below, after an empty row', async () => {
		const { files } = await append(await bookOf(header), [tableItem([['Name'], ['Ann']])]);
		const rows = [['Item', 'Qty'], [], ['Name'], ['Ann']];
		expect(rowsOf(await openBook(files[0]!.bytes))).toEqual(rows);
	});

	it('gives new rows the look of the last one', async () => {
		const workbook = await bookOf((sheet) => {
			header(sheet);
			const row = sheet.addRow(['Rope', 1.5]);
			row.height = 30;
			row.getCell(2).numFmt = '0.000';
			row.getCell(1).border = { top: { style: 'thin' } };
		});
		const { files } = await append(workbook, [{ Item: 'Oil', Qty: '2.25' }]);
		const sheet = (await openBook(files[0]!.bytes)).worksheets[0]!;
		expect(sheet.getCell('B3')).toMatchObject({ value: 2.25, numFmt: '0.000' });
		expect(sheet.getCell('A3').border).toEqual({ top: { style: 'thin' } });
		expect(sheet.getRow(3).height).toBe(30);
	});

	it('keeps pictures, formulas, checks, colours by rule, widths and other sheets', async () => {
		const create = { width: 8, height: 8, channels: 3 as const, background: 'red' };
		const png = await sharp({ create }).png().toBuffer();
		const workbook = await bookOf((sheet, book) => {
			header(sheet);
			sheet.addRow(['Rope', { formula: '1+1', result: 2 }]);
			sheet.getColumn(1).width = 33;
			sheet.views = [{ state: 'frozen', ySplit: 1 }];
			sheet.getCell('B2').dataValidation = { type: 'whole', formulae: [1, 9], allowBlank: true };
			sheet.addConditionalFormatting({
				ref: 'B2:B9',
				rules: [
					{
						type: 'cellIs',
						operator: 'greaterThan',
						priority: 1,
						formulae: [5],
						style: { font: { bold: true } },
					},
				],
			});
			const image = book.addImage({ buffer: png as never, extension: 'png' });
			book.addWorksheet('Logo').addImage(image, 'A1:B2');
		});
		const { files } = await append(workbook, [{ Item: 'Oil', Qty: 2 }]);
		const book = await openBook(files[0]!.bytes);
		const sheet = book.getWorksheet('Orders')!;
		expect(sheet.getCell('B2').formula).toBe('1+1');
		expect(sheet.getCell('B2').dataValidation).toMatchObject({ type: 'whole' });
		expect(sheet.getColumn(1).width).toBe(33);
		expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
		expect(JSON.stringify(sheet.model)).toContain('greaterThan');
		expect(book.getWorksheet('Logo')?.getImages()).toHaveLength(1);
		expect(Buffer.from(book.model.media[0]!.buffer as never).equals(png)).toBe(true);
	});

	it('lets tables of Excel and filters cover the new rows', async () => {
		const workbook = await bookOf((sheet, book) => {
			sheet.addTable({
				name: 'Stock',
				ref: 'A1',
				headerRow: true,
				columns: [{ name: 'Item' }, { name: 'Qty' }],
				rows: [['Rope', 3]],
			});
			const other = book.addWorksheet('Filtered');
			other.addRow(['Item']);
			other.autoFilter = 'A1:A1';
		});
		const { files } = await append(workbook, [{ Item: 'Oil', Qty: 2 }]);
		const { files: both } = await append(files[0]!.bytes, [{ Item: 'Oil' }], {
			sheetName: 'Filtered',
		});
		const book = await openBook(both[0]!.bytes);
		expect(JSON.stringify(book.getWorksheet('Orders')?.model)).toContain('"tableRef":"A1:B3"');
		expect(book.getWorksheet('Filtered')?.autoFilter).toBe('A1:A2');
	});

	it('takes the sheet that is named, and makes it where it is missing', async () => {
		const workbook = await bookOf((sheet, book) => {
			header(sheet);
			book.addWorksheet('March').addRow(['Item']);
		});
		const first = await append(workbook, [{ Item: 'Oil' }], { sheetName: 'march' });
		expect(rowsOf(await openBook(first.files[0]!.bytes), 'March')).toEqual([['Item'], ['Oil']]);
		const second = await append(workbook, [{ Item: 'Oil' }], { sheetName: 'April' });
		const book = await openBook(second.files[0]!.bytes);
		expect(rowsOf(book, 'April')).toEqual([['Item'], ['Oil']]);
		expect(book.worksheets).toHaveLength(3);
	});
});

describe('a workbook that cannot be appended to', () => {
	const refused = async (workbook: Uint8Array, items = [{ a: 1 }]) =>
		await append(workbook, items).then(
			() => undefined,
			(caught: Error) => caught,
		);

	it('is no workbook, or an older one', async () => {
		expect(await refused(Buffer.from('a,b'))).toMatchObject({
			kind: 'format',
			message: 'The file to append to is no .xlsx workbook.',
		});
		const old = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]);
		expect((await refused(old))?.message).toContain('an older .xls file');
	});

	it('has parts that would be lost', async () => {
		const { default: JSZip } = (await import('jszip')) as { default: typeof import('jszip') };
		const zip = await JSZip.loadAsync(await bookOf(header));
		zip.file('xl/charts/chart1.xml', '<c/>').file('xl/vbaProject.bin', 'x');
		zip.file('xl/drawings/drawing1.xml', '<xdr:wsDr><xdr:sp macro=""/></xdr:wsDr>');
		const bytes = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
		expect((await refused(bytes))?.message).toBe(
			'The workbook has charts, macros, drawn shapes, which would be lost.',
		);
	});

	it('gets too many rows at once', async () => {
		const items = Array.from({ length: 20_001 }, () => ({ a: 1 }));
		const caught = await refused(await bookOf(header), items);
		expect(caught).toMatchObject({
			kind: 'size',
			message: '20001 rows are too many to append to a workbook at once.',
		});
	});

	it('is damaged', async () => {
		const { default: JSZip } = (await import('jszip')) as { default: typeof import('jszip') };
		const zip = await JSZip.loadAsync(await bookOf(header));
		zip.file('xl/worksheets/sheet1.xml', '<worksheet><sheetData><row');
		const bytes = await zip.generateAsync({ type: 'uint8array' });
		expect(await refused(bytes)).toMatchObject({ kind: 'damaged' });
	});
});
