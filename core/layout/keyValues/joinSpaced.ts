import type { Piece } from '../../table/types';
import { groupRows } from '../../text/groupRows';
import { joinPieces } from './joinPieces';
import { isKnownLabel } from './weighLabel';

/** Letters of a label are set apart by at most so many heights of a line. */
const MOST_GAP = 6;
/** So many pieces make up a spaced label at most. */
const MOST_PIECES = 5;
/** A part of a spaced label has at most so many characters. */
const MOST_CHARACTERS = 2;

const isPart = ({ line }: Piece): boolean =>
	/^\p{sc=Han}+$/u.test(line.text) && [...line.text].length <= MOST_CHARACTERS;

/** How many pieces from `start` on are one label with wide spaces: `名    称`, `合  计：12`. */
function countParts(row: readonly Piece[], start: number): number {
	const first = row[start] as Piece;
	if (!isPart(first)) return 1;
	const height = first.bounds.bottom - first.bounds.top;
	let text = first.line.text;
	for (let i = start + 1; i < row.length && i < start + MOST_PIECES; i++) {
		const [before, piece] = [row[i - 1] as Piece, row[i] as Piece];
		if (piece.bounds.left - before.bounds.right > MOST_GAP * height) return 1;
		const [head = ''] = piece.line.text.split(/[:：(（]/u);
		text += head;
		if (isKnownLabel(text)) return i - start + 1;
		if (!isPart(piece)) return 1;
	}
	return 1;
}

/** Joins the characters of labels that are set with wide spaces. */
export function joinSpaced(pieces: readonly Piece[]): Piece[] {
	return groupRows(pieces).flatMap((row) => {
		const joined: Piece[] = [];
		for (let i = 0; i < row.length;) {
			const count = countParts(row, i);
			const parts = row.slice(i, i + count);
			joined.push(count === 1 ? (row[i] as Piece) : joinPieces(parts));
			i += count;
		}
		return joined;
	});
}
