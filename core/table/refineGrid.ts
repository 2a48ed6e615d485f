import { groupRows } from '../text/groupRows';
import { indexAt, type Grid, type GridLine } from './grid';
import { textColumns } from './textColumns';
import { textRows, type TextRow } from './textRows';
import type { Piece } from './types';

/** Bands with at least so many rows of text in two columns hold several rows of the table. */
const TALL_BAND = 4;
/** A table with more bands than this between drawn lines has a line under every row. */
const MOST_BANDS = 5;

const drawnInside = (lines: readonly GridLine[]): number =>
	lines.slice(1, -1).filter(({ drawn }) => drawn).length;

const isInside = ({ bounds }: Piece, from: number, to: number): boolean => {
	const x = (bounds.left + bounds.right) / 2;
	return x > from && x < to;
};

/** Columns that no line parts: in tables without lines between columns, and on open sides. */
function addColumns(grid: Grid, rows: readonly (readonly Piece[])[], lineHeight: number): Grid {
	const { columns } = grid;
	const few = drawnInside(columns) < 1;
	const added = columns.slice(1).flatMap((right, i): GridLine[] => {
		const left = columns[i] as GridLine;
		if (!few && left.drawn && right.drawn) return [];
		const part = rows
			.map((row) => row.filter((piece) => isInside(piece, left.at, right.at)))
			.filter((row) => row.length > 0);
		return textColumns(part, lineHeight).map((at) => ({ at, drawn: false }));
	});
	return { ...grid, columns: [...columns, ...added].sort((a, b) => a.at - b.at) };
}

/** Whether every band between two drawn lines is one row of the table. */
function isRowRuled(bands: readonly (readonly TextRow[])[]): boolean {
	const filled = bands.filter((band) => band.length > 0);
	const single = filled.filter(
		(band) => band.filter(({ columns }) => columns.size > 1).length <= 2,
	);
	return filled.length >= 4 && single.length * 4 >= filled.length * 3;
}

const between = (above: readonly TextRow[], below: readonly TextRow[]): number =>
	(Math.max(...above.map(({ bottom }) => bottom)) + Math.min(...below.map(({ top }) => top))) / 2;

/** Rows of the table inside one band. */
function rowsOfBand(rows: readonly TextRow[], columns: readonly GridLine[]): GridLine[] {
	const groups = textRows(
		rows.map(({ pieces }) => pieces),
		columns,
	);
	return groups.slice(1).map((group, i) => ({
		at: between(groups[i] as TextRow[], group),
		drawn: false,
	}));
}

function addRows(grid: Grid, rows: readonly (readonly Piece[])[]): Grid {
	const { columns } = grid;
	const all = rows
		.map((row) => textRows([row], columns)[0]?.[0])
		.filter((row) => row !== undefined);
	const bands = grid.rows.slice(1).map((): TextRow[] => []);
	for (const row of all) bands[indexAt(grid.rows, (row.top + row.bottom) / 2)]?.push(row);
	const isOpen = drawnInside(columns) === 0;
	const ruled = isOpen ? isRowRuled(bands) : bands.length > MOST_BANDS;
	const added = bands.flatMap((band) => {
		const full = band.filter((row) => row.columns.size > 1).length;
		const tall = full >= TALL_BAND;
		return (isOpen && !ruled) || (tall && !ruled) ? rowsOfBand(band, columns) : [];
	});
	return { ...grid, rows: [...grid.rows, ...added].sort((a, b) => a.at - b.at) };
}

/**
 * Completes the drawn lines of a table with those that only its text shows.
 *
 * @param pieces of text inside the grid, cut at its drawn lines
 * @param lineHeight median height of the lines of text in pixels
 */
export function refineGrid(grid: Grid, pieces: readonly Piece[], lineHeight: number): Grid {
	const rows = groupRows(pieces);
	return addRows(addColumns(grid, rows, lineHeight), rows);
}
