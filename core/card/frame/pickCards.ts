import { quadCentre } from '../../image/quad';
import type { Quad } from '../../result';
import { areaOf, isInside, weighText, type QuadScore } from './scoreQuad';
import type { QuadCandidate } from './types';

export interface ScoredQuad extends QuadCandidate, QuadScore {}

/** Each of several cards holds at least this share of the text, and all together that one. */
const TEXT = { each: 0.12, together: 0.75 } as const;

/** Two cards in one picture are wider than high and differ at most by this factor in area. */
const LIKE = { ratio: 1.25, area: 1.8 } as const;

/** Candidates looked at for pairs. */
const LOOKED_AT = 150;

/** Working pixels by which the quads of two cards may overlap. */
const OVERLAP = 5;

function isApart(one: Quad, other: Quad): boolean {
	return (
		!isInside(one, quadCentre(other), 0) &&
		!isInside(other, quadCentre(one), 0) &&
		!other.some((corner) => isInside(one, corner, -OVERLAP)) &&
		!one.some((corner) => isInside(other, corner, -OVERLAP))
	);
}

function couldBeTwo(one: ScoredQuad, other: ScoredQuad): boolean {
	const a = areaOf(one.quad);
	const b = areaOf(other.quad);
	return (
		Math.max(a, b) < LIKE.area * Math.min(a, b) &&
		one.textShare + other.textShare >= TEXT.together &&
		isApart(one.quad, other.quad)
	);
}

/** The quads of the cards in the picture: the best, or two beside each other that explain more. */
export function pickCards(ranked: readonly ScoredQuad[]): readonly ScoredQuad[] {
	const [best] = ranked;
	if (!best) return [];
	const candidates = [...ranked]
		.sort((one, other) => other.bare - one.bare)
		.filter(({ ratio, textShare }) => ratio >= LIKE.ratio && textShare >= TEXT.each)
		.slice(0, LOOKED_AT);
	let chosen: readonly ScoredQuad[] = [best];
	let limit = best.score;
	candidates.forEach((one, i) => {
		for (const other of candidates.slice(i + 1)) {
			const bound = (one.bare + other.bare) / 2;
			if (bound <= limit) break;
			const score = bound * weighText(one.textShare + other.textShare);
			if (score <= limit || !couldBeTwo(one, other)) continue;
			limit = score;
			chosen = one.textShare >= other.textShare ? [one, other] : [other, one];
		}
	});
	return chosen;
}
