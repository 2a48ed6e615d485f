import type { SheetCell } from '../../table/sheetCells';
import { isJson, listOf, textAt, type Json } from './json';
import type { Block } from './types';

/** Cells further out are no table but a damaged result; this is the limit of a workbook. */
const MOST_COLUMNS = 16_384;
const MOST_ROWS = 1_048_576;

/** A table of a result, from its blocks with the rows and columns that each covers. */
export function readTable(table: Json): Block {
	const cells = listOf(table.words_block_list).flatMap(readCell);
	return { kind: 'table', cells };
}

function readCell(block: Json): SheetCell[] {
	const rows = spanOf(block.rows, MOST_ROWS);
	const columns = spanOf(block.columns, MOST_COLUMNS);
	if (!rows || !columns) return [];
	const [row, rowCount] = rows;
	const [column, columnCount] = columns;
	return [{ text: wordsOf(block), row, column, rowCount, columnCount }];
}

/** First number and how many; undefined where the list holds no numbers of rows or columns. */
function spanOf(value: unknown, limit: number): readonly [number, number] | undefined {
	if (!Array.isArray(value) || value.length === 0) return undefined;
	const numbers = value.map(Number);
	if (!numbers.every((n) => Number.isInteger(n) && n >= 0 && n < limit)) return undefined;
	const first = Math.min(...numbers);
	return [first, Math.max(...numbers) - first + 1];
}

/** The text of a block, which lists its pieces when their places are told. */
export function wordsOf(block: Json): string {
	const own = textAt(block, 'words');
	if (own !== undefined) return own;
	return listOf(block.words_list)
		.map((piece) => textAt(piece, 'words') ?? '')
		.join(' ');
}

/** The texts of a list of blocks, a line each. */
export function linesOf(holder: unknown): string[] {
	return isJson(holder) ? listOf(holder.words_block_list).map(wordsOf) : [];
}
