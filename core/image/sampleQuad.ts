import type { Quad } from '../result';
import type { Pyramid } from './pyramid';
import type { Image } from './image';
import { unitSquareTo } from './perspective';
import { quadLength, quadThickness } from './quad';

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
