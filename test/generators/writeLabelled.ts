import type { Sheet, TextStyle } from './sheet';

/** How labels and values of one card are printed. */
export interface Print {
	readonly label: TextStyle;
	readonly value: TextStyle;
	/** From the label's baseline to the value's, in sizes of the value. */
	readonly leading?: number;
}

export interface Labelled {
	readonly label: string;
	/** One string a line. */
	readonly value: string | readonly string[];
	readonly field?: string;
	readonly at: readonly [x: number, y: number];
	readonly maxWidth?: number;
	/** Beside the label rather than below it; a number is the x of the value. */
	readonly beside?: boolean | number;
	/** Where further lines of a value beside its label begin. */
	readonly indent?: number;
}

/** Writes a label and its value; `at` is the label's baseline. Returns the last baseline. */
export async function writeLabelled(sheet: Sheet, print: Print, item: Labelled): Promise<number> {
	const { label, value, leading = 1.15 } = print;
	const [x, y] = item.at;
	const labelBox = item.label
		? await sheet.write(item.label, [x, y], { ...label, maxWidth: item.maxWidth })
		: undefined;
	const beside = item.beside !== undefined && item.beside !== false;
	const start =
		typeof item.beside === 'number'
			? item.beside
			: beside
				? (labelBox?.right ?? x) + value.size * 0.35
				: x;
	const lines = typeof item.value === 'string' ? [item.value] : item.value;
	let baseline = beside ? y : y + value.size * leading;
	for (const [row, line] of lines.entries()) {
		if (row) baseline += value.size * 1.22;
		const left = row && item.indent !== undefined ? item.indent : start;
		if (!line) continue;
		const maxWidth = item.maxWidth && item.maxWidth - (left - x);
		await sheet.write(line, [left, baseline], { ...value, maxWidth, field: item.field });
	}
	return baseline;
}
