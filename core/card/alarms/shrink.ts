import { cutQuad } from '../../image/cutQuad';
import type { Image } from '../../image/image';
import { createPyramid } from '../../image/pyramid';

/** The picture at a smaller width, pixels averaged; never larger than it is. */
export function shrink(image: Image, width: number): Image {
	const { width: right, height: bottom } = image;
	const wide = Math.min(width, right);
	return cutQuad(
		createPyramid(image),
		[
			[0, 0],
			[right, 0],
			[right, bottom],
			[0, bottom],
		],
		{ width: wide, height: Math.max(1, Math.round((bottom * wide) / right)) },
	);
}

/** Brightness of every pixel, 0..255 (Rec. 601). */
export function toGrey({ width, height, data }: Image): Float32Array {
	const grey = new Float32Array(width * height);
	for (let i = 0; i < grey.length; i++) {
		grey[i] =
			0.299 * (data[3 * i] as number) +
			0.587 * (data[3 * i + 1] as number) +
			0.114 * (data[3 * i + 2] as number);
	}
	return grey;
}

/** The value under which a share of all values lies; NaN of an empty list. */
export function quantile(values: ArrayLike<number>, share: number): number {
	const sorted = new Float64Array(values).sort();
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
