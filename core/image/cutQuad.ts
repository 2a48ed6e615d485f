import type { Quad } from '../result';
import type { Image } from './image';
import type { Pyramid } from './pyramid';
import { sampleQuad, type PixelScale } from './sampleQuad';

const PLAIN: PixelScale = { scale: [1, 1, 1], shift: [0, 0, 0] };

/**
 * Straightens a quad of a picture into a picture of its own.
 *
 * @param size width and height of the result in pixels
 * @returns red, green, blue
 */
export function cutQuad(
	pyramid: Pyramid,
	quad: Quad,
	{ width, height }: { readonly width: number; readonly height: number },
): Image {
	const plane = width * height;
	const planes = new Float32Array(3 * plane);
	const target = { data: planes, offset: 0, stride: width, plane, width, height };
	sampleQuad(pyramid, quad, { target, pixels: PLAIN });
	const data = new Uint8Array(3 * plane);
	for (let i = 0; i < plane; i++) {
		// The planes come as blue, green, red.
		data[3 * i] = Math.round(planes[2 * plane + i] as number);
		data[3 * i + 1] = Math.round(planes[plane + i] as number);
		data[3 * i + 2] = Math.round(planes[i] as number);
	}
	return { width, height, channels: 3, data };
}
