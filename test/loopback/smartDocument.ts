import type { LoopbackCapability } from './capabilities';

type Body = Readonly<Record<string, unknown>>;
type Box = readonly [x: number, y: number, width: number, height: number];

const LINES: readonly { readonly words: string; readonly at: Box; readonly confidence: number }[] =
	[
		{ words: 'Delivery note', at: [200, 40, 200, 36], confidence: 0.9975 },
		{ words: 'Bill to: Example Ltd', at: [50, 110, 250, 26], confidence: 0.9941 },
		{ words: 'Item', at: [60, 170, 50, 24], confidence: 0.9969 },
		{ words: 'Pieces', at: [260, 170, 70, 24], confidence: 0.9958 },
		{ words: 'Bolt M6', at: [60, 210, 80, 24], confidence: 0.9916 },
		{ words: '40', at: [260, 210, 28, 24], confidence: 0.9977 },
	];

const CELLS = [
	{ words: 'Item', rows: [0], columns: [0] },
	{ words: 'Pieces', rows: [0], columns: [1] },
	{ words: 'Bolt M6', rows: [1], columns: [0] },
	{ words: '40', rows: [1], columns: [1] },
];

/** The first bytes of a ZIP archive, as every workbook has them. */
const EXCEL = Buffer.from('PK\u0003\u0004').toString('base64');

/** Smart Document: a title, a pair, a table and a formula; every part in an entry of its own. */
export const LOOPBACK_SMART_DOCUMENT: LoopbackCapability = {
	imageField: 'data',
	booleans: [
		...['single_orientation_mode', 'kv', 'table', 'layout', 'return_excel', 'form', 'formula'],
		...['image_layout', 'erase_seal', 'character_mode'],
	],
	integers: ['pdf_page_number'],
	choices: {
		language:
			'auto ms uk hi ru vi id th zh ar de la fr it es pt ro pl am ja ko tr no da sv km he'.split(
				' ',
			),
	},
	texts: ['kv_map'],
	answer: answerSmartDocument,
};

function answerSmartDocument(body: Body): unknown {
	return [
		{ ocr_result: ocrPart(body) },
		...(body.kv === true ? [{ kv_result: pairPart(body) }] : []),
		...(body.table === true ? [{ table_result: tablePart(body) }] : []),
		...(body.layout === true ? [{ layout_result: layoutPart(body) }] : []),
		...(body.form === true ? [{ form_result: { form_count: 0, form_list: [] } }] : []),
		...(body.formula === true ? [{ formula_result: FORMULAS }] : []),
	];
}

const FORMULAS = {
	formula_count: 1,
	formula_list: [{ formula: 'a ^ { 2 }', location: corners([50, 300, 150, 30]), type: 'formula' }],
};

function ocrPart({ character_mode: characters, pdf_page_number: page = 1 }: Body): object {
	const blocks = LINES.map(({ words, at, confidence }) => ({
		words: Number(page) > 1 ? `${words} (page ${String(page)})` : words,
		location: corners(at),
		confidence,
		...(characters === true && { char_list: charList(words, at) }),
	}));
	return { direction: 0, words_block_count: blocks.length, words_block_list: blocks };
}

function pairPart({ kv_map: map }: Body): object {
	const names = JSON.parse(typeof map === 'string' ? map : '{}') as Record<string, string>;
	const block = (words: string, at: Box, type: string) => ({ words, location: corners(at), type });
	const pair = {
		key: names['Bill to'] ?? 'Bill to',
		value: 'Example Ltd',
		words_block_count: 2,
		words_block_list: [
			block('Bill to:', [50, 110, 90, 26], 'key'),
			block('Example Ltd', [150, 110, 150, 26], 'value'),
		],
	};
	return { kv_block_count: 1, kv_block_list: [pair] };
}

function tablePart({ return_excel: excel }: Body): object {
	const table = {
		location: corners([50, 160, 400, 80]),
		words_block_count: CELLS.length,
		words_block_list: CELLS,
		...(excel === true && { excel: EXCEL }),
	};
	return { table_count: 1, table_list: [table] };
}

function layoutPart({ table, image_layout: pictures }: Body): object {
	const regions = [
		{ location: corners(LINES[0]!.at), type: 'title', text: 'Delivery note', words_ids: [0] },
		{ location: corners(LINES[1]!.at), type: 'text', text: 'Bill to: Example Ltd', words_ids: [1] },
		{
			location: corners([50, 160, 400, 80]),
			type: 'table',
			words_ids: [2, 3, 4, 5],
			...(table === true && { table_id: 0 }),
		},
		{ location: corners([300, 40, 90, 90]), type: 'stamp', text: 'EXAMPLE LTD', words_ids: [] },
	];
	return {
		layout_block_count: regions.length,
		layout_block_list: regions,
		...(pictures === true && { image_layout: [] }),
	};
}

function charList(words: string, [x, y, width, height]: Box): readonly object[] {
	const step = Math.floor(width / words.length);
	return [...words].map((char, index) => ({
		char,
		char_confidence: 0.97,
		char_location: corners([x + index * step, y, step, height]),
	}));
}

function corners([x, y, width, height]: Box) {
	return [
		[x, y],
		[x + width, y],
		[x + width, y + height],
		[x, y + height],
	];
}
