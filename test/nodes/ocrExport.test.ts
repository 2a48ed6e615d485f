import { join } from 'node:path';

import exceljs from 'exceljs';
import type { ILoadOptionsFunctions, INode } from 'n8n-workflow';

import { createLocalEngine } from '../../core/engine/local/createLocalEngine';
import { sharedLocalEngine } from '../../core/engine/local/sharedLocalEngine';
import { getColumns } from '../../nodes/OcrExport/getColumns';
import { OcrExport } from '../../nodes/OcrExport/OcrExport.node';
import { bytesOf, runWorkflow, type WorkflowRequest } from '../harness/runWorkflow';
import type { SourceItem } from '../harness/sourceNode';
import { readFixture } from './readFixture';

jest.mock('../../core/engine/local/sharedLocalEngine');

/** The reading processes run compiled code. */
const engine = createLocalEngine({
	entryFolder: join(__dirname, '../../dist/core/engine/local'),
});
beforeAll(() => void jest.mocked(sharedLocalEngine).mockReturnValue(engine));
afterAll(() => engine.dispose());

async function run(
	parameters: INode['parameters'],
	items: readonly SourceItem[],
	request: Partial<WorkflowRequest> = {},
) {
	return await runWorkflow({ node: new OcrExport(), parameters, items, ...request });
}

