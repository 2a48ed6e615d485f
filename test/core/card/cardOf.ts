import type { CardText } from '../../../core/card/types';
import type { TextLine } from '../../../core/text/types';
import { quadAt } from '../text/lineAt';

/** A printed line: its text, left and top edge, and height in pixels. */
export type Printed = readonly [text: string, x: number, y: number, height?: number];

/** Width of a letter in heights of a line. */
const LETTER = 0.5;

function lineOf([text, x, y, height = 20]: Printed): TextLine {
	const chars = [...text];
	const step = 1 / chars.length;
	return {
		text,
		confidence: 0.95,
		quad: quadAt({ x, y, width: chars.length * LETTER * height, height }),
		characters: chars.map((char, i) => {
			return { char, confidence: 0.95, from: i * step, to: (i + 1) * step };
		}),
	};
}

/** The text of an upright card as it comes from the recogniser. */
export function cardOf(lines: readonly Printed[]): CardText {
	return {
		width: 1000,
		height: 640,
		lines: lines.map(lineOf),
		toImage: [1, 0, 0, 0, 1, 0],
		direction: 0,
	};
}
