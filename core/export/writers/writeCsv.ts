import { guardFormula } from '../cells/guardFormula';
import type { Cell } from '../cells/types';
import { gridRows } from '../layout/gridRows';
import type { Band } from '../layout/types';

export interface CsvOptions {
	readonly delimiter: string;
	readonly hasHeader: boolean;
	readonly hasByteOrderMark: boolean;
}

/** By which Excel knows that a file is in UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** Bands as a table in text form (RFC 4180), parted by an empty line; what looks like a formula is guarded. */
export function* writeCsv(bands: readonly Band[], options: CsvOptions): Iterable<string> {
	if (options.hasByteOrderMark) yield BYTE_ORDER_MARK;
	for (const [number, band] of bands.entries()) {
		if (number > 0) yield '\r\n';
		const rows = gridRows(band, { isTyped: false, hasHeader: options.hasHeader });
		for (const { cells } of rows) {
			yield `${Array.from(cells, (cell) => quote(textOf(cell), options.delimiter)).join(options.delimiter)}\r\n`;
		}
	}
}

/** The value of an untyped cell as text that no program takes for a formula. */
export function textOf(cell: Cell | undefined): string {
	const value = cell?.value ?? '';
	return typeof value === 'string' ? guardFormula(value) : String(value);
}

function quote(text: string, delimiter: string): string {
	const isPlain = !text.includes(delimiter) && !/["\r\n]|^\s|\s$/u.test(text);
	return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
}
