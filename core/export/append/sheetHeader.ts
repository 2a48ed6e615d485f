import type { CellValue, Worksheet } from 'exceljs';

/** The first row with texts of a sheet that is there already. */
export interface SheetHeader {
	readonly row: number;
	/** Headers as they are compared, to their columns (from 1). */
	readonly columns: ReadonlyMap<string, number>;
	/** Column behind the last one that is used. */
	readonly nextColumn: number;
}

/** The header of a sheet; undefined when it is empty. */
export function sheetHeader(sheet: Worksheet): SheetHeader | undefined {
	const last = lastRow(sheet);
	for (let number = 1; number <= last; number += 1) {
		const row = sheet.getRow(number);
		if (!row.hasValues) continue;
		const columns = new Map<string, number>();
		row.eachCell((cell, column) => {
			const text = foldHeader(textOfCell(cell.value));
			if (text !== '' && !columns.has(text)) columns.set(text, column);
		});
		return { row: number, columns, nextColumn: sheet.columnCount + 1 };
	}
	return undefined;
}

/** Number of the last row that holds a value; 0 when there is none. */
export function lastRow(sheet: Worksheet): number {
	let number = sheet.rowCount;
	while (number > 0 && !sheet.getRow(number).hasValues) number -= 1;
	return number;
}

/** Headers are the same but for capital letters and blanks. */
export function foldHeader(text: string): string {
	return text.replace(/\s+/gu, ' ').trim().toLowerCase();
}

function textOfCell(value: CellValue): string {
	if (value === null || value === undefined) return '';
	if (typeof value !== 'object' || value instanceof Date) return String(value);
	if ('richText' in value) return value.richText.map(({ text }) => text).join('');
	if ('text' in value) return String(value.text);
	return 'result' in value ? String(value.result ?? '') : '';
}
