import { quadCentre, quadLength, quadThickness, stretchAcross } from '../image/quad';
import type { Point, Quad } from '../result';
import { inscribe, type Lean } from './inscribe';
import type { View } from './types';

const UPRIGHT: Lean = { slope: 0, slant: 0 };
const SLOPES = [-0.3, -0.15, 0, 0.15, 0.3];
const SLANTS = [-0.6, -0.3, 0, 0.3, 0.6];
/** Boxes cut close to the letters, and letters that reach out of them. */
const HEIGHTS = [0.8, 0.9, 1.15, 1.3];
/** Steps around a lean that was worked out. */
const NEAR_SLOPES = [-0.06, 0, 0.06];
const NEAR_SLANTS = [-0.15, 0, 0.15];

const cross = (slopes: readonly number[], slants: readonly number[]): Lean[] =>
	slopes.flatMap((slope) => slants.map((slant) => ({ slope, slant })));

/** What a lean away from the likeliest one costs. */
const DOUBT = { slope: 8, slant: 2.5 } as const;

function leaning(box: Quad, leans: readonly Lean[], likeliest: Lean): View[] {
	return leans.flatMap((lean): View[] => {
		const quad = inscribe(box, lean);
		const doubt =
			DOUBT.slope * Math.abs(lean.slope - likeliest.slope) +
			DOUBT.slant * Math.abs(lean.slant - likeliest.slant);
		return quad ? [{ quad, lean, doubt }] : [];
	});
}

/** The box as it stands. */
export const viewUpright = (box: Quad): View => ({ quad: box, lean: UPRIGHT, doubt: 0 });

/** The box as it stands, leaning a little, and a little lower and higher. */
export function viewsNear(box: Quad): View[] {
	const heights = HEIGHTS.map((factor) => viewUpright(stretchAcross(box, factor)));
	return [...leaning(box, cross([0], [0, -0.25, 0.25]), UPRIGHT), ...heights];
}

/** The box as it would be seen from any side. */
export function viewsAround(box: Quad): View[] {
	return leaning(box, cross(SLOPES, SLANTS), UPRIGHT);
}

/** The box about a lean that was worked out. */
export function viewsAbout(box: Quad, likeliest: Lean): View[] {
	const leans = cross(
		NEAR_SLOPES.map((step) => likeliest.slope + step),
		NEAR_SLANTS.map((step) => likeliest.slant + step),
	);
	return leaning(box, leans, likeliest);
}

interface Axes {
	readonly right: Point;
	readonly down: Point;
}

const dot = (p: Point, q: Point): number => p[0] * q[0] + p[1] * q[1];
const between = ([x, y]: Point, [u, v]: Point): Point => [x - u, y - v];

/** Directions of a line and of its upright strokes, of length 1. */
export function axesOf(quad: Quad): Axes {
	const [a, b, , d] = quad;
	const [length, thickness] = [Math.max(quadLength(quad), 1), Math.max(quadThickness(quad), 1)];
	return {
		right: [(b[0] - a[0]) / length, (b[1] - a[1]) / length],
		down: [(d[0] - a[0]) / thickness, (d[1] - a[1]) / thickness],
	};
}

/** The lean that a line of these directions has in a box. */
export function leanIn(box: Quad, line: Axes): Lean {
	const { right, down } = axesOf(box);
	const safe = (value: number): number => (Math.abs(value) < 1e-6 ? 1e-6 : value);
	return {
		slope: dot(line.right, down) / safe(dot(line.right, right)),
		slant: dot(line.down, right) / safe(dot(line.down, down)),
	};
}

/**
 * How a box leans, by the line below it: both run alike and have their middles one below the other.
 */
export function leanBy(box: Quad, below: Quad): Lean {
	return leanIn(box, {
		right: between(below[1], below[0]),
		down: between(quadCentre(below), quadCentre(box)),
	});
}
