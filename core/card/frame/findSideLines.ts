import type { EdgeMap } from './edgeMap';
import type { SideLine } from './types';

/** Sides of upright cards lean less than this (tangent; 24 degrees), also in perspective. */
const MAX_SLOPE = 0.45;
const SLOPE_STEP = 0.015;
const SLOPES = 2 * Math.round(MAX_SLOPE / SLOPE_STEP) + 1;

/** A pixel speaks for lines whose slope differs by this much from what its gradient says. */
const SLOPE_SLACK = 0.16;

/** Lines that stay closer than this (pixels at both ends) are one line. */
const SAME = 4;

/** Lines kept a direction; the sides of a card are among the strongest. */
const KEPT = 22;

/** An edge counts for a line that passes at most this far (pixels) beside it. */
const REACH = 1;

/** The picture as seen by level lines; for upright ones x and y are exchanged. */
interface View {
	/** Pixels along the line. */
	readonly length: number;
	/** Pixels across it. */
	readonly depth: number;
	readonly edge: (t: number, s: number) => number;
	/** Slope of the edge at a pixel. */
	readonly slope: (t: number, s: number) => number;
}

export function viewLevel({ width, height, along, gx, gy }: EdgeMap): View {
	return {
		length: width,
		depth: height,
		edge: (t, s) => along[s * width + t] as number,
		slope: (t, s) => -(gx[s * width + t] as number) / (gy[s * width + t] as number),
	};
}

export function viewUpright({ width, height, across, gx, gy }: EdgeMap): View {
	return {
		length: height,
		depth: width,
		edge: (t, s) => across[t * width + s] as number,
		slope: (t, s) => -(gy[t * width + s] as number) / (gx[t * width + s] as number),
	};
}

/** Votes of all edge pixels, by slope and place; lines are measured at the middle of their length. */
function collectVotes(view: View): Float32Array {
	const { length, depth, edge, slope } = view;
	const votes = new Float32Array(SLOPES * depth);
	const middle = length / 2;
	for (let t = 1; t < length - 1; t++) {
		for (let s = 1; s < depth - 1; s++) {
			const weight = edge(t, s);
			if (weight === 0) continue;
			const seen = slope(t, s);
			if (Math.abs(seen) > MAX_SLOPE + SLOPE_SLACK) continue;
			const from = Math.max(0, Math.ceil((seen - SLOPE_SLACK + MAX_SLOPE) / SLOPE_STEP));
			const to = Math.min(SLOPES - 1, Math.floor((seen + SLOPE_SLACK + MAX_SLOPE) / SLOPE_STEP));
			for (let k = from; k <= to; k++) {
				const at = Math.round(s - (k * SLOPE_STEP - MAX_SLOPE) * (t - middle));
				if (at < 0 || at >= depth) continue;
				const bin = k * depth + at;
				votes[bin] = (votes[bin] as number) + weight;
			}
		}
	}
	return votes;
}

/** Running sum of the edges beside a line. */
export function sumHits({ length, depth, edge }: View, at: number, slope: number): Float32Array {
	const hits = new Float32Array(length + 1);
	for (let t = 0; t < length; t++) {
		const s = Math.round(at + slope * t);
		let best = 0;
		for (let beside = -REACH; beside <= REACH; beside++) {
			const place = s + beside;
			if (place >= 0 && place < depth) best = Math.max(best, edge(t, place));
		}
		hits[t + 1] = (hits[t] as number) + best;
	}
	return hits;
}

/** The strongest straight lines of one direction, the strongest first. */
export function findSideLines(view: View): SideLine[] {
	const votes = collectVotes(view);
	const { depth, length } = view;
	const order = [...votes.keys()]
		.filter((bin) => (votes[bin] as number) > length / 12)
		.sort((a, b) => (votes[b] as number) - (votes[a] as number));
	const kept: { readonly at: number; readonly slope: number }[] = [];
	for (const bin of order) {
		if (kept.length === KEPT) break;
		const slope = Math.floor(bin / depth) * SLOPE_STEP - MAX_SLOPE;
		const at = (bin % depth) - (slope * length) / 2;
		const known = kept.some(
			(other) =>
				Math.abs(other.at - at) < SAME &&
				Math.abs(other.at + other.slope * length - at - slope * length) < SAME,
		);
		if (!known) kept.push({ at, slope });
	}
	return kept.map(({ at, slope }) => ({
		at,
		slope,
		onPicture: false,
		hits: sumHits(view, at, slope),
	}));
}
