import type { Field } from '../types';

const QUAD = [
	[60, 70],
	[210, 70],
	[210, 110],
	[60, 110],
] as const;

const CELLS = [
	{ name: 'location', label: 'Location', type: 'quad', example: QUAD },
	{ name: 'words_block_count', label: 'Number of Cells', type: 'integer', example: 1 },
	{
		name: 'words_block_list',
		label: 'Cells',
		type: 'array<object>',
		fields: [
			{ name: 'words', label: 'Text', type: 'string', example: 'Paper A4' },
			{ name: 'rows', label: 'Rows', type: 'array<integer>', example: [1] },
			{ name: 'columns', label: 'Columns', type: 'array<integer>', example: [0] },
		],
	},
	{
		name: 'excel',
		label: 'Workbook',
		type: 'string',
		when: 'return_excel',
		optional: true,
		example: 'UEsDBBQAAAAIA',
	},
] as const satisfies readonly Field[];

const REGIONS = [
	{ name: 'layout_block_count', label: 'Number of Regions', type: 'integer', example: 1 },
	{
		name: 'layout_block_list',
		label: 'Regions',
		type: 'array<object>',
		fields: [
			{ name: 'location', label: 'Location', type: 'quad', example: QUAD },
			{ name: 'type', label: 'Kind', type: 'string', example: 'title' },
			{ name: 'text', label: 'Text', type: 'string', optional: true, example: 'Delivery note' },
			{ name: 'words_ids', label: 'Lines', type: 'array<integer>', example: [0] },
			{ name: 'table_id', label: 'Table', type: 'integer', optional: true, example: 0 },
			{ name: 'form_id', label: 'Form', type: 'integer', optional: true, example: 0 },
			{ name: 'formula_id', label: 'Formula', type: 'integer', optional: true, example: 0 },
		],
	},
] as const satisfies readonly Field[];

const LINES = [
	{ name: 'direction', label: 'Direction', type: 'number', example: 0 },
	{ name: 'words_block_count', label: 'Number of Blocks', type: 'integer', example: 1 },
	{
		name: 'words_block_list',
		label: 'Blocks',
		type: 'array<object>',
		fields: [
			{ name: 'words', label: 'Text', type: 'string', example: 'Delivery note' },
			{ name: 'location', label: 'Location', type: 'quad', example: QUAD },
			{ name: 'confidence', label: 'Confidence', type: 'number', example: 0.9981 },
			{
				name: 'char_list',
				label: 'Characters',
				type: 'array<object>',
				when: 'character_mode',
				fields: [
					{ name: 'char', label: 'Character', type: 'string', example: 'D' },
					{ name: 'char_confidence', label: 'Confidence', type: 'number', example: 0.9992 },
					{ name: 'char_location', label: 'Location', type: 'quad', example: QUAD },
				],
			},
		],
	},
] as const satisfies readonly Field[];

const PAIRS = [
	{ name: 'kv_block_count', label: 'Number of Pairs', type: 'integer', example: 1 },
	{
		name: 'kv_block_list',
		label: 'Pairs',
		type: 'array<object>',
		fields: [
			{ name: 'key', label: 'Key', type: 'string', example: 'Bill to' },
			{ name: 'value', label: 'Value', type: 'string', example: 'Example Ltd' },
			{ name: 'words_block_count', label: 'Number of Blocks', type: 'integer', example: 1 },
			{
				name: 'words_block_list',
				label: 'Blocks',
				type: 'array<object>',
				fields: [
					{ name: 'words', label: 'Text', type: 'string', example: 'Bill to:' },
					{ name: 'location', label: 'Location', type: 'quad', example: QUAD },
					{ name: 'type', label: 'Part', type: 'string', example: 'key' },
				],
			},
		],
	},
] as const satisfies readonly Field[];

