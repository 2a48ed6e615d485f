import { CAPABILITIES } from '../../../../core/capabilities';
import type { CapabilityDescriptor, Field } from '../../../../core/capabilities/types';
import { fieldColumns } from '../../../../core/export/columns/fieldColumns';
import { findDescriptor } from '../../../../core/export/columns/findDescriptor';
import { readContent } from '../../../../core/export/content/readContent';
import type { Block, ContentChoice } from '../../../../core/export/content/types';

function read(item: Record<string, unknown>, content: ContentChoice = 'auto', capability?: string) {
	return readContent(item, { content, capability, headers: 'labels' });
}

function rowOf(block: Block | undefined): Record<string, unknown> {
	if (block?.kind !== 'row') throw new Error('no row');
	return Object.fromEntries(block.columns.map(({ header }, i) => [header, block.values[i]]));
}

const words = (...texts: readonly string[]) => texts.map((text) => ({ words: text }));
const cell = (text: string, rows: number[], columns: number[]) => ({ words: text, rows, columns });

const REGIONS = [
	{ type: 'text', words_block_list: words('Delivery note') },
	{
		type: 'table',
		words_block_list: [cell('Item', [0], [0, 1]), cell('Rope', [1, 2], [0]), cell('3', [1], [1])],
	},
];

/** A result with the examples of the descriptor. */
function exampleOf(fields: readonly Field[]): Record<string, unknown> {
	return Object.fromEntries(
		fields
			.filter(({ when, optional, side }) => !when && !optional && side !== 'back')
			.map((field) => [field.name, valueOf(field)]),
	);
}

function valueOf({ type, example, fields = [] }: Field): unknown {
	if (type === 'object') return exampleOf(fields);
	return example ?? (type.startsWith('array') ? [] : type.startsWith('object') ? {} : 'x');
}

const cards = (CAPABILITIES as readonly CapabilityDescriptor[]).filter(
	({ category, kinds }) => category === 'card' && !kinds,
);

describe('the fields of a card', () => {
	it.each(cards)('of $id are known by their names, raw and simplified', (descriptor) => {
		const result = exampleOf(descriptor.fields);
		expect(findDescriptor(result)?.id).toBe(descriptor.id);
		const raw = { result: descriptor.resultType === 'object' ? result : [result], page: 1 };
		const [block] = read(raw);
		const columns = fieldColumns(descriptor).filter(({ path }) => path !== 'confidence');
		const row = rowOf(block);
		expect(Object.keys(row).slice(0, columns.length)).toEqual(columns.map(({ label }) => label));
		const { confidence, ...simplified } = result;
		expect(rowOf(read({ ...simplified, fieldConfidence: confidence, page: 1 })[0])).toMatchObject(
			Object.fromEntries(columns.map(({ label }) => [label, row[label]])),
		);
	});

	it('of a classified document are those of its kind', () => {
		const passport = exampleOf(cards.find(({ id }) => id === 'passport')!.fields);
		const items = [
			{ type: 'passport', capability: 'passport', document: passport, page: 2 },
			{ result: { type: 'passport' }, document: { capability: 'passport', result: passport } },
		];
		for (const item of items) {
			expect(rowOf(read(item)[0])['Passport Number']).toBe(passport.passport_number);
		}
	});

	it('of several plates are a row each', () => {
		const plate = (plate_number: string) => ({ plate_number, plate_location: [], confidence: 0.9 });
		const rows = read({ result: [plate('1'), plate('2')], page: 1 }).map(rowOf);
		expect(rows.map((row) => row['Plate Number'])).toEqual(['1', '2']);
	});

	it('stand before the fields that an item had of its own', () => {
		const passport = exampleOf(cards.find(({ id }) => id === 'passport')!.fields);
		const row = rowOf(read({ customer: { id: 7 }, ...passport, page: 1, engine: 'local' })[0]);
		expect(row['customer.id']).toBe(7);
		expect(row).not.toHaveProperty('engine');
	});
});

describe('tables', () => {
	it('come with the text around them and their merged cells', () => {
		const item = { result: { words_region_list: REGIONS }, page: 1 };
		expect(read(item)).toEqual([
			{ kind: 'lines', lines: ['Delivery note'] },
			{
				kind: 'table',
				cells: [
					{ text: 'Item', row: 0, column: 0, rowCount: 1, columnCount: 2 },
					{ text: 'Rope', row: 1, column: 0, rowCount: 2, columnCount: 1 },
					{ text: '3', row: 1, column: 1, rowCount: 1, columnCount: 1 },
				],
			},
		]);
		expect(read(item, 'tables').map(({ kind }) => kind)).toEqual(['table']);
		const simplified = { text: 'x', scripts: ['Latn'], words_region_list: REGIONS };
		expect(read(simplified)).toEqual(read(item));
	});

	it('have the pieces of a cell joined where its places were asked for', () => {
		const block = { rows: [0], columns: [0], words_list: words('two', 'words') };
		const [table] = read({
			result: { words_region_list: [{ type: 'table', words_block_list: [block] }] },
		});
		expect(table).toMatchObject({ cells: [{ text: 'two words' }] });
	});

	it('leave out cells that lie nowhere', () => {
		const list = [
			cell('a', [0], [0]),
			cell('b', [-1], [0]),
			cell('c', [], [0]),
			cell('d', [0], [99_999]),
		];
		const [table] = read({
			result: { words_region_list: [{ type: 'table', words_block_list: list }] },
		});
		expect(table).toMatchObject({ cells: [{ text: 'a' }] });
	});
});

