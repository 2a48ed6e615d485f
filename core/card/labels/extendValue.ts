import type { Candidate } from './findCandidates';
import { textOf } from './findCandidates';
import { relate, type Piece } from './piece';

/** Distance of the next line of a value, in heights of letters. */
const NEAREST = 0.5;
const FARTHEST = 1.75;
/** Lines of one value start within this many heights of each other or of their label. */
const INDENT = 2.2;
/** Letters of one value differ in height by at most this factor. */
const ALIKE = 1.45;

export interface LabelContext {
	readonly labels: readonly Piece[];
	/** Whether a label names a field that has no value yet. */
	readonly isOpen: (label: Piece) => boolean;
}

/** Where the line of a label begins; labels in two languages follow each other. */
function firstOfRun(piece: Piece): Piece {
	return piece.follows ? firstOfRun(piece.follows) : piece;
}

function continuesValue(last: Piece, anchor: Piece, piece: Piece): boolean {
	const height = (last.height + piece.height) / 2;
	if (Math.max(last.height, piece.height) > ALIKE * Math.min(last.height, piece.height))
		return false;
	const below = relate(last, piece);
	if (below.down < NEAREST * height || below.down > FARTHEST * height) return false;
	const fromLabel = relate(firstOfRun(anchor), piece);
	return Math.min(Math.abs(below.left), Math.abs(fromLabel.left)) < INDENT * height;
}

/** Labels below a value end it, and so do labels beside its next line that wait for a value. */
function endsAt(last: Piece, piece: Piece, { labels, isOpen }: LabelContext): boolean {
	const target = relate(last, piece);
	return labels.some((label) => {
		const { left, right, down } = relate(last, label);
		const sameRow = Math.abs(down - target.down) < 0.5 * piece.height;
		const gap = target.left - right;
		if (sameRow) return isOpen(label) && gap > -1 && gap < 3 * piece.height;
		return (
			down > 0.4 * last.height && down < target.down && left < target.right && right > target.left
		);
	});
}

/** Fields of so many lines are addresses, of which a chip or a stamp may break a line. */
const BROKEN = 3;
/** Parts of a broken line are this near to each other, in heights … */
const PART = 1.6;
/** … and their middles differ by less. */
const LEVEL = 0.75;

/** The parts of the same row that follow a piece. */
function restOfRow(last: Piece, free: readonly Piece[]): Piece[] {
	const next = free.find((piece) => {
		const height = Math.min(last.height, piece.height);
		const { left, down, length } = relate(last, piece);
		const gap = (left - length) / height;
		return gap > -0.5 && gap < PART && Math.abs(down) < LEVEL * height;
	});
	return next
		? [
				next,
				...restOfRow(
					next,
					free.filter((piece) => piece !== next),
				),
			]
		: [];
}

/** Whether a line of an address goes on below, behind a chip: from where the line before ends. */
function continuesBehind(first: Piece, last: Piece, piece: Piece): boolean {
	const height = (last.height + piece.height) / 2;
	const { left, down } = relate(last, piece);
	if (Math.max(last.height, piece.height) > ALIKE * Math.min(last.height, piece.height))
		return false;
	if (down < NEAREST * height || down > FARTHEST * height) return false;
	const span = relate(first, last);
	return left > 0 && relate(first, piece).left < span.right + 4 * height;
}

/**
 * Adds the further lines of a value that has several.
 *
 * @param free pieces that are no value of a field yet
 * @returns pieces, top to bottom, and the value of all of them
 */
export function extendValue<N extends string>(
	{ field, anchor, pieces, value }: Candidate<N>,
	context: LabelContext & { readonly free: readonly Piece[] },
): { readonly pieces: readonly Piece[]; readonly value: string } {
	const most = field.maxLines ?? 1;
	const free = context.free.filter((piece) => !pieces.includes(piece));
	const broken = most >= BROKEN;
	const wholeRow = (row: readonly Piece[]): Piece[] => {
		const left = free.filter((piece) => !row.includes(piece));
		return [...row, ...(broken ? restOfRow(row[row.length - 1] as Piece, left) : [])];
	};
	const start = wholeRow(pieces);
	const whole = start.length > pieces.length ? field.parse(textOf(start)) : undefined;
	let all = whole === undefined ? { pieces, value } : { pieces: start, value: whole };
	for (let lines = 1; lines < most; lines++) {
		const last = all.pieces[all.pieces.length - 1] as Piece;
		const first = all.pieces[0] as Piece;
		const next = free
			.filter((piece) => !all.pieces.includes(piece))
			.filter(
				(piece) =>
					continuesValue(last, anchor, piece) || (broken && continuesBehind(first, last, piece)),
			)
			.filter((piece) => !endsAt(last, piece, context))
			.sort((a, b) => relate(last, a).down - relate(last, b).down)[0];
		const longer = next && [...all.pieces, ...wholeRow([next])];
		const text = longer && field.parse(textOf(longer, '\n'));
		if (!longer || text === undefined) break;
		all = { pieces: longer, value: text };
	}
	return all;
}
