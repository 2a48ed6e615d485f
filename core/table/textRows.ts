import type { Piece } from './types';
import { indexAt, type GridLine } from './grid';

/** A row nearer to the one above than this share of the usual distance continues it. */
const NEAR = 0.82;

export interface TextRow {
	readonly pieces: readonly Piece[];
	readonly top: number;
	readonly bottom: number;
	/** Columns in which it has text. */
	readonly columns: ReadonlySet<number>;
}

const middleOf = (row: TextRow): number => (row.top + row.bottom) / 2;

function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[sorted.length >> 1] ?? 0;
}

function rowOf(pieces: readonly Piece[], columns: readonly GridLine[]): TextRow {
	return {
		pieces,
		top: median(pieces.map(({ bounds }) => bounds.top)),
		bottom: median(pieces.map(({ bounds }) => bounds.bottom)),
		columns: new Set(
			pieces.map(({ bounds }) => indexAt(columns, (bounds.left + bounds.right) / 2)),
		),
	};
}

const hasLetters = (row: TextRow): boolean =>
	row.pieces.every(
		({ line }) => /\p{L}/u.test(line.text) && !/^[\d.,%()+\-–−±\s]+$/u.test(line.text),
	);

const startsSmall = (row: TextRow): boolean =>
	row.pieces.every(({ line }) => /^[\p{Ll}(]/u.test(line.text));

/** Whether a row of text is the next line of the cells above, rather than a row of its own. */
function continues(row: TextRow, above: TextRow, pitch: number): boolean {
	const own = [...row.columns];
	if (!own.every((column) => above.columns.has(column))) return false;
	const distance = middleOf(row) - middleOf(above);
	const near = distance < NEAR * pitch;
	if (own.length < above.columns.size && near) return true;
	if (!hasLetters(row)) return false;
	const few = own.length * 2 <= above.columns.size;
	if (few && !row.columns.has(0)) return distance < 1.15 * pitch;
	return few && startsSmall(row) && distance < 1.15 * pitch;
}

/**
 * The rows of a table without rules between them, each of one or several rows of text.
 *
 * @param rows of text from top to bottom
 */
export function textRows(
	rows: readonly (readonly Piece[])[],
	columns: readonly GridLine[],
): TextRow[][] {
	const all = rows.map((row) => rowOf(row, columns));
	const pitch = median(all.slice(1).map((row, i) => middleOf(row) - middleOf(all[i] as TextRow)));
	const tables: TextRow[][] = [];
	for (const row of all) {
		const group = tables.at(-1);
		const above = group?.at(-1);
		if (group && above && continues(row, above, pitch)) group.push(row);
		else tables.push([row]);
	}
	return tables;
}
