import { meanRadius } from './ellipsePoint';
import { judgeRing } from './judgeRing';
import { shrinkField } from './shrinkField';
import type { RingView } from './rays';
import { traceRing } from './traceRing';
import type { Ellipse } from './types';
import { findEdges, voteCircles, type Stretch } from './voteCircles';

/** A ring that may be that of a seal. */
export interface FoundRing {
	readonly ellipse: Ellipse;
	/** Share of the ring that lies in the picture. */
	readonly visible: number;
	/** 0..1 */
	readonly confidence: number;
}

/** Official ovals measure 40 by 30 or 45 by 30 millimetres, upright within some degrees. */
const RATIO = 1.37;
const TILTS = [-20, 0, 20, 70, 90, 110];
const OVALS: readonly Stretch[] = TILTS.map((degrees) => ({
	angle: (degrees * Math.PI) / 180,
	ratio: RATIO,
}));
const ROUND: Stretch = { angle: 0, ratio: 1 };
/** Pages are full of black ink: there only the commonest forms are worth the time. */
const IN_BLACK: readonly Stretch[] = [ROUND, { angle: 0, ratio: RATIO }];

/** Rings that are less sure than this are none. */
const LEAST_CONFIDENCE = 0.4;
/** Rings that are surer than this need no better ones beside them. */
const SURE = 0.8;

/** Whether the middle of a ring lies in another one. */
function isInside(inner: Ellipse, outer: Ellipse): boolean {
	return Math.hypot(inner.x - outer.x, inner.y - outer.y) < 1.05 * meanRadius(outer);
}

/** The best of rings that share a place; of like ones the larger. */
function keepBest(rings: readonly FoundRing[]): FoundRing[] {
	const value = ({ ellipse, confidence }: FoundRing): number =>
		confidence * Math.sqrt(meanRadius(ellipse));
	const kept: FoundRing[] = [];
	for (const ring of [...rings].sort((a, b) => value(b) - value(a))) {
		const { ellipse } = ring;
		const known = kept.some(
			(other) => isInside(ellipse, other.ellipse) || isInside(other.ellipse, ellipse),
		);
		if (!known) kept.push(ring);
	}
	return kept;
}

/** Finds round and oval seals in one ink. */
export function findRings(view: RingView): FoundRing[] {
	const small = shrinkField(view.ink);
	const edges = findEdges(small);
	const longest = Math.max(small.width, small.height);
	const stretches = view.print ? [ROUND, ...OVALS] : IN_BLACK;
	const circles = stretches.flatMap((stretch) =>
		voteCircles(edges, longest, stretch).map((circle) => ({ ...circle, stretch })),
	);
	const voted = circles
		.sort((one, other) => other.share - one.share)
		.map(({ x, y, radius, stretch: { ratio, angle } }): Ellipse => {
			return { x: 2 * x + 0.5, y: 2 * y + 0.5, a: 2 * radius, b: (2 * radius) / ratio, angle };
		});
	const rings: FoundRing[] = [];
	for (const ellipse of voted) {
		// Letters and stars in a seal that is found already are not asked.
		if (rings.some((ring) => ring.confidence > SURE && isInside(ellipse, ring.ellipse))) continue;
		const ring = traceRing(view, ellipse);
		if (!ring) continue;
		const confidence = judgeRing(view, ring);
		if (confidence < LEAST_CONFIDENCE) continue;
		rings.push({ ellipse: ring.ellipse, visible: ring.visible, confidence });
	}
	return keepBest(rings);
}
