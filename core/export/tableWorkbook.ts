import type { WorkSheet } from 'xlsx';

import type { SheetCell } from '../table/sheetCells';
import { textWidth } from './layout/columnWidths';

/** Characters that a cell of a workbook may hold (limit of Excel). */
const MOST_CHARACTERS = 32_767;
/** Widths of columns in characters. */
const [LEAST_WIDTH, MOST_WIDTH] = [6, 60];

function columnWidths(cells: readonly SheetCell[]): { wch: number }[] {
	const widths: number[] = [];
	for (const { text, column, columnCount } of cells) {
		if (columnCount > 1) continue;
		widths[column] = Math.max(widths[column] ?? LEAST_WIDTH, textWidth(text));
	}
	return Array.from(widths, (width) => ({ wch: Math.min(width ?? LEAST_WIDTH, MOST_WIDTH) }));
}

/**
 * A workbook of one sheet; merged cells stay merged. All values are texts as they were read: what
 * looks like a formula stays a text, and numbers keep their zeros.
 *
 * @returns an .xlsx file
 */
export async function tableWorkbook(cells: readonly SheetCell[]): Promise<Uint8Array> {
	const { utils, write } = await import('xlsx');
	const sheet: WorkSheet = {};
	let [lastRow, lastColumn] = [0, 0];
	for (const { text, row, column, rowCount, columnCount } of cells) {
		lastRow = Math.max(lastRow, row + rowCount - 1);
		lastColumn = Math.max(lastColumn, column + columnCount - 1);
		if (text === '') continue;
		sheet[utils.encode_cell({ r: row, c: column })] = { t: 's', v: text.slice(0, MOST_CHARACTERS) };
	}
	sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: lastRow, c: lastColumn } });
	sheet['!cols'] = columnWidths(cells);
	sheet['!merges'] = cells
		.filter(({ rowCount, columnCount }) => rowCount > 1 || columnCount > 1)
		.map(({ row, column, rowCount, columnCount }) => ({
			s: { r: row, c: column },
			e: { r: row + rowCount - 1, c: column + columnCount - 1 },
		}));
	const book = utils.book_new();
	utils.book_append_sheet(book, sheet, 'Sheet1');
	return new Uint8Array(
		write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer,
	);
}
