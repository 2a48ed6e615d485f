import type { Image } from '../../image/image';
import { ellipsePoint } from './ellipsePoint';
import type { Ellipse } from './types';

/** A strip along a ring, read from its inside: letters with their heads outwards stand upright. */
export interface Strip {
	/** One channel; the outer side is up. */
	readonly picture: Image;
	/** Radians of the first column, as of `ellipsePoint`, and of a column of the strip. */
	readonly angles: Float64Array;
}

/** Columns of a table of lengths along an ellipse. */
const STEPS = 720;

/** The directions of columns that stand at even distances along an ellipse. */
function spaceEvenly(ellipse: Ellipse, start: number, columns: number): Float64Array {
	const lengths = new Float64Array(STEPS + 1);
	const at = (step: number) => ellipsePoint(ellipse, start + (2 * Math.PI * step) / STEPS, 0);
	let [x, y] = at(0);
	for (let step = 1; step <= STEPS; step++) {
		const [nextX, nextY] = at(step);
		lengths[step] = (lengths[step - 1] as number) + Math.hypot(nextX - x, nextY - y);
		[x, y] = [nextX, nextY];
	}
	const whole = lengths[STEPS] as number;
	let step = 0;
	return Float64Array.from({ length: columns }, (_, column) => {
		const length = ((column + 0.5) / columns) * whole;
		while (step < STEPS && (lengths[step + 1] as number) < length) step++;
		return start + (2 * Math.PI * (step + 0.5)) / STEPS;
	});
}

function sample({ width, height, data }: Image, x: number, y: number): number {
	const [px, py] = [x - 0.5, y - 0.5];
	const [column, row] = [Math.floor(px), Math.floor(py)];
	if (column < 0 || row < 0 || column + 1 >= width || row + 1 >= height) return 255;
	const at = row * width + column;
	const [u, v] = [px - column, py - row];
	const upper = (data[at] as number) * (1 - u) + (data[at + 1] as number) * u;
	const lower = (data[at + width] as number) * (1 - u) + (data[at + width + 1] as number) * u;
	return upper * (1 - v) + lower * v;
}

export interface Band {
	/** Pixels inwards from the ellipse where the strip begins and ends. */
	readonly from: number;
	readonly to: number;
	/** Radians of its first column. */
	readonly start: number;
	/** Pixels of the strip across. */
	readonly height: number;
}

/** Rolls a ring of a picture out to a strip of one height; widths keep the scale of its middle. */
export function unrollRing(picture: Image, ellipse: Ellipse, band: Band): Strip {
	const { from, to, start, height } = band;
	const middle = (from + to) / 2;
	const [a, b] = [ellipse.a - middle, ellipse.b - middle];
	// Ramanujan's first approximation of the circumference.
	const length = Math.PI * (3 * (a + b) - Math.sqrt((3 * a + b) * (a + 3 * b)));
	const width = Math.max(1, Math.round((length * height) / (to - from)));
	const angles = spaceEvenly(ellipse, start, width);
	const data = new Uint8Array(width * height);
	angles.forEach((angle, column) => {
		const [x, y] = ellipsePoint(ellipse, angle, from);
		const [u, v] = ellipsePoint(ellipse, angle, to);
		for (let row = 0; row < height; row++) {
			const share = (row + 0.5) / height;
			data[row * width + column] = sample(picture, x + (u - x) * share, y + (v - y) * share);
		}
	});
	return { picture: { width, height, channels: 1, data }, angles };
}
