import type { Pyramid } from '../../image/pyramid';
import { sampleQuad } from '../../image/sampleQuad';
import type { Point, Quad } from '../../result';

/** The strip around a row is this many of its heights high, on each side of its middle … */
const REACH = 2.6;
/** … and sampled with so many pixels a height of the row. */
const HEIGHT = 14;
const WIDTH = 640;
/** Rows of a zone are at least and at most so many heights apart. */
const MIN_APART = 0.85;
const MAX_APART = 2.1;
/** A neighbour has at least this share of the row's edges. */
const MIN_ENERGY = 0.45;
/** Grey levels as they are. */
const PLAIN = { scale: [1, 1, 1], shift: [0, 0, 0] } as const;

/** The row moved across the reading direction by so many of its heights. */
function moveRow(quad: Quad, heights: number): Quad {
	const [a, b, c, d] = quad;
	const shift = (p: Point, from: Point, to: Point): Point => [
		p[0] + (to[0] - from[0]) * heights,
		p[1] + (to[1] - from[1]) * heights,
	];
	return [shift(a, a, d), shift(b, b, c), shift(c, b, c), shift(d, a, d)];
}

/** Strength of the upright edges in every line of the strip, smoothed over the height of letters. */
function edgeProfile(pyramid: Pyramid, strip: Quad, height: number): Float64Array {
	const plane = WIDTH * height;
	const data = new Float32Array(3 * plane);
	const target = { data, offset: 0, stride: WIDTH, plane, width: WIDTH, height };
	sampleQuad(pyramid, strip, { target, pixels: PLAIN });
	const sums = Float64Array.from({ length: height }, (_, y) => {
		let sum = 0;
		for (let i = plane + y * WIDTH + 1; i < plane + (y + 1) * WIDTH; i++) {
			sum += Math.abs((data[i] as number) - (data[i - 1] as number));
		}
		return sum;
	});
	const half = Math.floor(HEIGHT * 0.3);
	return sums.map((_, y) => {
		const part = sums.subarray(Math.max(0, y - half), y + half + 1);
		return part.reduce((sum, value) => sum + value, 0) / part.length;
	});
}

/**
 * Looks for the neighbours of a row of a zone in the picture: stripes with as many upright edges,
 * at the distance of lines.
 *
 * @returns the row with those above and below it that were found
 */
export function completeRows(pyramid: Pyramid, row: Quad): Quad[] {
	const above = moveRow(row, -REACH);
	const below = moveRow(row, REACH);
	const height = Math.round((2 * REACH + 1) * HEIGHT);
	const profile = edgeProfile(pyramid, [above[0], above[1], below[2], below[3]], height);
	const at = (heights: number): number =>
		profile[Math.round((REACH + 0.5 + heights) * HEIGHT)] as number;
	const find = (side: 1 | -1): Quad[] => {
		let best = MIN_APART;
		for (let apart = MIN_APART; apart <= MAX_APART; apart += 1 / HEIGHT) {
			if (at(side * apart) > at(side * best)) best = apart;
		}
		return at(side * best) < MIN_ENERGY * at(0) ? [] : [moveRow(row, side * best)];
	};
	return [...find(-1), row, ...find(1)];
}
