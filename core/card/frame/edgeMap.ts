import type { Image } from '../../image/image';
import type { WorkingPicture } from './workingPicture';

/** How strongly and in which direction colours change at every pixel. */
export interface EdgeMap {
	readonly width: number;
	readonly height: number;
	/** Per pixel 0..1: chance of an edge between left and right. */
	readonly across: Float32Array;
	/** Per pixel 0..1: chance of an edge between above and below. */
	readonly along: Float32Array;
	/** Change per pixel to the right and downwards, of the colour that changes most. */
	readonly gx: Float32Array;
	readonly gy: Float32Array;
}

/** The smallest change (grey levels a pixel) taken for an edge, however calm the picture is. */
const LEAST_CHANGE = 2.5;

/** An edge is this often as strong as the picture's middling change. */
const OVER_GRAIN = 2;

/** Changes this often as strong as the weakest edge are certain edges. */
const CERTAIN = 2.5;

/** Binomial 1 2 1 in both directions; takes the grain off. */
function smooth({ width, height, data }: Image): Float32Array {
	const row = width * 3;
	const rows = new Float32Array(data.length);
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++) {
			const at = y * row + 3 * x;
			const left = x > 0 ? at - 3 : at;
			const right = x < width - 1 ? at + 3 : at;
			for (let c = 0; c < 3; c++) {
				rows[at + c] =
					((data[left + c] as number) +
						2 * (data[at + c] as number) +
						(data[right + c] as number)) /
					4;
			}
		}
	}
	const out = new Float32Array(data.length);
	for (let at = 0; at < out.length; at++) {
		const above = at >= row ? at - row : at;
		const below = at < out.length - row ? at + row : at;
		out[at] = ((rows[above] as number) + 2 * (rows[at] as number) + (rows[below] as number)) / 4;
	}
	return out;
}

function middling(gx: Float32Array, gy: Float32Array, inside: Uint8Array): number {
	const histogram = new Uint32Array(512);
	let count = 0;
	for (let i = 0; i < gx.length; i += 3) {
		if (inside[i] === 0) continue;
		const change = Math.abs(gx[i] as number) + Math.abs(gy[i] as number);
		const bin = Math.min(511, Math.floor(change * 4));
		histogram[bin] = (histogram[bin] as number) + 1;
		count++;
	}
	let seen = 0;
	const bin = histogram.findIndex((each) => (seen += each) >= count / 2);
	return Math.max(0, bin) / 4;
}

/** Finds where colours change, measured against the grain of the picture. */
export function mapEdges({ image, inside }: Pick<WorkingPicture, 'image' | 'inside'>): EdgeMap {
	const { width, height } = image;
	const colours = smooth(image);
	const gx = new Float32Array(width * height);
	const gy = new Float32Array(width * height);
	for (let y = 1; y < height - 1; y++) {
		for (let x = 1; x < width - 1; x++) {
			const at = y * width + x;
			if (inside[at] === 0) continue;
			let strongest = 0;
			for (let c = 0; c < 3; c++) {
				const here = 3 * at + c;
				const dx = ((colours[here + 3] as number) - (colours[here - 3] as number)) / 2;
				const dy =
					((colours[here + 3 * width] as number) - (colours[here - 3 * width] as number)) / 2;
				const change = dx * dx + dy * dy;
				if (change <= strongest) continue;
				strongest = change;
				gx[at] = dx;
				gy[at] = dy;
			}
		}
	}
	const least = Math.max(LEAST_CHANGE, OVER_GRAIN * middling(gx, gy, inside));
	const chance = (change: number): number =>
		Math.min(1, Math.max(0, Math.abs(change) / least - 1) / (CERTAIN - 1));
	return { width, height, gx, gy, across: gx.map(chance), along: gy.map(chance) };
}
