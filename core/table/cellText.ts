import type { TableCell } from './types';

/** The text of a cell: pieces of a row joined by spaces, rows by line feeds. */
export function cellText({ text }: TableCell): string {
	return text.map((row) => row.map(({ line }) => line.text).join(' ')).join('\n');
}
