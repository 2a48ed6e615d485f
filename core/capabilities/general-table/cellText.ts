import type { Row } from '../../text/placedLine';
import type { TableCell } from '../../table/types';

/** The text of a cell: pieces of a row joined by spaces, rows by line feeds. */
export function cellText({ text }: TableCell): string {
	return text.map((row) => row.map(({ line }) => line.text).join(' ')).join('\n');
}

/** Rows of text as lines. */
export function rowsText(rows: readonly Row[]): string {
	return rows.map((row) => row.map(({ text }) => text).join(' ')).join('\n');
}
