import type { LoopbackCapability } from './capabilities';

type Body = Readonly<Record<string, unknown>>;
type Box = readonly [x: number, y: number, width: number, height: number];

interface LoopbackCell {
	readonly words: string;
	readonly rows: readonly number[];
	readonly columns: readonly number[];
	readonly at: Box;
}

const HEADING: { readonly words: string; readonly at: Box } = {
	words: 'Stock list',
	at: [60, 20, 150, 32],
};

const CELLS: readonly LoopbackCell[] = [
	{ words: 'Item and quantity', rows: [0], columns: [0, 1], at: [60, 70, 300, 40] },
	{ words: 'Paper A4', rows: [1], columns: [0], at: [60, 110, 150, 40] },
	{ words: '12', rows: [1], columns: [1], at: [210, 110, 150, 40] },
];

/** The first bytes of a ZIP archive, as every workbook has them. */
const EXCEL = Buffer.from('PK\u0003\u0004').toString('base64');

/** General Table: a line of text and a table with a merged cell. */
export const LOOPBACK_TABLE: LoopbackCapability = {
	imageField: 'image',
	booleans: [
		'return_text_location',
		'return_char_location',
		'return_confidence',
		'return_excel',
		'return_rectification_matrix',
		'with_borders',
	],
	integers: [],
	choices: {},
	answer: answerTable,
};

function answerTable(body: Body): unknown {
	const areas = [
		...(body.with_borders === true ? [] : [areaOf('text', [textBlock(body)])]),
		areaOf(
			'table',
			CELLS.map((cell) => cellBlock(cell, body)),
		),
	];
	return {
		words_region_count: areas.length,
		words_region_list: areas,
		...(body.return_excel === true && { excel: EXCEL }),
	};
}

function areaOf(type: 'text' | 'table', blocks: readonly object[]): object {
	return { type, words_block_count: blocks.length, words_block_list: blocks };
}

function textBlock(body: Body): object {
	return {
		words: HEADING.words,
		...(body.return_confidence === true && { confidence: 0.9962 }),
		...(body.return_text_location === true && { location: corners(HEADING.at) }),
	};
}

function cellBlock({ words, rows, columns, at }: LoopbackCell, body: Body): object {
	const confidence = body.return_confidence === true && { confidence: 0.9921 };
	if (body.return_text_location !== true) return { words, ...confidence, rows, columns };
	const characters = body.return_char_location === true && { char_list: charList(words, at) };
	const piece = { words, ...confidence, location: corners(at), ...characters };
	return { rows, columns, cell_location: corners(at), words_list: [piece] };
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
