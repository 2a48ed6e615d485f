import type { LabelledField, ValuePlace } from '../types';
import { relate, type Piece } from './piece';

/** A piece that may be the value of a field, and how far-fetched that is. */
export interface Candidate<N extends string> {
	readonly field: LabelledField<N>;
	readonly anchor: Piece;
	readonly pieces: readonly Piece[];
	readonly value: string;
	readonly cost: number;
}

/** All distances are in heights of letters. */
const REACH_RIGHT = 12;
const REACH_DOWN = 3.4;
/** Values start at most this far left of their label. */
const OUTDENT = 2.5;
/** Middles of one row differ by less. */
const SAME_ROW = 0.65;
/** Lines below each other are at least this far apart. */
const NEXT_ROW = 0.45;
/** What a later place in the list costs: as much as some heights of distance. */
const PLACE_COST = 0.5;
/** Pieces of one row that make a value together. */
const PART_GAP = 2.5;

/** Where a label begins that is printed in several languages, of which some may be unknown. */
function startOfLabel(label: Piece): Piece {
	const before = label.follows;
	if (!before) return label;
	const unknown = before.label === undefined && !before.follows;
	return unknown || before.label === label.label ? startOfLabel(before) : label;
}

/** How far-fetched a place is; undefined where the piece does not stand there. */
function costOf(anchor: Piece, piece: Piece, place: ValuePlace): number | undefined {
	if (place === 'after') return piece.follows === anchor ? 0 : undefined;
	const height = (anchor.height + piece.height) / 2;
	const { left, right, down, length } = relate(anchor, piece);
	const drop = (place === 'above' ? -down : down) / height;
	if (place === 'right') {
		const gap = (left - length) / height;
		const beside = gap > -0.5 && gap < REACH_RIGHT && Math.abs(drop) < SAME_ROW;
		return beside ? 0.1 * Math.max(0, gap) + Math.abs(drop) : undefined;
	}
	// Of a label in two languages the value stands below the first.
	const start = relate(startOfLabel(anchor), piece);
	const beyond = start.right <= 0 || start.left <= -OUTDENT * height;
	const overlaps = left < length && !beyond;
	if (!overlaps || drop < NEXT_ROW || drop > REACH_DOWN) return undefined;
	// Values start, end or are centred with their label.
	const centre = (left + right - length) / 2;
	const shifts = [left, start.left, centre, right - length].map(Math.abs);
	const shift = Math.min(...shifts) / height;
	return 0.5 * Math.max(0, drop - 1) + 0.12 * shift;
}

/** Whether another label stands between a label and a piece. */
function isBlocked(anchor: Piece, piece: Piece, labels: readonly Piece[]): boolean {
	const target = relate(anchor, piece);
	const height = (anchor.height + piece.height) / 2;
	return labels.some((label) => {
		if (label === anchor || label.label === anchor.label) return false;
		const { left, right, down, length } = relate(anchor, label);
		const sameRow = Math.abs(target.down) < SAME_ROW * height;
		if (sameRow) {
			const between = left >= length - 1 && right <= target.left + 1;
			return between && Math.abs(down) < SAME_ROW * height;
		}
		const between = Math.sign(target.down) * down;
		const far = Math.abs(target.down);
		const above = between > NEXT_ROW * height && between < far - 0.3 * height;
		return above && left < Math.max(length, target.right) && right > Math.min(0, target.left);
	});
}

/** A piece, and the pieces that continue it in its row, as far as they could be one value. */
function partsFrom(piece: Piece, values: readonly Piece[]): Piece[][] {
	const next = values
		.filter((other) => other !== piece)
		.find((other) => {
			const height = Math.min(piece.height, other.height);
			const { left, down, length } = relate(piece, other);
			const gap = left - length;
			return gap > -0.3 * height && gap < PART_GAP * height && Math.abs(down) < 0.5 * height;
		});
	return next ? [[piece], [piece, next]] : [[piece]];
}

export const textOf = (pieces: readonly Piece[], separator = ' '): string =>
	pieces.map(({ text }) => text.trim()).join(separator);

/** Every way in which a piece could be the value of a labelled field. */
export function findCandidates<N extends string>(
	field: LabelledField<N>,
	{ labels, values }: { readonly labels: readonly Piece[]; readonly values: readonly Piece[] },
): Candidate<N>[] {
	const anchors = labels.filter(({ label }) => label === field.name);
	return anchors.flatMap((anchor) =>
		values.flatMap((piece) =>
			field.places.flatMap((place, i) => {
				const cost = costOf(anchor, piece, place);
				if (cost === undefined) return [];
				if (place !== 'after' && isBlocked(anchor, piece, labels)) return [];
				for (const pieces of partsFrom(piece, values)) {
					const value = field.parse(textOf(pieces));
					if (value === undefined) continue;
					const parts = 0.2 * (pieces.length - 1);
					return [{ field, anchor, pieces, value, cost: cost + PLACE_COST * i + parts }];
				}
				return [];
			}),
		),
	);
}
