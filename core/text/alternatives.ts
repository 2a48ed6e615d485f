import { quadLength, quadThickness, turnQuad } from '../image/quad';
import type { Quad } from '../result';
import type { TextLine } from './types';

/** A box this many times as high as long holds text that runs down or up the page. */
const TALL = 1.5;
/** Readings at least this sure are not tried in another direction. */
const SURE = 0.85;

export function isTall(quad: Quad): boolean {
	return quadThickness(quad) > TALL * quadLength(quad);
}

/** How a box is read at first: along its longer side, downwards when it is tall. */
export function likelyQuad(quad: Quad): Quad {
	return isTall(quad) ? turnQuad(quad, 1) : quad;
}

export function needsAlternative(line: TextLine): boolean {
	return line.confidence < SURE;
}

/** How much text a reading found: characters count by how far they are surer than a coin. */
export function evidenceOf(lines: readonly TextLine[]): number {
	return lines
		.flatMap((line) => line.characters)
		.reduce((sum, { confidence }) => sum + Math.max(0, confidence - 0.5), 0);
}
