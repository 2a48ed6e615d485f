import { castRays, coverageAt, DIRECTIONS, inkAt, type RingView } from './rays';
import type { Ellipse } from './types';

/** Depths over the shorter half axis: letters along the ring end between these … */
const LETTERS_END = [0.2, 0.46] as const;
/** … and the line of the ring at most here. */
const LINE_END = 0.12;
/** The line ends where fewer directions than this have ink. */
const LINE_SHARE = 0.7;

/** Where the letters along a ring stand, pixels inwards from its line. */
export interface LetterBand {
	readonly from: number;
	readonly to: number;
}

/** Share of the directions that have ink at every pixel of depth. */
function measureDepths(view: RingView, ellipse: Ellipse): number[] {
	const rays = castRays(ellipse);
	return Array.from({ length: Math.ceil(0.6 * ellipse.b) }, (_, depth) => {
		let inked = 0;
		for (let k = 0; k < DIRECTIONS; k++) {
			const x = (rays.x[k] as number) + depth * (rays.dx[k] as number);
			const y = (rays.y[k] as number) + depth * (rays.dy[k] as number);
			if (inkAt(view, x, y) === 1) inked++;
		}
		return inked / DIRECTIONS;
	});
}

/**
 * Finds the ring of letters: it begins under the line of the seal and ends where least ink is
 * before the star or the inner ring.
 */
export function findLetterBand(view: RingView, ellipse: Ellipse): LetterBand {
	const shares = measureDepths(view, ellipse);
	const rays = castRays(ellipse);
	let from = 1;
	while (from < LINE_END * ellipse.b) {
		if (coverageAt(view, rays, { depth: from, tolerance: 0 }) < LINE_SHARE) break;
		from++;
	}
	const first = Math.round(LETTERS_END[0] * ellipse.b);
	const last = Math.round(LETTERS_END[1] * ellipse.b);
	let to = first;
	for (let depth = first; depth <= last; depth++) {
		const [here, best] = [shares[depth] ?? 0, shares[to] ?? 0];
		if (here < best - 0.02) to = depth;
	}
	return { from: from + 1, to: to + 1 };
}
