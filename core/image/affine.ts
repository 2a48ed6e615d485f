import type { Point, Quad } from '../result';

/** x' = a x + b y + c, y' = d x + e y + f, as `[a, b, c, d, e, f]`. */
export type Affine = readonly [number, number, number, number, number, number];

export function applyAffine([a, b, c, d, e, f]: Affine, [x, y]: Point): Point {
	return [a * x + b * y + c, d * x + e * y + f];
}

export function mapQuad(quad: Quad, map: (point: Point) => Point): Quad {
	return [map(quad[0]), map(quad[1]), map(quad[2]), map(quad[3])];
}
