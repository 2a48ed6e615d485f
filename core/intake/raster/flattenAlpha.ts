import type { Image } from '../../image/image';
import type { Pixels } from './pixels';

/** Alpha steps between neighbours that count as an edge of what is drawn. */
const EDGE_STEP = 64;

/** Grey levels that dark and light must be apart to be told easily: a quarter of the range. */
const VISIBLE_STEP = 64;

/** White is kept when this share of the edges shows on it; paper is what readers expect. */
const ENOUGH_ON_WHITE = 0.9;

/** White and black first, so that they win ties. */
const BACKGROUNDS = [255, 0, 128, 64, 192] as const;

/** Puts a transparent picture on the grey on which its edges, and so its text, show best. */
export function flattenAlpha(pixels: Pixels): Image {
	const { width, height, data } = pixels;
	if (pixels.channels === 3) return { width, height, channels: 3, data };
	const background = chooseBackground(pixels);
	const count = width * height;
	const out = new Uint8Array(count * 3);
	for (let from = 0, to = 0; to < out.length; from += 4, to += 3) {
		const alpha = data[from + 3] ?? 255;
		const rest = (255 - alpha) * background + 127;
		for (let channel = 0; channel < 3; channel += 1) {
			out[to + channel] = ((data[from + channel] ?? 0) * alpha + rest) / 255;
		}
	}
	return { width, height, channels: 3, data: out };
}

/**
 * Looks at the pixels where drawn meets transparent: their brightness is what a background has to
 * differ from.
 */
function chooseBackground(pixels: Pixels): number {
	const edges = countEdgeLevels(pixels);
	const total = edges.reduce((sum, count) => sum + count, 0);
	if (total === 0) return 255;
	const shares = BACKGROUNDS.map((background) => shareVisible(edges, background) / total);
	if ((shares[0] ?? 0) >= ENOUGH_ON_WHITE) return 255;
	const best = shares.indexOf(Math.max(...shares));
	return BACKGROUNDS[best] ?? 255;
}

function shareVisible(edges: Float64Array, background: number): number {
	let sum = 0;
	edges.forEach((count, level) => {
		if (Math.abs(level - background) >= VISIBLE_STEP) sum += count;
	});
	return sum;
}

/** Histogram of luma over the more opaque pixel of each edge, right and below. */
function countEdgeLevels({ width, height, data }: Pixels): Float64Array {
	const levels = new Float64Array(256);
	const add = (one: number, other: number) => {
		const step = (data[one + 3] ?? 0) - (data[other + 3] ?? 0);
		if (Math.abs(step) >= EDGE_STEP) {
			const level = lumaAt(data, step > 0 ? one : other);
			levels[level] = (levels[level] ?? 0) + 1;
		}
	};
	const row = width * 4;
	for (let y = 0; y < height; y += 1) {
		for (let at = y * row, end = at + row; at < end; at += 4) {
			if (at + 4 < end) add(at, at + 4);
			if (y + 1 < height) add(at, at + row);
		}
	}
	return levels;
}

/** ITU-R BT.601 weights in 8-bit fixed point. */
function lumaAt(data: Uint8Array, at: number): number {
	return (77 * (data[at] ?? 0) + 150 * (data[at + 1] ?? 0) + 29 * (data[at + 2] ?? 0)) >> 8;
}
