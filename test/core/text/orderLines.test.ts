import { applyAffine, mapQuad, type Affine } from '../../../core/image/affine';
import { orderLines } from '../../../core/text/orderLines';
import type { TextLine } from '../../../core/text/types';
import { lineAt } from './lineAt';

const HEIGHT = 20;

/** The texts of every row; the lines come in an order that tells nothing. */
function orderOf(lines: readonly TextLine[], skew = 0): string[][] {
	const mixed = [...lines].sort((a, b) => (a.text < b.text ? 1 : -1));
	return orderLines(mixed, skew).map((row) => row.map(({ text }) => text));
}

/** Lines of running text below each other: a0, a1, … */
function column(name: string, at: { x: number; y: number; width: number }, count = 6): TextLine[] {
	return Array.from({ length: count }, (_, i) =>
		lineAt(`${name}${i}`, { ...at, y: at.y + i * 30, height: HEIGHT }),
	);
}

const namesOf = (name: string, count = 6): string[][] =>
	Array.from({ length: count }, (_, i) => [`${name}${i}`]);

/** Everything turned clockwise about the origin. */
function turned(lines: readonly TextLine[], degrees: number): TextLine[] {
	const cos = Math.cos((degrees * Math.PI) / 180);
	const sin = Math.sin((degrees * Math.PI) / 180);
	const turn: Affine = [cos, -sin, 500, sin, cos, 500];
	return lines.map((line) => ({
		...line,
		quad: mapQuad(line.quad, (point) => applyAffine(turn, point)),
	}));
}

const RECEIPT = [
	lineAt('Tea', { x: 10, y: 10, width: 60, height: HEIGHT }),
	lineAt('2.50', { x: 300, y: 12, width: 50, height: HEIGHT }),
	lineAt('Bread', { x: 10, y: 40, width: 80, height: HEIGHT }),
	lineAt('2', { x: 220, y: 38, width: 12, height: HEIGHT }),
	lineAt('4.10', { x: 300, y: 41, width: 50, height: HEIGHT }),
	lineAt('Total', { x: 10, y: 80, width: 90, height: 30 }),
	lineAt('6.60', { x: 290, y: 86, width: 60, height: HEIGHT }),
];
const RECEIPT_ROWS = [
	['Tea', '2.50'],
	['Bread', '2', '4.10'],
	['Total', '6.60'],
];

const COLUMNS = [
	...column('a', { x: 10, y: 100, width: 300 }),
	...column('b', { x: 350, y: 105, width: 300 }),
];

