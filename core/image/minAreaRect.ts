import type { Point, Quad } from '../result';
import type { Component } from './findComponents';

function cross(o: Point, a: Point, b: Point): number {
	return (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
}

/** Andrew's monotone chain; `points` sorted by y, then x. Counter-clockwise in a y-up frame. */
function convexHull(points: readonly Point[]): Point[] {
	const half = (ordered: readonly Point[]): Point[] => {
		const chain: Point[] = [];
		for (const point of ordered) {
			while (chain.length >= 2) {
				const [o, a] = chain.slice(-2) as [Point, Point];
				if (cross(o, a, point) > 0) break;
				chain.pop();
			}
			chain.push(point);
		}
		chain.pop();
		return chain;
	};
	return [...half(points), ...half([...points].reverse())];
}

/** The corners of a component's pixels that can lie on its hull: the ends of every row. */
function outline(component: Component): Point[] {
	const rows = new Map<number, { from: number; to: number }>();
	for (const { row, from, to } of component.runs) {
		const known = rows.get(row);
		rows.set(row, {
			from: Math.min(from, known?.from ?? from),
			to: Math.max(to, known?.to ?? to),
		});
	}
	return [...rows].flatMap(([row, { from, to }]): Point[] => [
		[from, row],
		[to, row],
		[from, row + 1],
		[to, row + 1],
	]);
}

interface Span {
	readonly low: number;
	readonly high: number;
}

function project(points: readonly Point[], axis: Point): Span {
	let low = Infinity;
	let high = -Infinity;
	for (const [x, y] of points) {
		const t = x * axis[0] + y * axis[1];
		if (t < low) low = t;
		if (t > high) high = t;
	}
	return { low, high };
}

/**
 * The smallest turned rectangle around a component: one side lies on an edge of the convex hull.
 * Corners come clockwise on the screen; the first side is the one whose direction is nearest to
 * the x axis (within 45 degrees).
 */
export function minAreaRect(component: Component): Quad {
	const points = outline(component).sort((a, b) => a[1] - b[1] || a[0] - b[0]);
	const hull = convexHull(points);
	let best: { area: number; axis: Point; along: Span; across: Span } | undefined;
	hull.forEach((point, i) => {
		const next = hull[(i + 1) % hull.length] as Point;
		const length = Math.hypot(next[0] - point[0], next[1] - point[1]);
		if (length === 0) return;
		const axis: Point = [(next[0] - point[0]) / length, (next[1] - point[1]) / length];
		const along = project(hull, axis);
		const across = project(hull, [-axis[1], axis[0]]);
		const area = (along.high - along.low) * (across.high - across.low);
		if (!best || area < best.area) best = { area, axis, along, across };
	});
	const { axis, along, across } = best ?? {
		axis: [1, 0] as Point,
		along: { low: 0, high: 0 },
		across: { low: 0, high: 0 },
	};
	const corner = (t: number, s: number): Point => [
		t * axis[0] - s * axis[1],
		t * axis[1] + s * axis[0],
	];
	const corners: Quad = [
		corner(along.low, across.low),
		corner(along.high, across.low),
		corner(along.high, across.high),
		corner(along.low, across.high),
	];
	// The axis may point anywhere: start at the corner from which the first side runs right.
	const quarter = Math.round(Math.atan2(axis[1], axis[0]) / (Math.PI / 2));
	const first = (((-quarter % 4) + 4) % 4) as 0 | 1 | 2 | 3;
	const at = (i: number): Point => corners[((first + i) % 4) as 0 | 1 | 2 | 3];
	return [at(0), at(1), at(2), at(3)];
}
