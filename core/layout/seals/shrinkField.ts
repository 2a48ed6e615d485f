import type { InkField } from './types';

/** Where ink is, at half the size: 0 to 255 by how many of four pixels have any. */
export function shrinkField({ width, height, data }: InkField): InkField {
	const [w, h] = [width >> 1, height >> 1];
	const out = new Uint8Array(w * h);
	const inked = (at: number): number => (data[at] === 0 ? 0 : 1);
	for (let y = 0, to = 0; y < h; y++) {
		for (let x = 0, at = 2 * y * width; x < w; x++, to++, at += 2) {
			const upper = inked(at) + inked(at + 1);
			out[to] = Math.min(255, 64 * (upper + inked(at + width) + inked(at + width + 1)));
		}
	}
	return { width: w, height: h, data: out };
}
