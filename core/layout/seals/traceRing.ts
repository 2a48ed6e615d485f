import type { Point } from '../../result';
import { meanRadius } from './ellipsePoint';
import { fitEllipse } from './fitEllipse';
import { castRays, coverageAt, DIRECTIONS, inkAt, type Rays, type RingView } from './rays';
import type { Ellipse } from './types';

/** How far from the voted circle its ring is searched, over the radius, then closer. */
const WINDOWS = [0.13, 0.06, 0.035];
/** A place off the ring by less than this, over the radius, belongs to it. */
const TOLERANCE = 0.02;
/** Rings are at most so much longer than wide. */
const MOST_RATIO = 1.75;
/** Voted circles about which less of a line is seen than this are not followed. */
const LEAST_SHARE = 0.4;
/** A ring of letters lies inside another ring of at least this share … */
const OUTER_SHARE = 0.6;
/** … which is at most so much larger. */
const OUTER_REACH = 0.6;

export interface TracedRing {
	readonly ellipse: Ellipse;
	/** Share of the directions seen in which there is a line. */
	readonly coverage: number;
	/** The same a little outside: as much as chance would give where the page is full of ink. */
	readonly around: number;
	/** Share of the directions that lie in the picture. */
	readonly visible: number;
}

/** The place of the line in one direction: the middle of the ink that is nearest to the depth. */
function findLine(
	view: RingView,
	{ rays, k }: { readonly rays: Rays; readonly k: number },
	window: number,
): Point | undefined {
	const [x, y] = [rays.x[k] as number, rays.y[k] as number];
	const [dx, dy] = [rays.dx[k] as number, rays.dy[k] as number];
	let nearest: number | undefined;
	let from: number | undefined;
	for (let d = -window; d <= window + 1; d++) {
		const inked = d <= window && inkAt(view, x + d * dx, y + d * dy) === 1;
		if (inked) from ??= d;
		else if (from !== undefined) {
			const middle = (from + d - 1) / 2;
			if (nearest === undefined || Math.abs(middle) < Math.abs(nearest)) nearest = middle;
			from = undefined;
		}
	}
	return nearest === undefined ? undefined : [x + nearest * dx, y + nearest * dy];
}

interface Depth {
	readonly depth: number;
	readonly coverage: number;
}

/** The depth between two at which most directions have ink. */
function findDepth(view: RingView, rays: Rays, [from, to]: readonly [number, number]): Depth {
	let best: Depth = { depth: from, coverage: 0 };
	for (let depth = from; depth <= to; depth++) {
		const coverage = coverageAt(view, rays, { depth, tolerance: 1 });
		if (coverage > best.coverage) best = { depth, coverage };
	}
	return best;
}

const shrink = (ellipse: Ellipse, depth: number): Ellipse => ({
	...ellipse,
	a: Math.max(1, ellipse.a - depth),
	b: Math.max(1, ellipse.b - depth),
});

function isPlausible(ellipse: Ellipse, before: Ellipse): boolean {
	const [now, then] = [meanRadius(ellipse), meanRadius(before)];
	const moved = Math.hypot(ellipse.x - before.x, ellipse.y - before.y);
	return (
		ellipse.a <= MOST_RATIO * ellipse.b &&
		now < 1.3 * then &&
		then < 1.3 * now &&
		moved < 0.3 * then
	);
}

function fitNear(view: RingView, ellipse: Ellipse, window: number): Ellipse {
	const rays = castRays(ellipse);
	const points: Point[] = [];
	for (let k = 0; k < DIRECTIONS; k++) {
		const point = findLine(view, { rays, k }, window);
		if (point) points.push(point);
	}
	const fitted = points.length < DIRECTIONS / 4 ? undefined : fitEllipse(points, ellipse);
	return fitted && isPlausible(fitted, ellipse) ? fitted : ellipse;
}

/** Undefined where there is no line to follow. */
function refine(view: RingView, start: Ellipse): Ellipse | undefined {
	const [first, ...closer] = WINDOWS.map((share) =>
		Math.max(2, Math.round(share * meanRadius(start))),
	) as [number, ...number[]];
	const found = findDepth(view, castRays(start), [-first, first]);
	if (found.coverage < LEAST_SHARE) return undefined;
	const wide = fitNear(view, shrink(start, found.depth), Math.ceil(first / 2));
	return closer.reduce((ellipse, window) => fitNear(view, ellipse, window), wide);
}

function measure(view: RingView, ellipse: Ellipse): TracedRing {
	const radius = meanRadius(ellipse);
	const tolerance = Math.max(1, TOLERANCE * radius);
	const rays = castRays(ellipse);
	const { width, height } = view.ink;
	let inside = 0;
	rays.x.forEach((x, k) => {
		const y = rays.y[k] as number;
		if (x >= 0 && y >= 0 && x < width && y < height) inside++;
	});
	const off = Math.max(3 + tolerance, 0.09 * radius);
	return {
		ellipse,
		coverage: coverageAt(view, rays, { depth: 0, tolerance }),
		around: coverageAt(view, rays, { depth: -off, tolerance }),
		visible: inside / DIRECTIONS,
	};
}

/** A ring about this one, as the line of a seal is about the ring of its letters. */
function findOuter(view: RingView, ellipse: Ellipse): Ellipse | undefined {
	const radius = meanRadius(ellipse);
	const range = [-OUTER_REACH * radius, -0.06 * radius] as const;
	const { depth, coverage } = findDepth(view, castRays(ellipse), range);
	return coverage < OUTER_SHARE ? undefined : shrink(ellipse, depth);
}

/**
 * Follows the line of a voted circle or oval, and takes the outermost of several; undefined where
 * there is none.
 */
export function traceRing(view: RingView, voted: Ellipse): TracedRing | undefined {
	const start = refine(view, voted);
	if (!start) return undefined;
	let ring = measure(view, start);
	for (let k = 0; k < 2; k++) {
		const outer = findOuter(view, ring.ellipse);
		const refined = outer && refine(view, outer);
		if (!refined || meanRadius(refined) < 1.03 * meanRadius(ring.ellipse)) break;
		const next = measure(view, refined);
		if (next.coverage < OUTER_SHARE || next.coverage < ring.coverage - 0.3) break;
		ring = next;
	}
	return ring;
}
