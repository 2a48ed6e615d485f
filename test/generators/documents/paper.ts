import { createSheet, type Box, type Sheet, type TextStyle } from '../sheet';

/** A document while it is drawn: a white sheet, the pairs that are printed on it, its titles. */
export interface Paper {
	readonly sheet: Sheet;
	readonly pairs: Map<string, string>;
	readonly titles: string[];
	/** Writes a line on the baseline; the font follows the letters. */
	readonly say: (text: string, x: number, y: number, style?: Partial<TextStyle>) => Promise<Box>;
	/** Draws straight lines: `x1 y1 x2 y2` each. */
	readonly rule: (...lines: readonly (readonly [number, number, number, number])[]) => void;
}

const isChinese = (text: string): boolean => /\p{sc=Han}/u.test(text);

export function createPaper(width: number, height: number, size: number): Paper {
	const sheet = createSheet(width, height);
	sheet.shape('<rect width="100%" height="100%" fill="#fff"/>');
	return {
		sheet,
		pairs: new Map(),
		titles: [],
		say: async (text, x, y, style = {}) =>
			await sheet.write(text, [x, y], {
				size,
				script: isChinese(text) ? 'chinese' : 'latin',
				...style,
			}),
		rule: (...lines) => {
			for (const [x1, y1, x2, y2] of lines) {
				sheet.shape(`<path d="M${x1} ${y1}L${x2} ${y2}" stroke="#222" stroke-width="2"/>`);
			}
		},
	};
}
