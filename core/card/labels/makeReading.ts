import { quadBounds } from '../../image/quad';
import type { Quad } from '../../result';
import type { FieldReading } from '../types';
import { textOf } from './findCandidates';
import type { Piece } from './piece';

/** One piece keeps its turned quad, several get the rectangle around them. */
function quadAround(pieces: readonly Piece[]): Quad | undefined {
	if (pieces.length < 2) return pieces[0]?.quad;
	const all = pieces.map(({ quad }) => quadBounds(quad));
	const left = Math.min(...all.map((bounds) => bounds.left));
	const right = Math.max(...all.map((bounds) => bounds.right));
	const top = Math.min(...all.map((bounds) => bounds.top));
	const bottom = Math.max(...all.map((bounds) => bounds.bottom));
	return [
		[left, top],
		[right, top],
		[right, bottom],
		[left, bottom],
	];
}

/** Mean over the characters, 0..1. */
function meanConfidence(pieces: readonly Piece[]): number {
	const glyphs = pieces.flatMap((piece) => piece.glyphs).filter(({ char }) => char.trim() !== '');
	const sum = glyphs.reduce((total, { confidence }) => total + confidence, 0);
	return glyphs.length === 0 ? 0 : sum / glyphs.length;
}

/**
 * A value with its place and its confidence.
 *
 * @param trust 0..1: how sure it is that these pieces are the value
 */
export function makeReading(pieces: readonly Piece[], value: string, trust = 1): FieldReading {
	const raw = textOf(pieces);
	return {
		value,
		confidence: meanConfidence(pieces) * trust,
		quad: quadAround(pieces),
		...(raw === value ? {} : { raw }),
	};
}
