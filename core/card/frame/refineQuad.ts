import { distanceBetween } from '../../image/quad';
import type { Point, Quad } from '../../result';
import type { Image } from '../../image/image';

/** Places along a side at which the edge is looked for; the rounded corners are left out. */
const PLACES = 40;
const CORNER = 0.08;

/** Grey levels between both sides of an edge that is followed. */
const LEAST_STEP = 8;

/** Places that must agree before a side is moved. */
const LEAST_AGREEING = 12;

/** Share of its strength that an edge loses at the end of the reach. */
const NEARER = 0.4;

interface Line {
	readonly point: Point;
	readonly direction: Point;
}

function colourAt({ width, height, channels, data }: Image, [x, y]: Point): number {
	const column = Math.min(width - 1, Math.max(0, Math.floor(x)));
	const row = Math.min(height - 1, Math.max(0, Math.floor(y)));
	return (row * width + column) * channels < data.length ? (row * width + column) * channels : 0;
}

function stepBetween(image: Image, p: Point, q: Point): number {
	const a = colourAt(image, p);
	const b = colourAt(image, q);
	let step = 0;
	for (let c = 0; c < image.channels; c++) {
		step += Math.abs((image.data[a + c] as number) - (image.data[b + c] as number));
	}
	return step;
}

/** Distance from the side at which the colours change most, or undefined where they do not. */
function findEdge(
	image: Image,
	{
		point,
		normal,
		reach,
	}: { readonly point: Point; readonly normal: Point; readonly reach: number },
): number | undefined {
	const at = (s: number): Point => [point[0] + normal[0] * s, point[1] + normal[1] * s];
	let best = { score: 0, s: 0 };
	for (let s = -reach; s <= reach; s += 0.5) {
		const step =
			stepBetween(image, at(s - 1), at(s + 1)) + stepBetween(image, at(s - 2), at(s + 2));
		// Nearer edges win over equally strong ones: letters and shadows run beside the side.
		const score = step * (1 - (NEARER * Math.abs(s)) / reach);
		if (score > best.score) best = { score, s };
	}
	return best.score >= LEAST_STEP * image.channels ? best.s : undefined;
}

/** The line through points `[t, s]`, farthest points dropped until all lie near; least squares. */
function fitLine(
	places: readonly Point[],
): { readonly at: number; readonly slope: number } | undefined {
	let kept = [...places];
	for (;;) {
		const n = kept.length;
		if (n < LEAST_AGREEING) return undefined;
		const mean = (pick: (point: Point) => number): number =>
			kept.reduce((sum, point) => sum + pick(point), 0) / n;
		const t = mean((p) => p[0]);
		const s = mean((p) => p[1]);
		const spread = mean((p) => (p[0] - t) ** 2);
		const slope = spread === 0 ? 0 : mean((p) => (p[0] - t) * (p[1] - s)) / spread;
		const at = s - slope * t;
		const off = (p: Point): number => Math.abs(p[1] - at - slope * p[0]);
		const limit = Math.max(1, 2 * mean(off));
		const near = kept.filter((p) => off(p) <= limit);
		if (near.length === n) return { at, slope };
		kept = near;
	}
}

function refineSide(image: Image, [a, b]: readonly [Point, Point], reach: number): Line {
	const length = distanceBetween(a, b) || 1;
	const direction: Point = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
	const normal: Point = [-direction[1], direction[0]];
	const places: Point[] = [];
	for (let i = 0; i < PLACES; i++) {
		const t = (CORNER + ((1 - 2 * CORNER) * (i + 0.5)) / PLACES) * length;
		const point: Point = [a[0] + direction[0] * t, a[1] + direction[1] * t];
		const s = findEdge(image, { point, normal, reach });
		if (s !== undefined) places.push([t, s]);
	}
	const line = fitLine(places);
	if (!line) return { point: a, direction };
	const point: Point = [a[0] + normal[0] * line.at, a[1] + normal[1] * line.at];
	return {
		point,
		direction: [direction[0] + normal[0] * line.slope, direction[1] + normal[1] * line.slope],
	};
}

function meet(one: Line, other: Line): Point {
	const [dx, dy] = one.direction;
	const [ex, ey] = other.direction;
	const k = dx * ey - dy * ex || 1e-9;
	const t = ((other.point[0] - one.point[0]) * ey - (other.point[1] - one.point[1]) * ex) / k;
	return [one.point[0] + t * dx, one.point[1] + t * dy];
}

/**
 * Moves the sides of a quad onto the edges that show beside them.
 *
 * @param fixed sides (top, right, bottom, left) that stay where they are
 * @param reach pixels of `image` within which an edge is looked for
 */
export function refineQuad(
	image: Image,
	quad: Quad,
	{ fixed, reach }: { readonly fixed: readonly boolean[]; readonly reach: number },
): Quad {
	const lines = quad.map((corner, i): Line => {
		const next = quad[((i + 1) % 4) as 0 | 1 | 2 | 3];
		return fixed[i]
			? { point: corner, direction: [next[0] - corner[0], next[1] - corner[1]] }
			: refineSide(image, [corner, next], reach);
	}) as [Line, Line, Line, Line];
	const [top, right, bottom, left] = lines;
	return [meet(left, top), meet(top, right), meet(right, bottom), meet(bottom, left)];
}