async function sheetOf(bytes: Uint8Array, name?: string) {
	const book = new exceljs.Workbook();
	await book.xlsx.load(bytes as never);
	const sheet = name === undefined ? book.worksheets[0] : book.getWorksheet(name);
	const rows: unknown[][] = [];
	sheet?.eachRow({ includeEmpty: true }, (row) => rows.push((row.values as unknown[]).slice(1)));
	return { book, sheet: sheet!, rows };
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const workbook = (bytes: Uint8Array) => ({ bytes, fileName: 'orders.xlsx', mimeType: XLSX });

function table(rows: ReadonlyArray<readonly string[]>) {
	const words_block_list = rows.flatMap((row, i) =>
		row.map((words, j) => ({ words, rows: [i], columns: [j] })),
	);
	const words_region_list = [{ type: 'table', words_block_list }];
	return { result: { words_region_count: 1, words_region_list }, page: 1, fileName: 'list.png' };
}

const card = (given_name: string, fileName: string) => ({
	country_code: 'UTO',
	passport_number: '004512361',
	surname: 'HARBOUR',
	given_name,
	sex: 'F',
	date_of_birth: '1991-02-14',
	date_of_expiry: '2034-06-17',
	extra_info: {},
	confidence: 0.98,
	fieldConfidence: { surname: 0.98 },
	page: 1,
	fileName,
	engine: 'local',
	warnings: [{ code: 'partial', message: 'The place of issue was not read.' }],
});

const mapped = (value: Record<string, string>, more: readonly string[] = []) => ({
	mappingMode: 'defineBelow',
	value,
	matchingColumns: [],
	schema: [...Object.keys(value), ...more].map((id) => ({
		id,
		displayName: id,
		required: false,
		defaultMatch: false,
		display: true,
		removed: more.includes(id),
	})),
});

describe('all items to one file', () => {
	it('makes a row of each card, with the same columns for all', async () => {
		const items = [{ json: card('MINA', 'one.png') }, { json: card('ROSE', 'two.png') }];
		const { outputs, error } = await run({}, items);
		expect(error).toBeUndefined();
		const [item] = outputs[0] ?? [];
		expect(item?.json).toMatchObject({
			fileName: 'export.xlsx',
			format: 'xlsx',
			rows: 2,
			items: 2,
		});
		expect(item?.pairedItem).toEqual([{ item: 0 }, { item: 1 }]);
		const { rows } = await sheetOf(await bytesOf(item!, 'data'));
		expect(rows).toHaveLength(3);
		const at = (name: string) => rows[0]!.indexOf(name);
		expect(rows.map((row) => row[at('Given Names')])).toEqual(['Given Names', 'MINA', 'ROSE']);
		expect(rows[1]![at('Passport Number')]).toBe('004512361');
		expect(rows[1]![at('Date of Birth')]).toEqual(new Date('1991-02-14'));
		expect(rows[1]![at('File')]).toBe('one.png');
		expect(rows[1]![at('Remarks')]).toBe('The place of issue was not read.');
		expect(at('In the Local Language: Name') + at('More: In the Local Language: Name')).not.toBe(
			-2,
		);
	});

	it('has a sheet for each item where that is asked for', async () => {
		const items = [
			{
				json: table([
					['A', 'B'],
					['1', '2'],
				]),
			},
			{ json: table([['C'], ['3']]) },
		];
		const { outputs } = await run({ sheets: 'each' }, items);
		const { book } = await sheetOf(await bytesOf(outputs[0]![0]!, 'data'));
		expect(book.worksheets.map(({ name }) => name)).toEqual(['list', 'list (2)']);
	});

	it('takes the columns that were mapped, in their order, and leaves out those taken away', async () => {
		const columns = mapped(
			{ Customer: '={{ $json.who }}', Total: '={{ $json.sum }}', Note: 'fixed' },
			['sum'],
		);
		const items = [{ json: { who: 'Ann', sum: 12.5 } }, { json: { who: '=1+1', sum: 3 } }];
		const { outputs } = await run(
			{ format: 'csv', columns, options: { byteOrderMark: false } },
			items,
		);
		const csv = (await bytesOf(outputs[0]![0]!, 'data')).toString();
		expect(csv).toBe("Customer,Total,Note\r\nAnn,12.5,fixed\r\n'=1+1,3,fixed\r\n");
	});

	it('keeps files of a workflow with combined binary data out of the rows', async () => {
		const files = { data: { bytes: Buffer.from('x'), fileName: 'x.bin', mimeType: 'text/plain' } };
		const settings = { binaryMode: 'combined' as const };
		const { outputs } = await run({ format: 'json' }, [{ json: { a: 1 }, files }], { settings });
		const json = JSON.parse((await bytesOf(outputs[0]![0]!, 'data')).toString()) as unknown;
		expect(json).toEqual({ a: 1 });
	});
});

describe('each item to a file of its own', () => {
	it('names it after the file that was read, and keeps the fields that are asked for', async () => {
		const items = [
			{ json: { text: 'one\ntwo', scripts: ['Latn'], fileName: 'note.png' } },
			{ json: { text: '# three', scripts: ['Latn'] } },
		];
		const options = { keepSource: 'json' };
		const { outputs } = await run({ format: 'md', mode: 'each', options }, items);
		const [first, second] = outputs[0] ?? [];
		expect(first?.json).toMatchObject({ fileName: 'note.md', text: 'one\ntwo', rows: 2 });
		expect(second?.json.fileName).toBe('export-2.md');
		expect(second?.pairedItem).toEqual({ item: 1 });
		expect((await bytesOf(first!, 'data')).toString()).toBe('one  \ntwo\n');
		expect((await bytesOf(second!, 'data')).toString()).toBe('\\# three\n');
	});
});

describe('appending to a workbook', () => {
	async function existing(): Promise<Uint8Array> {
		const book = new exceljs.Workbook();
		const sheet = book.addWorksheet('Orders');
		sheet.addRow(['Item', 'Qty']).font = { bold: true };
		const row = sheet.addRow(['Rope', 3]);
		row.getCell(1).fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFEEAA' } };
		book.addWorksheet('Notes').addRow(['stays']);
		return new Uint8Array(await book.xlsx.writeBuffer());
	}

	it('adds the rows of a table below its header, in the look of the last row', async () => {
		const files = { workbook: workbook(await existing()) };
		const items = [
			{
				json: table([
					['Item', 'Qty'],
					['Lamp oil', '12'],
				]),
				files,
			},
		];
		const { outputs, error } = await run({ mode: 'append', content: 'tables' }, items);
		expect(error).toBeUndefined();
		const [item] = outputs[0] ?? [];
		expect(item?.json).toMatchObject({ fileName: 'orders.xlsx', rows: 1 });
		const { book, rows, sheet } = await sheetOf(await bytesOf(item!, 'data'), 'Orders');
		expect(rows).toEqual([
			['Item', 'Qty'],
			['Rope', 3],
			['Lamp oil', 12],
		]);
		expect(sheet.getCell('A3').fill).toMatchObject({ fgColor: { argb: 'FFFFEEAA' } });
		expect(book.getWorksheet('Notes')?.getCell('A1').value).toBe('stays');
	});

	it('starts a new workbook where there is none yet', async () => {
		const parameters = { mode: 'append', workbook: '={{ $json.none }}' };
		const { outputs } = await run(parameters, [{ json: { Item: 'Rope', Qty: 3 } }]);
		const { rows } = await sheetOf(await bytesOf(outputs[0]![0]!, 'data'));
		expect(rows).toEqual([
			['Item', 'Qty'],
			['Rope', 3],
		]);
	});

	it('says so when no item carries the workbook', async () => {
		const { error } = await run({ mode: 'append', workbook: 'book' }, [{ json: { a: 1 } }]);
		expect(error?.message).toContain("No item carries the workbook 'book'.");
		expect(error?.description).toContain('Leave it empty to start a new workbook.');
	});
});

describe('files of pictures', () => {
	const picture = readFixture('delivery-note.png');
	const words_block_list = [
		{
			words: 'Delivery note 5512',
			location: [
				[40, 40],
				[300, 40],
				[300, 70],
				[40, 70],
			],
			confidence: 0.99,
		},
	];
	const read = { result: { words_block_list }, page: 1, fileName: 'delivery-note.png' };

	it('are PDFs of all pages whose items carry the picture; the others tell why', async () => {
		const items = [
			{ json: read, files: { data: picture } },
			{ json: read },
			{ json: read, files: { data: picture } },
		];
		const { outputs } = await run({ format: 'pdf' }, items, { onError: 'continueErrorOutput' });
		const [item] = outputs[0] ?? [];
		expect(item?.json).toMatchObject({ fileName: 'export.pdf', pages: 2, items: 2 });
		expect(item?.pairedItem).toEqual([{ item: 0 }, { item: 2 }]);
		expect((await bytesOf(item!, 'data')).subarray(0, 5).toString()).toBe('%PDF-');
		expect(outputs[1]?.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 1 }]);
		expect(outputs[1]?.[0]?.json.error).toContain("no binary field 'data'");
	});

	it('are pictures with boxes, one an item', async () => {
		const { outputs } = await run({ format: 'png' }, [{ json: read, files: { data: picture } }]);
		const [item] = outputs[0] ?? [];
		expect(item?.json).toMatchObject({ fileName: 'delivery-note-annotated.png', pages: 1 });
		expect((await bytesOf(item!, 'data')).subarray(1, 4).toString()).toBe('PNG');
	});

	it('stop the workflow at the item that cannot be used, unless it goes on after errors', async () => {
		const items = [
			{ json: read, files: { data: picture } },
			{ json: { a: 1 }, files: { data: picture } },
		];
		const { error } = await run({ format: 'pdf' }, items);
		expect(error?.context?.itemIndex).toBe(1);
		expect(error?.description).toContain("Switch 'Simplify' off");
	});
});

it('ends when the execution is cancelled', async () => {
	const items = [{ json: { a: 1 } }];
	const { run: done } = await run({}, items, { onStart: (cancel) => cancel() });
	expect(done.status).toBe('canceled');
});

describe('the columns to map', () => {
	const columns = async (parameters: Record<string, string>) => {
		const getNodeParameter = (name: string, fallback: unknown) => parameters[name] ?? fallback;
		const context = { getNodeParameter } as unknown as ILoadOptionsFunctions;
		return (await getColumns.call(context)).fields.map(({ displayName }) => displayName);
	};

	it("are the card's fields, nested ones too, and one's own", async () => {
		const names = await columns({ resultsOf: 'passport', ownColumns: 'Customer, Customer, ' });
		expect(names).toEqual(
			expect.arrayContaining(['Passport Number', 'More: In the Local Language: Name', 'Customer']),
		);
		expect(names.filter((name) => name === 'Customer')).toHaveLength(1);
	});
});
