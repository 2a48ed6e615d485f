import type { Piece, Table, TableCell } from '../../table/types';
import { joinSpaced } from './joinSpaced';
import { SURE_LABEL } from './thresholds';
import { weighLabel } from './weighLabel';
import { cellText } from '../../table/cellText';

/** A full row of a table has text in this share of its columns. */
const FULL = 0.6;
/** Tables without rules have at least so many full rows, and this share of their rows is full. */
const LEAST_FULL = 3;
const FULL_ROWS = 0.5;
/** Where more of the filled cells than this end in a colon, they are labels of a form. */
const MOST_COLONS = 0.15;
/** So many of the cells below the heading and beside the first column may be labels. */
const MOST_LABELS = 0.15;

const isFilled = ({ text }: TableCell): boolean => text.length > 0;

function rowsOf({ cells, rowCount }: Table): TableCell[][] {
	return Array.from({ length: rowCount }, (_, row) =>
		cells.filter((cell) => cell.rows[0] === row && isFilled(cell)),
	);
}

const isLabel = (cell: TableCell): boolean => weighLabel(cellText(cell)) >= SURE_LABEL;

/** Whether two columns are headed by two labels, over a first column that is not one of labels. */
function isHeadedPair(rows: readonly (readonly TableCell[])[]): boolean {
	const [first, ...others] = rows;
	if (!first || first.length < 2 || !first.every(isLabel)) return false;
	const labels = others.filter((row) => row[0] !== undefined && isLabel(row[0])).length;
	return labels * 3 <= others.length;
}

/** Whether text that stands side by side without rules is a table rather than a form. */
export function isLogicalTable(table: Table): boolean {
	const rows = rowsOf(table);
	const filled = rows.flat();
	const colons = filled.filter((cell) => /[:：]\s*$/u.test(cellText(cell))).length;
	if (colons > MOST_COLONS * filled.length) return false;
	if (rows.some((row) => joinSpaced(row.flatMap(({ text }) => text.flat())).length < row.length)) {
		return false;
	}
	const inner = rows.slice(1).flatMap((row) => row.slice(1));
	if (inner.filter(isLabel).length > MOST_LABELS * inner.length) return false;
	const full = rows.filter((row) => row.length >= FULL * table.columnCount).length;
	if (full < LEAST_FULL || full < FULL_ROWS * rows.length) return false;
	return table.columnCount > 2 || isHeadedPair(rows);
}

/** The text of a table without rules that belongs to its rows: all but single labels with a value. */
export function heldPieces(table: Table): Piece[] {
	if (table.ruled) return [];
	return rowsOf(table)
		.filter((row) => row.length > 2 || (row.length === 2 && table.columnCount === 2))
		.flatMap((row) => row.flatMap(({ text }) => text.flat()));
}
