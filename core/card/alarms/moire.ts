import type { Image } from '../../image/image';
import { quadBounds } from '../../image/quad';
import type { CardView } from '../frame/viewCard';

/** Side (pixels) of the square patches, a power of two. */
const SIDE = 64;

/** Patches looked at, spread over the card. */
const ACROSS = 6;
const DOWN = 4;

/** Waves between these lengths (pixels) are looked for: shorter do not exist, longer are print. */
const WAVES = { shortest: 2.1, longest: 5.5 } as const;

/** Waves running this near (steps of the spectrum) along a row or column come from compression. */
const ALONG = 1;

/** In-place transform of `n` complex numbers `step` apart (Cooley and Tukey, radix 2). */
function transform(
	re: Float32Array,
	im: Float32Array,
	{ start, step }: { start: number; step: number },
): void {
	const at = (i: number): number => start + i * step;
	const swap = (list: Float32Array, i: number, j: number): void => {
		const kept = list[at(i)] as number;
		list[at(i)] = list[at(j)] as number;
		list[at(j)] = kept;
	};
	for (let i = 1, j = 0; i < SIDE; i++) {
		let bit = SIDE >> 1;
		for (; j & bit; bit >>= 1) j ^= bit;
		j ^= bit;
		if (i < j) {
			swap(re, i, j);
			swap(im, i, j);
		}
	}
	for (let size = 2; size <= SIDE; size *= 2) {
		const angle = (-2 * Math.PI) / size;
		for (let k = 0; k < size / 2; k++) {
			const cos = Math.cos(angle * k);
			const sin = Math.sin(angle * k);
			for (let i = k; i < SIDE; i += size) {
				const p = at(i);
				const q = at(i + size / 2);
				const x = (re[q] as number) * cos - (im[q] as number) * sin;
				const y = (re[q] as number) * sin + (im[q] as number) * cos;
				re[q] = (re[p] as number) - x;
				im[q] = (im[p] as number) - y;
				re[p] = (re[p] as number) + x;
				im[p] = (im[p] as number) + y;
			}
		}
	}
}

const HANN = Float32Array.from(
	{ length: SIDE },
	(_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (i + 0.5)) / SIDE),
);

/** Adds the logarithm of a patch's spectrum, of one colour, to `sum`. */
function addSpectrum(
	image: Image,
	{ left, top, colour }: { left: number; top: number; colour: number },
	sum: Float32Array,
): void {
	const re = new Float32Array(SIDE * SIDE);
	const im = new Float32Array(SIDE * SIDE);
	let mean = 0;
	for (let y = 0; y < SIDE; y++) {
		for (let x = 0; x < SIDE; x++) {
			const value = image.data[((top + y) * image.width + left + x) * 3 + colour] as number;
			re[y * SIDE + x] = value;
			mean += value / (SIDE * SIDE);
		}
	}
	re.forEach((value, i) => {
		re[i] = (value - mean) * (HANN[i % SIDE] as number) * (HANN[Math.floor(i / SIDE)] as number);
	});
	for (let row = 0; row < SIDE; row++) transform(re, im, { start: row * SIDE, step: 1 });
	for (let column = 0; column < SIDE; column++) transform(re, im, { start: column, step: SIDE });
	for (let i = 0; i < sum.length; i++) {
		const power = (re[i] as number) ** 2 + (im[i] as number) ** 2;
		sum[i] = (sum[i] as number) + Math.log(power + 1);
	}
}

/** How far the strongest wave stands out of the others of its length (natural logarithm). */
function findPeak(spectrum: Float32Array): number {
	const rings = new Map<number, { sum: number; count: number; most: number }>();
	for (let v = 0; v < SIDE; v++) {
		for (let u = 0; u <= SIDE / 2; u++) {
			const down = v > SIDE / 2 ? v - SIDE : v;
			const frequency = Math.sqrt(u * u + down * down) / SIDE;
			if (frequency < 1 / WAVES.longest || frequency > 1 / WAVES.shortest) continue;
			if (u <= ALONG || Math.abs(down) <= ALONG) continue;
			const value = spectrum[v * SIDE + u] as number;
			const ring = Math.round(frequency * SIDE);
			const known = rings.get(ring) ?? { sum: 0, count: 0, most: -Infinity };
			rings.set(ring, {
				sum: known.sum + value,
				count: known.count + 1,
				most: Math.max(known.most, value),
			});
		}
	}
	return Math.max(0, ...[...rings.values()].map(({ sum, count, most }) => most - sum / count));
}

/**
 * How regular the fine structure of the picture is: the dots of a screen give waves of one length
 * and direction everywhere. Measured on the pixels as they came, since straightening would
 * smooth the dots away.
 *
 * @returns natural logarithm of the strongest wave over its neighbours, the mean over the card
 */
export function measureMoire({ picture, frame }: CardView): number {
	const { left, top, right, bottom } = quadBounds(frame.quad);
	const area = {
		left: Math.max(0, left),
		top: Math.max(0, top),
		right: Math.min(picture.width, right) - SIDE,
		bottom: Math.min(picture.height, bottom) - SIDE,
	};
	if (area.right <= area.left || area.bottom <= area.top || picture.channels !== 3) return 0;
	const peaks = [0, 2].map((colour) => {
		const sum = new Float32Array(SIDE * SIDE);
		for (let j = 0; j < DOWN; j++) {
			for (let i = 0; i < ACROSS; i++) {
				const x = Math.floor(area.left + ((area.right - area.left) * (i + 0.5)) / ACROSS);
				const y = Math.floor(area.top + ((area.bottom - area.top) * (j + 0.5)) / DOWN);
				addSpectrum(picture, { left: x, top: y, colour }, sum);
			}
		}
		return findPeak(sum.map((value) => value / (ACROSS * DOWN)));
	});
	return Math.max(...peaks);
}
