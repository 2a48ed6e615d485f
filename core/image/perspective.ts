import type { Point, Quad } from '../result';

/** The eight numbers of a perspective map: x = (a u + b v + c) / (g u + h v + 1), y likewise. */
export type Perspective = readonly [number, number, number, number, number, number, number, number];

/**
 * The map from the unit square to a quad.
 * Formula: P. Heckbert, Fundamentals of Texture Mapping and Image Warping, 1989, section 2.2.3.
 */
export function unitSquareTo(quad: Quad): Perspective {
	const [[x0, y0], [x1, y1], [x2, y2], [x3, y3]] = quad;
	const sx = x0 - x1 + x2 - x3;
	const sy = y0 - y1 + y2 - y3;
	const dx1 = x1 - x2;
	const dx2 = x3 - x2;
	const dy1 = y1 - y2;
	const dy2 = y3 - y2;
	const determinant = dx1 * dy2 - dx2 * dy1;
	const flat = Math.abs(determinant) < 1e-9;
	const g = flat ? 0 : (sx * dy2 - dx2 * sy) / determinant;
	const h = flat ? 0 : (dx1 * sy - sx * dy1) / determinant;
	return [x1 - x0 + g * x1, x3 - x0 + h * x3, x0, y1 - y0 + g * y1, y3 - y0 + h * y3, y0, g, h];
}

/** Both ways between a straightened picture and the quad that it was cut from. */
export interface QuadMap {
	/** Pixels of the straightened picture to those of the picture with the quad. */
	readonly toQuad: (point: Point) => Point;
	readonly fromQuad: (point: Point) => Point;
}

/** @param size of the straightened picture in pixels */
export function mapToQuad(
	quad: Quad,
	{ width, height }: { readonly width: number; readonly height: number },
): QuadMap {
	const [a, b, c, d, e, f, g, h] = unitSquareTo(quad);
	return {
		toQuad: ([x, y]) => {
			const u = x / width;
			const v = y / height;
			const w = g * u + h * v + 1;
			return [(a * u + b * v + c) / w, (d * u + e * v + f) / w];
		},
		// The adjugate of the matrix: a perspective map needs no division by the determinant.
		fromQuad: ([x, y]) => {
			const u = (e - f * h) * x + (c * h - b) * y + b * f - c * e;
			const v = (f * g - d) * x + (a - c * g) * y + c * d - a * f;
			const w = (d * h - e * g) * x + (b * g - a * h) * y + a * e - b * d;
			return [(u / w) * width, (v / w) * height];
		},
	};
}
