import type { TextLine } from '../../../../core/text/types';
import { quadAt } from '../../text/lineAt';

/** Width of a letter in pixels; lines are 20 pixels high. */
const LETTER = 12;

/** Lines as they come from the recogniser: their text, left and top edge in pixels. */
export function linesOf(
	printed: readonly (readonly [text: string, x: number, y: number])[],
	confidence = 0.99,
): TextLine[] {
	return printed.map(([text, x, y]) => ({
		text,
		confidence,
		quad: quadAt({ x, y, width: LETTER * text.length, height: 20 }),
		characters: [...text].map((char, i) => {
			return { char, confidence, from: i / text.length, to: (i + 1) / text.length };
		}),
	}));
}