const FORMULAS = [
	{ name: 'formula_count', label: 'Number of Formulas', type: 'integer', example: 1 },
	{
		name: 'formula_list',
		label: 'Formulas',
		type: 'array<object>',
		fields: [
			{ name: 'formula', label: 'Formula', type: 'string', example: 'a^{2}' },
			{ name: 'location', label: 'Location', type: 'quad', example: QUAD },
			{ name: 'type', label: 'Kind', type: 'string', example: 'formula' },
		],
	},
] as const satisfies readonly Field[];

/** Fields of one page's result, as the interface describes them. */
export const SMART_DOCUMENT_FIELDS = [
	{ name: 'ocr_result', label: 'Text', type: 'object', fields: LINES },
	{ name: 'kv_result', label: 'Key-Values', type: 'object', when: 'kv', fields: PAIRS },
	{
		name: 'table_result',
		label: 'Tables',
		type: 'object',
		when: 'table',
		fields: [
			{ name: 'table_count', label: 'Number of Tables', type: 'integer', example: 1 },
			{ name: 'table_list', label: 'Tables', type: 'array<object>', fields: CELLS },
		],
	},
	{
		name: 'layout_result',
		label: 'Layout',
		type: 'object',
		when: 'layout',
		fields: [
			...REGIONS,
			{
				name: 'image_layout',
				label: 'Layout Inside Pictures',
				type: 'array<object>',
				when: 'image_layout',
				fields: [
					{ name: 'image_id', label: 'Region of the Picture', type: 'integer', example: 0 },
					...REGIONS,
				],
			},
		],
	},
	{
		name: 'form_result',
		label: 'Forms',
		type: 'object',
		when: 'form',
		fields: [
			{ name: 'form_count', label: 'Number of Forms', type: 'integer', example: 1 },
			{ name: 'form_list', label: 'Forms', type: 'array<object>', fields: CELLS },
		],
	},
	{
		name: 'formula_result',
		label: 'Formulas',
		type: 'object',
		when: 'formula',
		fields: FORMULAS,
	},
] as const satisfies readonly Field[];

const GRID = [
	{
		name: 'rows',
		label: 'Rows',
		type: 'array<object>',
		fields: [{ name: 'cells', label: 'Cells', type: 'array<string>', example: ['Paper A4', '12'] }],
	},
] as const satisfies readonly Field[];

/** What Simplify makes of the result. */
export const SMART_DOCUMENT_EXTRAS = [
	{ name: 'key_values', label: 'Key-Values', type: 'object', when: 'kv', fields: [] },
	{ name: 'tables', label: 'Tables', type: 'array<object>', when: 'table', fields: GRID },
	{ name: 'forms', label: 'Forms', type: 'array<object>', when: 'form', fields: GRID },
	{
		name: 'regions',
		label: 'Regions in Reading Order',
		type: 'array<object>',
		when: 'layout',
		fields: [
			{ name: 'type', label: 'Kind', type: 'string', example: 'title' },
			{ name: 'text', label: 'Text', type: 'string', example: 'Delivery note' },
		],
	},
	{
		name: 'markdown',
		label: 'Markdown',
		type: 'string',
		when: 'layout',
		example: '# Delivery note',
	},
	{
		name: 'seals',
		label: 'Seals',
		type: 'array<object>',
		when: 'layout',
		fields: [
			{ name: 'text', label: 'Text', type: 'string', example: 'Example Ltd' },
			{ name: 'shape', label: 'Shape', type: 'string', optional: true, example: 'circle' },
			{ name: 'colour', label: 'Colour', type: 'string', optional: true, example: 'red' },
			{ name: 'confidence', label: 'Confidence', type: 'number', optional: true, example: 0.97 },
			{ name: 'location', label: 'Location', type: 'quad', example: QUAD },
		],
	},
	{
		name: 'signatures',
		label: 'Signatures',
		type: 'array<object>',
		when: 'layout',
		fields: [
			{ name: 'confidence', label: 'Confidence', type: 'number', example: 0.9 },
			{ name: 'location', label: 'Location', type: 'quad', example: QUAD },
		],
	},
	{
		name: 'formulas',
		label: 'Formulas',
		type: 'array<string>',
		when: 'formula',
		example: ['a^{2}'],
	},
] as const satisfies readonly Field[];
