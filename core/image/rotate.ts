import type { Affine } from './affine';
import type { Image } from './image';

/** Turns an image clockwise by quarter turns. */
export function rotateQuarters(image: Image, quarterTurns: number): Image {
	const turns = ((quarterTurns % 4) + 4) % 4;
	if (turns === 0) return image;
	const { width, height, channels, data } = image;
	const [outWidth, outHeight] = turns === 2 ? [width, height] : [height, width];
	const out = new Uint8Array(data.length);
	// Offset in the target of the source pixel (0, 0), and what a step right or down adds to it.
	const [start, stepX, stepY] = (
		[
			[0, 1, outWidth],
			[outWidth - 1, outWidth, -1],
			[outWidth * outHeight - 1, -1, -outWidth],
			[(outHeight - 1) * outWidth, -outWidth, 1],
		] as const
	)[turns as 1 | 2 | 3];
	let from = 0;
	for (let y = 0; y < height; y++) {
		let to = (start + y * stepY) * channels;
		for (let x = 0; x < width; x++, to += stepX * channels) {
			for (let c = 0; c < channels; c++) out[to + c] = data[from++] as number;
		}
	}
	return { width: outWidth, height: outHeight, channels, data: out };
}

/** Pixels of the turned image back to pixels of an image of `width` x `height` before the turn. */
export function unrotateQuarters(width: number, height: number, quarterTurns: number): Affine {
	const turns = ((quarterTurns % 4) + 4) % 4;
	if (turns === 1) return [0, 1, 0, -1, 0, height];
	if (turns === 2) return [-1, 0, width, 0, -1, height];
	if (turns === 3) return [0, -1, width, 1, 0, 0];
	return [1, 0, 0, 0, 1, 0];
}
