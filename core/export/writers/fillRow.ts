import type { Row } from 'exceljs';

import type { Cell } from '../cells/types';

/** Characters that a cell of a workbook may hold (limit of Excel). */
const MOST_CHARACTERS = 32_767;

/** Puts values into a row; texts stay texts, whatever they look like. */
export function fillRow(row: Row, cells: ReadonlyArray<Cell | undefined>): void {
	cells.forEach((cell, column) => {
		if (!cell) return;
		const target = row.getCell(column + 1);
		const { value, format } = cell;
		target.value = typeof value === 'string' ? value.slice(0, MOST_CHARACTERS) : value;
		if (format !== undefined) target.numFmt = format;
	});
}
