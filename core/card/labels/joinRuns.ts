import type { TextLine } from '../../text/types';
import { makePiece, relate, type Glyph, type Piece } from './piece';

/** Lines of a row with a gap under this many heights belong together. */
const NEAR = 1;
/** Their middles differ by less than this share of the height. */
const LEVEL = 0.45;
/** The larger of two neighbours is at most this many times as high. */
const ALIKE = 1.9;

const wholePiece = (line: TextLine): Piece =>
	makePiece(line.characters.map((character) => ({ ...character, line })));

function continues(piece: Piece, next: Piece): boolean {
	const lower = Math.min(piece.height, next.height);
	if (Math.max(piece.height, next.height) > ALIKE * lower) return false;
	const { left, down, length } = relate(piece, next);
	const gap = left - length;
	return gap > -0.6 * lower && gap < NEAR * lower && Math.abs(down) < LEVEL * lower;
}

/** A blank between two lines of a run. */
function blankAfter({ line, to }: Glyph): Glyph {
	return { char: ' ', confidence: 1, from: to, to, line };
}

/**
 * Joins lines that were found in parts: neighbours in one row with little space between.
 *
 * @returns the glyphs of every run, left to right
 */
export function joinRuns(lines: readonly TextLine[]): Glyph[][] {
	const pieces = lines
		.filter(({ characters, vertical }) => characters.length > 0 && !vertical)
		.map(wholePiece)
		.sort((a, b) => a.quad[0][0] - b.quad[0][0]);
	const runs: { glyphs: Glyph[]; last: Piece }[] = [];
	for (const piece of pieces) {
		const run = runs.find(({ last }) => continues(last, piece));
		if (run) {
			run.glyphs.push(blankAfter(run.last.glyphs.at(-1) as Glyph), ...piece.glyphs);
			run.last = piece;
		} else runs.push({ glyphs: [...piece.glyphs], last: piece });
	}
	return runs.map(({ glyphs }) => glyphs);
}
