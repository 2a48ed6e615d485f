import type { Point, Quad } from '../result';

/** x' = a x + b y + c, y' = d x + e y + f, as `[a, b, c, d, e, f]`. */
export type Affine = readonly [number, number, number, number, number, number];

export const IDENTITY: Affine = [1, 0, 0, 0, 1, 0];

export function applyAffine([a, b, c, d, e, f]: Affine, [x, y]: Point): Point {
	return [a * x + b * y + c, d * x + e * y + f];
}

/** First `inner`, then `outer`. */
export function composeAffine(outer: Affine, inner: Affine): Affine {
	const [a, b, c, d, e, f] = outer;
	const [p, q, r, s, t, u] = inner;
	return [
		a * p + b * s,
		a * q + b * t,
		a * r + b * u + c,
		d * p + e * s,
		d * q + e * t,
		d * r + e * u + f,
	];
}

export function mapQuad(quad: Quad, map: (point: Point) => Point): Quad {
	return [map(quad[0]), map(quad[1]), map(quad[2]), map(quad[3])];
}
