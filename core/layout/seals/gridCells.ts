import type { Image } from '../../image/image';
import type { Quad } from '../../result';

/** Darker than this, of 255, is ink. */
const INK = 128;
/** Where between two letters is looked for, about the middle of the cut, over a letter. */
const REACH = 0.3;
const MOST_CELLS = 3;
/** A cut runs through at most this much of the mean ink of a line of pixels. */
const MOST_CUT = 0.5;

/** The letters of a square seal, column by column from the right, each from top to bottom. */
export type Columns = readonly (readonly Quad[])[];

interface Span {
	readonly from: number;
	readonly to: number;
}

interface Part {
	readonly columns: Span;
	readonly rows: Span;
}

/** Inked pixels of every column (or row) of a part of a picture. */
function profile(image: Image, { columns, rows }: Part, upright: boolean): number[] {
	const { width, data } = image;
	const counts = new Array<number>(upright ? rows.to - rows.from : columns.to - columns.from);
	counts.fill(0);
	for (let y = rows.from; y < rows.to; y++) {
		for (let x = columns.from; x < columns.to; x++) {
			if ((data[y * width + x] as number) >= INK) continue;
			const at = upright ? y - rows.from : x - columns.from;
			counts[at] = (counts[at] as number) + 1;
		}
	}
	return counts;
}

function trim(counts: readonly number[]): Span {
	const from = counts.findIndex((count) => count > 0);
	return from < 0 ? { from: 0, to: 0 } : { from, to: counts.findLastIndex((n) => n > 0) + 1 };
}

/** The best cuts of a profile into `parts`, with the most ink that a cut runs through. */
function cut(counts: readonly number[], span: Span, parts: number) {
	const size = (span.to - span.from) / parts;
	const places = Array.from({ length: parts - 1 }, (_, i) => {
		const middle = span.from + size * (i + 1);
		let best = Math.round(middle);
		const from = Math.round(middle - REACH * size);
		for (let at = from; at <= middle + REACH * size; at++) {
			const [here, least] = [counts[at] ?? 0, counts[best] ?? 0];
			const nearer = Math.abs(at - middle) < Math.abs(best - middle);
			if (here < least || (here === least && nearer)) best = at;
		}
		return best;
	});
	return { places, worst: Math.max(0, ...places.map((place) => counts[place] ?? 0)) };
}

/** Splits a profile into as many parts as `wanted` says, or fewer where there are no gaps. */
function split(counts: readonly number[], wanted: readonly number[]): Span[] {
	const span = trim(counts);
	if (span.to <= span.from) return [];
	const mean = counts.reduce((sum, count) => sum + count, 0) / (span.to - span.from);
	for (const parts of wanted) {
		const { places, worst } = cut(counts, span, parts);
		if (worst > MOST_CUT * mean) continue;
		const ends = [span.from, ...places, span.to];
		return places.concat(span.to).map((to, i) => ({ from: ends[i] as number, to }));
	}
	return [span];
}

/** The numbers of parts to try: the likeliest first. */
function likely(ratio: number): number[] {
	const first = Math.min(MOST_CELLS, Math.max(1, Math.round(ratio)));
	return [first, ...[2, 3, 1].filter((parts) => parts !== first)];
}

/**
 * Cuts the inside of a square seal into its letters.
 *
 * @param image black on white, one channel, without the frame
 */
export function cutGrid(image: Image): Columns {
	const rows: Span = { from: 0, to: image.height };
	const all: Span = { from: 0, to: image.width };
	const columns = split(profile(image, { columns: all, rows }, false), [2, 3, 1]);
	return columns.reverse().map((column) => {
		const counts = profile(image, { columns: column, rows }, true);
		const height = trim(counts);
		const ratio = (height.to - height.from) / Math.max(1, column.to - column.from);
		return split(counts, likely(ratio)).map(({ from, to }): Quad => [
			[column.from, from],
			[column.to, from],
			[column.to, to],
			[column.from, to],
		]);
	});
}
