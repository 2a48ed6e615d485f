import type { InkField } from './types';

/** Set where there is ink at most `reach` pixels away, along both axes: joins broken lines. */
export function dilate({ width, height, data }: InkField, reach: number): Uint8Array {
	const across = new Uint8Array(data.length);
	for (let y = 0; y < height; y++) {
		const start = y * width;
		for (let x = 0; x < width; x++) {
			if (data[start + x] === 0) continue;
			across.fill(1, start + Math.max(0, x - reach), start + Math.min(width, x + reach + 1));
		}
	}
	const out = new Uint8Array(data.length);
	for (let y = 0; y < height; y++) {
		const from = Math.max(0, y - reach);
		const to = Math.min(height - 1, y + reach);
		for (let near = from; near <= to; near++) {
			const start = near * width;
			for (let x = 0; x < width; x++) {
				if (across[start + x] !== 0) out[y * width + x] = 1;
			}
		}
	}
	return out;
}
