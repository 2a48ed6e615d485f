import { distanceBetween } from '../../image/quad';
import type { Quad } from '../../result';

/** Width to height: ID-1 cards (85.6 x 54), passport pages (125 x 88) and double pages (125 x 176). */
const CARD_RATIOS = [
	{ ratio: 85.6 / 54, weight: 1 },
	{ ratio: 125 / 88, weight: 1 },
	{ ratio: 125 / 176, weight: 0.8 },
] as const;

/** How far (logarithm) the ratio may be off before it speaks against a card: about 12 %. */
const SLACK = 0.12;

/** Ratios this near (logarithm) become that of the known card: half way between two of them. */
const SNAP = 0.055;

/** What remains of a score where the ratio speaks fully against the quad. */
const FLOOR = 0.4;

/** Mean width to mean height. */
export function meanRatio([a, b, c, d]: Quad): number {
	const width = distanceBetween(a, b) + distanceBetween(d, c);
	return width / (distanceBetween(a, d) + distanceBetween(b, c));
}

/** 0..1: how near a ratio comes to that of a known card. */
export function scoreRatio(ratio: number): number {
	let best = 0;
	for (const known of CARD_RATIOS) {
		const off = Math.log(ratio / known.ratio) / SLACK;
		best = Math.max(best, known.weight * Math.exp((-off * off) / 2));
	}
	return best;
}

/** The ratio of the known card that a ratio comes near to, or the ratio itself. */
export function trueRatio(ratio: number): number {
	const near = CARD_RATIOS.find((known) => Math.abs(Math.log(ratio / known.ratio)) < SNAP);
	return near?.ratio ?? ratio;
}

/** The factor with which a ratio counts in the score of a quad. */
export function weighRatio(ratio: number): number {
	return FLOOR + (1 - FLOOR) * scoreRatio(ratio);
}
