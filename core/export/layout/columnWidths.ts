import type { Cell } from '../cells/types';

/** Widths of columns in characters. */
const [LEAST_WIDTH, MOST_WIDTH] = [6, 60];

/** Widths for columns of text, growing with every row that is seen. */
export interface WidthMeter {
	see(cells: ReadonlyArray<Cell | undefined>): void;
	readonly widths: readonly number[];
}

export function createWidthMeter(): WidthMeter {
	const widths: number[] = [];
	return {
		see(cells) {
			cells.forEach((cell, column) => {
				if (cell) widths[column] = Math.max(widths[column] ?? LEAST_WIDTH, widthOf(cell));
			});
		},
		get widths() {
			return Array.from(widths, (width) => Math.min(width ?? LEAST_WIDTH, MOST_WIDTH));
		},
	};
}

function widthOf({ value, format }: Cell): number {
	if (value instanceof Date) return (format?.length ?? 10) + 2;
	return textWidth(String(value ?? ''));
}

/** Width of a text in characters, of its longest line, and a little room. */
export function textWidth(text: string): number {
	const lengths = text.split('\n').map((line) => {
		// Characters of East Asian scripts are twice as wide.
		const wide = [...line].filter((char) => char > '\u2e7f').length;
		return line.length + wide;
	});
	return Math.max(...lengths) + 2;
}
