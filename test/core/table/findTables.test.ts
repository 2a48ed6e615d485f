import { cellText } from '../../../core/table/cellText';
import { findTables } from '../../../core/table/findTables';
import type { Piece, Rules, Table } from '../../../core/table/types';
import { pieceAt, rule } from './lineAt';

const NO_RULES: Rules = { horizontal: [], vertical: [] };

const find = (pieces: readonly Piece[], rules: Rules = NO_RULES, onlyRuled = false): Table[] =>
	findTables(pieces, rules, { lineHeight: 20, onlyRuled });

/** Text of every cell, with the number of rows and columns of merged ones. */
function show({ cells }: Table): string[] {
	return cells.map((cell) => {
		const rows = cell.rows[1] - cell.rows[0] + 1;
		const columns = cell.columns[1] - cell.columns[0] + 1;
		return rows * columns > 1 ? `${cellText(cell)} ${rows}x${columns}` : cellText(cell);
	});
}

const LEDGER = [
	...[pieceAt('Date', 20, 20), pieceAt('Entry', 120, 20), pieceAt('Sum', 300, 20)],
	...[pieceAt('1 May', 20, 46), pieceAt('Rent', 120, 46), pieceAt('900', 300, 46)],
	...[pieceAt('2 May', 20, 72), pieceAt('Paper', 120, 72), pieceAt('12', 308, 72)],
	...[pieceAt('3 May', 20, 98), pieceAt('Ink', 120, 98), pieceAt('45', 308, 98)],
];

describe('the tables of a page', () => {
	it('have a cell between rules, merged where no rule parts them', () => {
		const rules = {
			horizontal: [rule(0, 0, 300), rule(40, 0, 300), rule(80, 100, 300), rule(120, 0, 300)],
			vertical: [rule(0, 0, 120), rule(100, 40, 120), rule(200, 40, 120), rule(300, 0, 120)],
		};
		const pieces = [
			pieceAt('Stock', 120, 20),
			pieceAt('Paper', 20, 80),
			...[pieceAt('A4', 120, 60), pieceAt('12', 220, 60)],
			...[pieceAt('A5', 120, 100), pieceAt('9', 220, 100)],
		];
		const [table] = find(pieces, rules);
		expect(show(table!)).toEqual(['Stock 1x3', 'Paper 2x1', 'A4', '12', 'A5', '9']);
		expect(table).toMatchObject({ rowCount: 3, columnCount: 3, ruled: true });
	});

	it('cut a line of text that runs through a rule', () => {
		const rules = {
			horizontal: [rule(0, 0, 200), rule(40, 0, 200), rule(80, 0, 200)],
			vertical: [rule(0, 0, 80), rule(100, 0, 80), rule(200, 0, 80)],
		};
		const [table] = find([pieceAt('Paper A4 and a dozen', 20, 20), pieceAt('B', 20, 60)], rules);
		expect(show(table!)).toEqual(['Paper A4 a', 'nd a dozen', 'B', '']);
	});

	it('are found by three rules, with the rows and columns of their text', () => {
		const horizontal = [rule(4, 10, 340), rule(33, 10, 340), rule(112, 10, 340)];
		const [table] = find(LEDGER, { horizontal, vertical: [] }, true);
		expect(table).toMatchObject({ rowCount: 4, columnCount: 3 });
		expect(show(table!).slice(0, 6)).toEqual(['Date', 'Entry', 'Sum', '1 May', 'Rent', '900']);
	});

	it('are found without any rule, unless ruled ones alone are wanted', () => {
		expect(find(LEDGER, NO_RULES, true)).toEqual([]);
		const [table] = find([pieceAt('A heading over the whole', 20, -40), ...LEDGER]);
		expect(table).toMatchObject({ rowCount: 4, columnCount: 3, ruled: false });
	});

	it('join the lines of a cell that goes on below', () => {
		const wrapped = [
			...LEDGER,
			...[pieceAt('4 May', 20, 124), pieceAt('Envelopes and', 120, 124), pieceAt('30', 308, 124)],
			pieceAt('stamps', 120, 145),
			...[pieceAt('5 May', 20, 171), pieceAt('Tea', 120, 171), pieceAt('7', 316, 171)],
		];
		const [table] = find(wrapped);
		expect(table).toMatchObject({ rowCount: 6, columnCount: 3 });
		expect(show(table!)).toContain('Envelopes and\nstamps');
	});

	it('are several where text stands between them', () => {
		const lower = LEDGER.map(({ line }) => {
			const [[left, top]] = line.quad;
			return pieceAt(line.text, left, top + 10 + 300);
		});
		const between = [150, 176, 202].map((y) => pieceAt('x'.repeat(40), 20, y));
		expect(find([...LEDGER, ...between, ...lower])).toHaveLength(2);
	});

	it('are none in running text, in one column or in two', () => {
		const column = (left: number) =>
			[20, 46, 72, 98, 124].map((y) => pieceAt('words that go on and on here', left, y));
		expect(find(column(20))).toEqual([]);
		expect(find([...column(20), ...column(280)])).toEqual([]);
	});

	it('are none where a frame holds running text', () => {
		const frame = {
			horizontal: [rule(0, 0, 400), rule(150, 0, 400)],
			vertical: [rule(0, 0, 150), rule(400, 0, 150)],
		};
		const text = [20, 46, 72, 98].map((y) => pieceAt('words that go on and on here', 20, y));
		expect(find(text, frame)).toEqual([]);
	});
});