describe('text', () => {
	const lines = (...texts: readonly string[]) => [{ kind: 'lines', lines: texts }];

	it('is a line each, raw and simplified, of a page and of a file', () => {
		const raw = { result: { words_block_list: words('one', 'two') }, page: 1 };
		expect(read(raw)).toEqual(lines('one', 'two'));
		expect(read({ text: 'one\ntwo', scripts: [], confidence: 1 })).toEqual(lines('one', 'two'));
		const file = { pages: [raw, { ...raw, page: 2 }], fileName: 'x.pdf' };
		expect(read(file)).toHaveLength(2);
	});

	it('can be asked of any item', () => {
		expect(read({ name: 'Ann', note: '', age: 7 }, 'text')).toEqual(lines('name: Ann', 'age: 7'));
	});

	it('of a picture with a contact is its contact, which has its own columns', () => {
		const contact_info = { name: 'Ann', phone: '5551234', province: '', city: '', district: '' };
		const item = { text: 'Ann', scripts: ['Latn'], extracted_data: { contact_info } };
		expect(rowOf(read(item)[0])).toMatchObject({ Name: 'Ann', Phone: '5551234' });
		expect(read(item, 'text')).toEqual(lines('Ann'));
	});
});

describe('smart documents', () => {
	const result = {
		ocr_result: { words_block_list: words('Contract', 'Buyer: Ann', 'Item', '3') },
		kv_result: { kv_block_list: [{ key: 'Buyer', value: 'Ann' }] },
		table_result: { table_list: [{ words_block_list: [cell('Item', [0], [0])] }] },
	};
	const layout_block_list = [
		{ type: 'title', text: 'Contract', words_ids: [0] },
		{ type: 'text', text: 'Buyer: Ann', words_ids: [1] },
		{ type: 'table', words_ids: [2, 3], table_id: 0 },
		{ type: 'image', words_ids: [] },
	];

	it('come as they are laid out', () => {
		const laidOut = { ...result, layout_result: { layout_block_list } };
		expect(read({ result: [laidOut], page: 1 })).toEqual([
			{ kind: 'lines', lines: ['Contract'], level: 1 },
			{ kind: 'lines', lines: ['Buyer: Ann'] },
			expect.objectContaining({ kind: 'table' }),
		]);
	});

	it('come the same when they are simplified', () => {
		const simplified = {
			text: 'Contract',
			scripts: ['Latn'],
			key_values: { Buyer: 'Ann' },
			tables: [{ rows: [{ cells: ['Item'] }] }],
		};
		const regions = layout_block_list.map(({ type, text = '' }) => ({ type, text }));
		const laidOut = { ...result, layout_result: { layout_block_list } };
		expect(read({ ...simplified, regions })).toEqual(read({ result: [laidOut] }));
		expect(read(simplified)).toEqual(read({ result: [result] }));
		expect(read(simplified, 'tables')).toEqual(read({ result: [result] }, 'tables'));
	});

	it('come by labels and tables, or by lines, where no layout is told', () => {
		expect(read({ result: [result] }).map(({ kind }) => kind)).toEqual(['row', 'table']);
		expect(rowOf(read({ result: [result] }, 'fields')[0])).toEqual({ Buyer: 'Ann' });
		const { ocr_result } = result;
		expect(read({ result: [{ ocr_result }] })[0]).toMatchObject({
			lines: ['Contract', 'Buyer: Ann', 'Item', '3'],
		});
	});
});

describe('other items', () => {
	it('are a row of their fields, nested ones by their path', () => {
		const item = { id: 1, who: { name: 'Ann', tags: ['a', 'b'] }, lines: [{ qty: 2 }], none: null };
		expect(rowOf(read({ ...item, _files: { data: {} } })[0])).toEqual({
			id: 1,
			'who.name': 'Ann',
			'who.tags': 'a, b',
			lines: '[{"qty":2}]',
			none: null,
		});
	});

	it('are not taken for results because of a name', () => {
		expect(rowOf(read({ result: { ok: true }, pages: 3, text: 'x' })[0])).toEqual({
			'result.ok': true,
			pages: 3,
			text: 'x',
		});
	});

	it('with nothing in them are nothing', () => {
		expect(read({})).toEqual([]);
	});
});