describe('reading order', () => {
	it('is empty for a page without lines', () => {
		expect(orderLines([], 0)).toEqual([]);
	});

	it('reads a receipt row by row, each from left to right', () => {
		expect(orderOf(RECEIPT)).toEqual(RECEIPT_ROWS);
	});

	it('reads columns of running text one after the other', () => {
		expect(orderOf(COLUMNS)).toEqual([...namesOf('a'), ...namesOf('b')]);
	});

	it('reads three columns one after the other', () => {
		const third = column('c', { x: 690, y: 98, width: 300 });
		expect(orderOf([...COLUMNS, ...third])).toEqual(['a', 'b', 'c'].flatMap((c) => namesOf(c)));
	});

	it('reads a headline before and a footer after the columns below and above it', () => {
		const headline = lineAt('headline', { x: 10, y: 40, width: 600, height: 40 });
		const footer = lineAt('footer', { x: 200, y: 320, width: 250, height: HEIGHT });
		expect(orderOf([...COLUMNS, headline, footer])).toEqual([
			['headline'],
			...namesOf('a'),
			...namesOf('b'),
			['footer'],
		]);
	});

	it('starts new columns below a headline that crosses the page', () => {
		const headline = lineAt('headline', { x: 10, y: 310, width: 600, height: 40 });
		const below = [
			...column('c', { x: 10, y: 370, width: 300 }),
			...column('d', { x: 350, y: 370, width: 300 }),
		];
		expect(orderOf([...COLUMNS, headline, ...below])).toEqual([
			...namesOf('a'),
			...namesOf('b'),
			['headline'],
			...namesOf('c'),
			...namesOf('d'),
		]);
	});

	it('keeps the cells of a table in rows', () => {
		const cells = Array.from({ length: 5 }, (_, row) =>
			Array.from({ length: 4 }, (_unused, cell) =>
				lineAt(`${row}${cell}`, {
					x: 20 + cell * 150,
					y: 20 + row * 40,
					width: 90,
					height: HEIGHT,
				}),
			),
		);
		expect(orderOf(cells.flat())).toEqual(cells.map((row) => row.map(({ text }) => text)));
	});

	it('keeps labels beside their values', () => {
		const labels = column('label', { x: 10, y: 10, width: 90 }, 4);
		const values = column('value', { x: 250, y: 10, width: 320 }, 4);
		expect(orderOf([...labels, ...values])).toEqual(
			labels.map((_, i) => [`label${i}`, `value${i}`]),
		);
	});

	it('reads small lines beside large letters after them, as on a poster', () => {
		const lines = [
			lineAt('SALE', { x: 10, y: 10, width: 200, height: 90 }),
			...column('s', { x: 240, y: 12, width: 150 }, 3),
			lineAt('every day', { x: 10, y: 130, width: 300, height: 24 }),
		];
		expect(orderOf(lines)).toEqual([['SALE'], ...namesOf('s', 3), ['every day']]);
	});

	it('reads a title of two large lines before the names beside it, as on a cover', () => {
		const lines = [
			lineAt('English', { x: 10, y: 10, width: 200, height: 46 }),
			lineAt('Language', { x: 10, y: 60, width: 220, height: 46 }),
			...column('n', { x: 260, y: 14, width: 120 }, 3),
		];
		expect(orderOf(lines)).toEqual([['English'], ['Language'], ...namesOf('n', 3)]);
	});

	it('reads large letters first, also where the small lines stand before them', () => {
		const lines = [
			...column('n', { x: 10, y: 14, width: 120 }, 3),
			lineAt('English', { x: 160, y: 2, width: 200, height: 46 }),
			lineAt('Language', { x: 160, y: 52, width: 220, height: 46 }),
		];
		expect(orderOf(lines)).toEqual([['English'], ['Language'], ...namesOf('n', 3)]);
	});

	it('keeps a large total beside its amount', () => {
		const lines = [
			lineAt('Tea', { x: 10, y: 10, width: 60, height: HEIGHT }),
			lineAt('2.50', { x: 300, y: 12, width: 50, height: HEIGHT }),
			lineAt('TOTAL', { x: 10, y: 40, width: 150, height: 40 }),
			lineAt('2.50', { x: 300, y: 50, width: 50, height: HEIGHT }),
		];
		expect(orderOf(lines)).toEqual([
			['Tea', '2.50'],
			['TOTAL', '2.50'],
		]);
	});

	it('keeps lines that are close above each other apart', () => {
		const lines = [0, 1, 2].map((i) =>
			lineAt(`line${i}`, { x: 10 + 3 * i, y: 10 + 9 * i, width: 200, height: HEIGHT }),
		);
		expect(orderOf(lines)).toEqual([['line0'], ['line1'], ['line2']]);
	});

	it('follows a row that bends', () => {
		const row = Array.from({ length: 6 }, (_, i) =>
			lineAt(`piece${i}`, { x: 10 + 110 * i, y: 50 + 6 * i, width: 100, height: HEIGHT }),
		);
		expect(orderOf(row)).toEqual([row.map(({ text }) => text)]);
	});

	it.each([-30, -8, 5, 20, 44])('does not mind a page turned by %d degrees', (degrees) => {
		expect(orderOf(turned(RECEIPT, degrees), degrees)).toEqual(RECEIPT_ROWS);
	});

	it.each([-6, 3, 10])('finds columns on a page turned by %d degrees', (degrees) => {
		const lines = turned(COLUMNS, degrees);
		expect(orderOf(lines, degrees)).toEqual([...namesOf('a'), ...namesOf('b')]);
	});
});

describe('vertical writing', () => {
	const vertical = (text: string, x: number, y = 10): TextLine =>
		lineAt(text, { x, y, width: 24, height: 200 }, true);

	it('is read from the right, each column downwards', () => {
		const lines = [
			vertical('3', 10),
			vertical('1', 90),
			vertical('2', 50),
			vertical('1b', 92, 230),
		];
		expect(orderOf(lines)).toEqual([['1'], ['1b'], ['2'], ['3']]);
	});

	it('takes short lines of the same column along', () => {
		const short = lineAt('0', { x: 88, y: -20, width: 24, height: 22 });
		expect(orderOf([vertical('1', 90), vertical('2', 50), short])).toEqual([['0'], ['1'], ['2']]);
	});

	it('does not turn the order of a page with one vertical line', () => {
		const lines = [lineAt('left', { x: 10, y: 10, width: 90, height: HEIGHT }), vertical('v', 150)];
		expect(orderOf(lines).flat()[0]).toBe('left');
	});
});
