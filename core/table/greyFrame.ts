import { applyAffine, type Affine } from '../image/affine';
import type { Image } from '../image/image';
import { createPyramid } from '../image/pyramid';

/** The upright frame of a page as grey values. */
export interface GreyFrame {
	readonly width: number;
	readonly height: number;
	/** 1 (black) to 255 (white); 0 outside the picture. */
	readonly data: Uint8Array;
	/** Pixels of the upright frame in one of these. */
	readonly scale: number;
}

export interface GreyFrameOptions {
	/** Size of the upright frame in pixels. */
	readonly width: number;
	readonly height: number;
	/** Pixels of the frame to pixels of the picture. */
	readonly toImage: Affine;
	/** Median height of the lines of text in pixels. */
	readonly lineHeight: number;
}

/** Pictures with higher lines (pixels) are shrunk: the rules of large scans are thick enough for it. */
const MOST_HEIGHT = 40;

/** Luma (ITU-R BT.601, in 256ths), at least 1. */
function greyImage({ width, height, channels, data }: Image): Image {
	const grey = new Uint8Array(width * height);
	for (let i = 0, at = 0; i < grey.length; i++, at += channels) {
		const red = data[at] as number;
		const green = data[at + (channels === 3 ? 1 : 0)] as number;
		const blue = data[at + (channels === 3 ? 2 : 0)] as number;
		grey[i] = Math.max(1, (77 * red + 150 * green + 29 * blue) >> 8);
	}
	return { width, height, channels: 1, data: grey };
}

/** Bilinear sample at a point whose pixel centres lie at half coordinates; 0 outside. */
function sampleAt({ width, height, data }: Image, px: number, py: number): number {
	if (px < 0 || py < 0 || px > width || py > height) return 0;
	const x = Math.min(Math.max(px - 0.5, 0), width - 1);
	const y = Math.min(Math.max(py - 0.5, 0), height - 1);
	const left = x | 0;
	const top = y | 0;
	const fx = x - left;
	const fy = y - top;
	const at = top * width + left;
	const right = left + 1 < width ? 1 : 0;
	const below = top + 1 < height ? width : 0;
	const upper = (data[at] as number) * (1 - fx) + (data[at + right] as number) * fx;
	const lower = (data[at + below] as number) * (1 - fx) + (data[at + below + right] as number) * fx;
	return Math.round(upper * (1 - fy) + lower * fy);
}

/** The picture turned upright, without its colours; nothing is cut off. */
export function greyFrame(image: Image, options: GreyFrameOptions): GreyFrame {
	const shrink = Math.max(0, Math.ceil(Math.log2(options.lineHeight / MOST_HEIGHT)));
	const { image: level, depth } = createPyramid(greyImage(image)).level(shrink);
	const scale = 1 << depth;
	const width = Math.max(1, Math.floor(options.width / scale));
	const height = Math.max(1, Math.floor(options.height / scale));
	const [a, b, c, d, e, f] = options.toImage;
	const toLevel: Affine = [a, b, c / scale, d, e, f / scale];
	const data = new Uint8Array(width * height);
	for (let y = 0, i = 0; y < height; y++) {
		let [px, py] = applyAffine(toLevel, [0.5, y + 0.5]);
		for (let x = 0; x < width; x++, i++, px += a, py += d) data[i] = sampleAt(level, px, py);
	}
	return { width, height, data, scale };
}
