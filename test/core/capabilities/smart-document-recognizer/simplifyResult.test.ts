import { renameKeys } from '../../../../core/capabilities/smart-document-recognizer/renameKeys';
import { simplifyResult } from '../../../../core/capabilities/smart-document-recognizer/simplifyResult';

const QUAD = [
	[0, 0],
	[10, 0],
	[10, 10],
	[0, 10],
];

const TABLE = {
	location: QUAD,
	words_block_count: 3,
	words_block_list: [
		{ words: 'Stock | list', rows: [0], columns: [0, 1] },
		{ words: 'Paper\nA4', rows: [1], columns: [0] },
		{ words: '12', rows: [1], columns: [1] },
	],
};

const region = (type: string, text: string | undefined, more = {}) => ({
	location: QUAD,
	type,
	...(text !== undefined && { text }),
	words_ids: [],
	...more,
});

const LAYOUT = {
	layout_block_count: 5,
	layout_block_list: [
		region('title', 'Delivery\nnote'),
		region('text', 'One *line*\nand another'),
		region('table', undefined, { table_id: 0 }),
		region('stamp', 'HARBOUR LTD'),
		region('page_number', '3'),
	],
};

const pair = (key: string, value: string) => ({
	key,
	value,
	words_block_count: 0,
	words_block_list: [],
});

describe('what Simplify shows of a smart document', () => {
	it('is pairs by key, tables as rows, regions and Markdown in reading order', () => {
		const result = [
			{
				kv_result: { kv_block_count: 2, kv_block_list: [pair('Tel', '1'), pair('Tel', '2')] },
				table_result: { table_count: 1, table_list: [TABLE] },
				layout_result: LAYOUT,
			},
		];
		expect(simplifyResult(result)).toMatchObject({
			key_values: { Tel: '1', 'Tel 2': '2' },
			tables: [{ rows: [{ cells: ['Stock | list', ''] }, { cells: ['Paper\nA4', '12'] }] }],
			seals: [{ text: 'HARBOUR LTD', location: QUAD }],
			markdown: [
				'# Delivery note',
				'One \\*line\\*  \nand another',
				'| Stock \\| list |  |\n| --- | --- |\n| Paper<br>A4 | 12 |',
				'HARBOUR LTD',
			].join('\n\n'),
		});
	});

	it('takes the parts together that the cloud spreads over several entries', () => {
		const parts = [
			{ kv_result: { kv_block_count: 1, kv_block_list: [pair('Tel', '1')] } },
			{ table_result: { table_count: 0, table_list: [] } },
		];
		expect(simplifyResult(parts)).toEqual({ key_values: { Tel: '1' }, tables: [] });
	});
});

describe('names of keys', () => {
	it('are found whatever their capitals, blanks and colons', () => {
		const rename = renameKeys('{"Bill to:": "customer"}');
		expect(['BILL TO', 'Ship to'].map(rename)).toEqual(['customer', 'Ship to']);
	});

	it.each(['[]', '{"a": 1}', 'no JSON'])('are refused as %s', (map) => {
		expect(() => renameKeys(map)).toThrow(/no list of names/);
	});
});
