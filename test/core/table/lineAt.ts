import type { Piece, Rule } from '../../../core/table/types';

/** A piece of text with its left end, its middle and a width of eight pixels a letter; 20 high. */
export function pieceAt(text: string, left: number, middle: number): Piece {
	const right = left + 8 * text.length;
	const [top, bottom] = [middle - 10, middle + 10];
	const characters = [...text].map((char, i) => ({
		char,
		confidence: 1,
		from: i / text.length,
		to: (i + 1) / text.length,
	}));
	return {
		bounds: { left, top, right, bottom },
		line: {
			text,
			confidence: 1,
			characters,
			quad: [
				[left, top],
				[right, top],
				[right, bottom],
				[left, bottom],
			],
		},
	};
}

export const rule = (at: number, from: number, to: number): Rule => ({ at, from, to });
