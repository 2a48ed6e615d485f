import type { LayerLine } from '../intake/types';
import { distanceBetween, quadAngle, quadCentre, quadLength } from '../image/quad';
import type { Quad } from '../result';
import { orderLines } from './orderLines';
import type { PageText } from './readText';
import type { LineCharacter, TextLine } from './types';

/** Where a character stands on its line, as shares (0..1) of the line's length. */
function spanOf(line: Quad, character: Quad): { from: number; to: number } {
	const length = Math.max(quadLength(line), 1e-6);
	const centre = quadCentre(character);
	const along =
		((centre[0] - line[0][0]) * (line[1][0] - line[0][0]) +
			(centre[1] - line[0][1]) * (line[1][1] - line[0][1])) /
		(length * Math.max(distanceBetween(line[0], line[1]), 1e-6));
	const half = quadLength(character) / length / 2;
	return { from: Math.max(0, along - half), to: Math.min(1, along + half) };
}

function charactersOf({ text, quad, charQuads }: LayerLine): LineCharacter[] {
	const chars = [...text];
	return chars.map((char, i) => {
		const own = charQuads?.[i];
		const even = { from: i / chars.length, to: (i + 1) / chars.length };
		return { char, confidence: 1, ...(own ? spanOf(quad, own) : even) };
	});
}

/** A PDF's own text in the form of a reading. */
export function layerText(layer: readonly LayerLine[]): PageText {
	const lines = layer.map((line): TextLine => ({
		text: line.text,
		confidence: 1,
		quad: line.quad,
		characters: charactersOf(line),
	}));
	const longest = [...lines].sort((a, b) => quadLength(b.quad) - quadLength(a.quad))[0];
	const skew = longest ? quadAngle(longest.quad) : 0;
	return { rows: orderLines(lines, skew), direction: (skew + 360) % 360 };
}
