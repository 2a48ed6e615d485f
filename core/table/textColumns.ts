import type { Piece } from './types';

/** A place is a gutter though this share of the rows cross it: headings over several columns. */
const CROSSED = 0.2;
/** Gutters are at least this many heights of a line wide. */
const LEAST_WIDTH = 0.25;
/** Each side of a gutter holds pieces in at least so many rows, and in one row both do. */
const LEAST_ROWS = 2;

/** A stretch of x with the number of rows that have ink there. */
interface Part {
	readonly from: number;
	readonly to: number;
	readonly depth: number;
}

type Rows = readonly (readonly Piece[])[];

/** The stretches between all ends of pieces, from left to right. */
function partsOf(rows: Rows): Part[] {
	const ends = rows
		.flat()
		.flatMap(({ bounds }) => [
			{ at: bounds.left, step: 1 },
			{ at: bounds.right, step: -1 },
		])
		.sort((a, b) => a.at - b.at);
	let depth = 0;
	return ends.flatMap(({ at, step }, i) => {
		depth += step;
		const to = ends[i + 1]?.at;
		return to === undefined || to <= at ? [] : [{ from: at, to, depth }];
	});
}

/** Of each run of stretches that few rows cross, the one that the fewest cross. */
function findGutters(rows: Rows, least: number): Part[] {
	const allowed = Math.floor(CROSSED * rows.length);
	const gutters: Part[] = [];
	let best: Part | undefined;
	for (const part of [...partsOf(rows), undefined]) {
		if (part && part.depth <= allowed) {
			const wide = part.to - part.from >= least;
			const better = !best || part.depth < best.depth;
			const wider = best?.depth === part.depth && part.to - part.from > best.to - best.from;
			if (wide && (better || wider)) best = part;
			continue;
		}
		if (best) gutters.push(best);
		best = undefined;
	}
	return gutters;
}

/** Whether columns stand on both sides of a place, up to the next places. */
function partsColumns(
	rows: Rows,
	[before, place, after]: readonly [number, number, number],
): boolean {
	let left = 0;
	let right = 0;
	let both = 0;
	for (const row of rows) {
		const middles = row.map(({ bounds }) => (bounds.left + bounds.right) / 2);
		const isLeft = middles.some((x) => x > before && x < place);
		const isRight = middles.some((x) => x > place && x < after);
		left += isLeft ? 1 : 0;
		right += isRight ? 1 : 0;
		both += isLeft && isRight ? 1 : 0;
	}
	return left >= LEAST_ROWS && right >= LEAST_ROWS && both > 0;
}

/**
 * The places between columns that the text alone shows.
 *
 * @param rows of text, each from left to right
 * @param lineHeight median height of the lines of text in pixels
 * @returns x in the upright frame, from left to right
 */
export function textColumns(rows: Rows, lineHeight: number): number[] {
	const places = findGutters(rows, LEAST_WIDTH * lineHeight).map(({ from, to }) => (from + to) / 2);
	for (let i = 0; i < places.length;) {
		const sides = [places[i - 1] ?? -Infinity, places[i] ?? 0, places[i + 1] ?? Infinity] as const;
		if (partsColumns(rows, sides)) i++;
		else places.splice(i, 1);
	}
	return places;
}
