import type { Grid } from './grid';
import type { Piece, Table, TableCell } from './types';

/** Pieces of a column stand under each other: ends or middles differ by so many heights of a line. */
const ALIGNED = 0.7;
/** Least share of the pieces of a column that are aligned, and of columns that are. */
const MOST = 0.6;
/** Columns whose pieces are this many times as long as high and fill them are running text … */
const RUNNING_RATIO = 9;
const RUNNING_FILL = 0.75;
/** … and where no rule speaks for a table, so are narrower ones (newspapers). */
const NARROW_RATIO = 5.5;
/** Rows that tables without any rule have at least, by their number of columns. */
const LEAST_ROWS = { two: 4, more: 2 } as const;
/** Rows between rules that hold text in two columns. */
const LEAST_BANDED = { two: 3, more: 2 } as const;
/** The letters of a table are of one size: heights between these, in the usual height, … */
const [SMALL, LARGE] = [0.6, 1.6];
/** … in this share of its text; on posters and covers they differ. */
const SAME_SIZE = 0.85;
/** Fewer lines than a frame, a row and a column in it are chance edges of a picture. */
const LEAST_LINES = 5;

function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[sorted.length >> 1] ?? 0;
}

/** The pieces of each column that stand in it alone. */
function columnsOf({ cells, columnCount }: Table): Piece[][] {
	const columns = Array.from({ length: columnCount }, (): Piece[] => []);
	for (const { columns: span, text } of cells) {
		if (span[0] === span[1]) columns[span[0]]?.push(...text.flat());
	}
	return columns.filter((pieces) => pieces.length > 0);
}

function isAligned(pieces: readonly Piece[], lineHeight: number): boolean {
	const share = (place: (piece: Piece) => number): number => {
		const places = pieces.map(place);
		const usual = median(places);
		return places.filter((at) => Math.abs(at - usual) <= ALIGNED * lineHeight).length;
	};
	const left = share(({ bounds }) => bounds.left);
	const right = share(({ bounds }) => bounds.right);
	const centre = share(({ bounds }) => (bounds.left + bounds.right) / 2);
	return Math.max(left, right, centre) >= MOST * pieces.length;
}

function isRunning(pieces: readonly Piece[], ratio: number): boolean {
	if (pieces.length < 3) return false;
	const widths = pieces.map(({ bounds }) => bounds.right - bounds.left);
	const ratios = pieces.map(({ bounds }, i) => (widths[i] ?? 0) / (bounds.bottom - bounds.top));
	const full =
		Math.max(...pieces.map(({ bounds }) => bounds.right)) -
		Math.min(...pieces.map(({ bounds }) => bounds.left));
	return median(ratios) >= ratio && median(widths) >= RUNNING_FILL * full;
}

const filledCells = ({ cells }: Table): TableCell[] => cells.filter(({ text }) => text.length > 0);

/** Rows that hold text in at least two cells. */
function fullRows(table: Table): number {
	const filled = filledCells(table);
	return Array.from({ length: table.rowCount }, (_, row) =>
		filled.filter(({ rows }) => rows[0] === row),
	).filter((cells) => cells.length > 1).length;
}

/** Whether the text is of one size. */
function isEven({ cells }: Table): boolean {
	const heights = cells.flatMap(({ text }) =>
		text.flat().map(({ bounds }) => bounds.bottom - bounds.top),
	);
	const usual = median(heights);
	const even = heights.filter((height) => height > SMALL * usual && height < LARGE * usual);
	return even.length >= SAME_SIZE * heights.length;
}

function runsOn(table: Table, ratio: number): boolean {
	return columnsOf(table).filter((pieces) => isRunning(pieces, ratio)).length > 1;
}

/** Whether the lines of a grid are those of a table: closed in one direction, and enough of them. */
export function isTableGrid({ columns, rows }: Grid): boolean {
	const drawn = [...columns, ...rows].filter((line) => line.drawn);
	const closed = [columns, rows].some((lines) => lines.at(0)?.drawn && lines.at(-1)?.drawn);
	const inner = columns.slice(1, -1).some((line) => line.drawn);
	return rows.length > 1 && closed && inner && drawn.length >= LEAST_LINES;
}

/** Whether what rules enclose is a table at all. */
export function isRuledTable(table: Table): boolean {
	const { rowCount, columnCount, cells } = table;
	const enough = rowCount * columnCount >= 3 && columnCount > 1 && cells.length > 2;
	return enough && filledCells(table).length > 1;
}

/** Whether text between rules that run above and below it is a table. */
export function isBandedTable(table: Table): boolean {
	const least = table.columnCount > 2 ? LEAST_BANDED.more : LEAST_BANDED.two;
	if (table.columnCount < 2 || fullRows(table) < least) return false;
	return isEven(table) && !runsOn(table, RUNNING_RATIO);
}

/** Whether text that stands side by side without any rule is a table. */
export function isTextTable(table: Table, lineHeight: number): boolean {
	const least = table.columnCount > 2 ? LEAST_ROWS.more : LEAST_ROWS.two;
	if (table.columnCount < 2 || fullRows(table) < least) return false;
	if (runsOn(table, NARROW_RATIO) || !isEven(table)) return false;
	const columns = columnsOf(table);
	const aligned = columns.filter((pieces) => isAligned(pieces, lineHeight)).length;
	return aligned >= MOST * columns.length;
}
