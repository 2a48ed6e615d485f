import type { Quad } from '../../../core/result';
import type { TextLine } from '../../../core/text/types';

export interface Place {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export function quadAt({ x, y, width, height }: Place): Quad {
	return [
		[x, y],
		[x + width, y],
		[x + width, y + height],
		[x, y + height],
	];
}

/** A line as it comes from the recogniser; characters are left out. */
export function lineAt(text: string, place: Place, vertical = false): TextLine {
	const line = { text, confidence: 0.9, quad: quadAt(place), characters: [] };
	return vertical ? { ...line, vertical } : line;
}
