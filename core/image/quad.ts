import type { Point, Quad } from '../result';

export interface Bounds {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

export function distanceBetween(a: Point, b: Point): number {
	return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

/** Mean length of the sides along the reading direction, in pixels. */
export function quadLength(quad: Quad): number {
	return (distanceBetween(quad[0], quad[1]) + distanceBetween(quad[3], quad[2])) / 2;
}

/** Mean length of the sides across the reading direction, in pixels. */
export function quadThickness(quad: Quad): number {
	return (distanceBetween(quad[0], quad[3]) + distanceBetween(quad[1], quad[2])) / 2;
}

/** Angle of the reading direction in degrees, clockwise from the x axis, in (-180, 180]. */
export function quadAngle(quad: Quad): number {
	const dx = quad[1][0] - quad[0][0] + (quad[2][0] - quad[3][0]);
	const dy = quad[1][1] - quad[0][1] + (quad[2][1] - quad[3][1]);
	return (Math.atan2(dy, dx) * 180) / Math.PI;
}

export function quadBounds(quad: Quad): Bounds {
	const xs = quad.map((point) => point[0]);
	const ys = quad.map((point) => point[1]);
	return {
		left: Math.min(...xs),
		top: Math.min(...ys),
		right: Math.max(...xs),
		bottom: Math.max(...ys),
	};
}

export function quadCentre(quad: Quad): Point {
	return [
		(quad[0][0] + quad[1][0] + quad[2][0] + quad[3][0]) / 4,
		(quad[0][1] + quad[1][1] + quad[2][1] + quad[3][1]) / 4,
	];
}

/** The same area with reading started `quarterTurns` corners further clockwise. */
export function turnQuad(quad: Quad, quarterTurns: number): Quad {
	const corner = (i: number): Point => quad[((i + quarterTurns) % 4) as 0 | 1 | 2 | 3];
	return [corner(0), corner(1), corner(2), corner(3)];
}

/** The part of a quad between two shares (0..1) of its length. */
export function sliceQuad([a, b, c, d]: Quad, from: number, to: number): Quad {
	const along = (p: Point, q: Point, t: number): Point => [
		p[0] + (q[0] - p[0]) * t,
		p[1] + (q[1] - p[1]) * t,
	];
	return [along(a, b, from), along(a, b, to), along(d, c, to), along(d, c, from)];
}

/** The quad with its sides across the reading direction `factor` times as long, about its middle. */
export function stretchAcross([a, b, c, d]: Quad, factor: number): Quad {
	const more = (factor - 1) / 2;
	const away = (p: Point, q: Point): Point => [
		p[0] + (p[0] - q[0]) * more,
		p[1] + (p[1] - q[1]) * more,
	];
	return [away(a, d), away(b, c), away(c, b), away(d, a)];
}
