import type { Image } from '../../image/image';

/** Columns of a strip from (inclusive) to (exclusive). */
export interface Arc {
	readonly from: number;
	readonly to: number;
}

/** Darker than this, of 255, is ink. */
const INK = 140;
/** A column belongs to a letter from this share of inked rows on. */
const LEAST_INK = 0.06;
/** The top and the bottom of a strip may hold the line of the ring and the star. */
const BORDER = 0.08;
/** Letters further apart than this many heights of the strip belong to different texts. */
const GAP = 1.3;
/** Narrower texts, over the height, are specks and stars. */
const LEAST_WIDTH = 0.3;

/** Which columns hold letters. */
function markColumns({ width, height, data }: Image): boolean[] {
	const [top, bottom] = [Math.round(BORDER * height), Math.round((1 - BORDER) * height)];
	return Array.from({ length: width }, (_, column) => {
		let inked = 0;
		for (let row = top; row < bottom; row++) {
			if ((data[row * width + column] as number) < INK) inked++;
		}
		return inked >= LEAST_INK * height;
	});
}

/** The middle of the longest stretch without letters, going round; 0 where there are none. */
export function findSeam(strip: Image): number {
	const marks = markColumns(strip);
	const { width } = strip;
	const first = marks.indexOf(true);
	if (first < 0) return 0;
	let best = { length: 0, end: 0 };
	let length = 0;
	for (let k = 1; k <= width; k++) {
		const column = (first + k) % width;
		length = marks[column] ? 0 : length + 1;
		if (length > best.length) best = { length, end: first + k };
	}
	return Math.round(best.end - best.length / 2) % width;
}

/** The texts of a strip that begins and ends in a gap. */
export function findArcs(strip: Image): Arc[] {
	const arcs: { from: number; to: number }[] = [];
	markColumns(strip).forEach((marked, column) => {
		if (!marked) return;
		const last = arcs.at(-1);
		if (last && column - last.to < GAP * strip.height) last.to = column + 1;
		else arcs.push({ from: column, to: column + 1 });
	});
	return arcs.filter(({ from, to }) => to - from >= LEAST_WIDTH * strip.height);
}
