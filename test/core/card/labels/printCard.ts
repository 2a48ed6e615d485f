import type { CardText } from '../../../../core/card/types';
import type { TextLine } from '../../../../core/text/types';

/** A printed piece of text: left end, middle of the line, height of the letters, text. */
export type Print = readonly [x: number, y: number, height: number, text: string];

/** Width of a letter as a share of its height. */
const LETTER = 0.55;

function lineOf([x, y, height, text]: Print): TextLine {
	const chars = [...text];
	const right = x + chars.length * LETTER * height;
	const characters = chars.map((char, i) => ({
		char,
		confidence: 0.9,
		from: i / chars.length,
		to: (i + 1) / chars.length,
	}));
	return {
		text,
		confidence: 0.9,
		quad: [
			[x, y - height / 2],
			[right, y - height / 2],
			[right, y + height / 2],
			[x, y + height / 2],
		],
		characters,
	};
}

/** A card with these texts, as it would be read. */
export function printCard(prints: readonly Print[]): CardText {
	return {
		width: 1000,
		height: 640,
		lines: prints.map(lineOf),
		toImage: [1, 0, 0, 0, 1, 0],
		direction: 0,
	};
}
