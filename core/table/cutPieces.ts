import { quadBounds } from '../image/quad';
import type { TextLine } from '../text/types';
import { cutLine } from './cutLine';
import type { GreyFrame } from './greyFrame';
import { inkGaps, type Stretch } from './inkGaps';
import type { Piece } from './types';

/** A gap in a line of at least this many times its height parts two cells. */
const WIDE_GAP = 1;

/** What the gaps leave of a line. */
function inkBetween(whole: Stretch, gaps: readonly Stretch[]): Stretch[] {
	const stretches: Stretch[] = [];
	let from = whole.from;
	for (const gap of [...gaps, { from: whole.to, to: whole.to }]) {
		if (gap.from > from) stretches.push({ from, to: gap.from });
		from = gap.to;
	}
	return stretches;
}

/** A line as pieces of a table: cut at its wide gaps, and bounded by its ink. */
export function cutPieces(line: TextLine, frame: GreyFrame): Piece[] {
	const bounds = quadBounds(line.quad);
	const { left, top, right, bottom } = bounds;
	const least = WIDE_GAP * (bottom - top);
	const gaps = inkGaps(frame, bounds).filter(
		({ from, to }) => to - from >= least || from <= left + 1 || to >= right - 1,
	);
	const stretches = inkBetween({ from: left, to: right }, gaps);
	return line.vertical || stretches.length === 0 ? [{ line, bounds }] : cutLine(line, stretches);
}

/** A piece cut where drawn lines of a grid run through it. */
export function cutAt(piece: Piece, places: readonly number[]): Piece[] {
	const { left, right, top, bottom } = piece.bounds;
	const margin = 0.25 * (bottom - top);
	const inside = places.filter((place) => place > left + margin && place < right - margin);
	if (inside.length === 0 || piece.line.vertical) return [piece];
	const ends = [left, ...inside, right];
	return cutLine(
		piece.line,
		ends.slice(1).map((to, i) => ({ from: ends[i] as number, to })),
	);
}
