import type { Quad } from '../result';
import type { Pyramid } from './pyramid';
import type { Image } from './image';
import { quadLength, quadThickness } from './quad';

/** The eight numbers of a perspective map: x = (a u + b v + c) / (g u + h v + 1), y likewise. */
type Perspective = readonly [number, number, number, number, number, number, number, number];

export interface SampleTarget {
	/** Planes of `width` x `height`, one a channel, in the order in which the model wants them. */
	readonly data: Float32Array;
	/** Index of the first value in `data`. */
	readonly offset: number;
	/** Values between two rows, at least `width`. */
	readonly stride: number;
	/** Values between two planes. */
	readonly plane: number;
	readonly width: number;
	readonly height: number;
}

/** Per plane (blue, green, red): value = pixel * scale + shift. */
export interface PixelScale {
	readonly scale: readonly [number, number, number];
	readonly shift: readonly [number, number, number];
}

/**
 * The map from the unit square to a quad.
 * Formula: P. Heckbert, Fundamentals of Texture Mapping and Image Warping, 1989, section 2.2.3.
 */
function unitSquareTo(quad: Quad): Perspective {
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

/** Four neighbours of a sample point and their weights. */
interface Tap {
	p: number;
	q: number;
	below: number;
	w00: number;
	w10: number;
	w01: number;
	w11: number;
}

function placeTap(tap: Tap, image: Image, at: { x: number; y: number }): void {
	const right = image.width - 1;
	const bottom = image.height - 1;
	const x = Math.min(Math.max(at.x, 0), right);
	const y = Math.min(Math.max(at.y, 0), bottom);
	const left = x | 0;
	const top = y | 0;
	const fx = x - left;
	const fy = y - top;
	const row = image.width * image.channels;
	tap.p = top * row + left * image.channels;
	tap.q = tap.p + (left < right ? image.channels : 0);
	tap.below = top < bottom ? row : 0;
	tap.w00 = (1 - fx) * (1 - fy);
	tap.w10 = fx * (1 - fy);
	tap.w01 = (1 - fx) * fy;
	tap.w11 = fx * fy;
}

function blend(source: Uint8Array, tap: Tap, shift: number): number {
	const { p, q, below } = tap;
	return (
		(source[p + shift] as number) * tap.w00 +
		(source[q + shift] as number) * tap.w10 +
		(source[p + below + shift] as number) * tap.w01 +
		(source[q + below + shift] as number) * tap.w11
	);
}

/**
 * Straightens the quad into `target`: bilinear samples of the pyramid level on which a target
 * pixel covers fewer than two source pixels. Outside the image the nearest edge pixel is taken.
 * Planes come in the order blue, green, red.
 */
export function sampleQuad(
	pyramid: Pyramid,
	quad: Quad,
	{ target, pixels }: { readonly target: SampleTarget; readonly pixels: PixelScale },
): void {
	const shrink = Math.min(quadLength(quad) / target.width, quadThickness(quad) / target.height);
	const wanted = Math.max(0, Math.floor(Math.log2(Math.max(shrink, 1))));
	const { image, depth } = pyramid.level(wanted);
	const [a, b, c, d, e, f, g, h] = unitSquareTo(quad);
	const unit = 1 / (1 << depth);
	const green = image.channels === 3 ? 1 : 0;
	const blue = image.channels === 3 ? 2 : 0;
	const { scale, shift } = pixels;
	const { data, plane } = target;
	const tap: Tap = { p: 0, q: 0, below: 0, w00: 0, w10: 0, w01: 0, w11: 0 };
	const at = { x: 0, y: 0 };
	for (let j = 0; j < target.height; j++) {
		const v = (j + 0.5) / target.height;
		let to = target.offset + j * target.stride;
		for (let i = 0; i < target.width; i++, to++) {
			const u = (i + 0.5) / target.width;
			const w = unit / (g * u + h * v + 1);
			// Pixel centres lie at half coordinates on every level.
			at.x = (a * u + b * v + c) * w - 0.5;
			at.y = (d * u + e * v + f) * w - 0.5;
			placeTap(tap, image, at);
			data[to] = blend(image.data, tap, blue) * scale[0] + shift[0];
			data[to + plane] = blend(image.data, tap, green) * scale[1] + shift[1];
			data[to + 2 * plane] = blend(image.data, tap, 0) * scale[2] + shift[2];
		}
	}
}
