import type { FieldReading, FieldReadings, LabelledField } from '../types';
import { textOf } from './findCandidates';
import { makeReading } from './makeReading';
import { relate, type Piece } from './piece';

/** Values differ from the usual height of values by at most this share; labels are smaller. */
const SAME_SIZE = 0.22;
/** Values start this close (in heights) to the column of their neighbours. */
const SAME_COLUMN = 1.5;
/** A value without a label is right less often. */
const TRUST = 0.85;

/** Where the values of read fields stand. */
export type Placed<N extends string> = ReadonlyMap<N, readonly Piece[]>;

function usualHeight(pieces: readonly Piece[]): number {
	const heights = pieces.map(({ height }) => height).sort((a, b) => a - b);
	return heights[Math.floor(heights.length / 2)] ?? 0;
}

/** The nearest read field before or after position `at` in the order of the layout. */
function neighbour<N extends string>(
	order: readonly LabelledField<N>[],
	{ at, step, placed }: { readonly at: number; readonly step: 1 | -1; readonly placed: Placed<N> },
): Piece | undefined {
	for (let i = at + step; i >= 0 && i < order.length; i += step) {
		const pieces = placed.get((order[i] as LabelledField<N>).name);
		if (pieces) return step < 0 ? pieces[pieces.length - 1] : pieces[0];
	}
	return undefined;
}

function isBetween(piece: Piece, before: Piece | undefined, after: Piece | undefined): boolean {
	const column = before ?? after;
	if (!column || Math.abs(relate(column, piece).left) > SAME_COLUMN * column.height) return false;
	if (before && relate(before, piece).down < 0.5 * before.height) return false;
	return !after || relate(after, piece).down < -0.5 * after.height;
}

/**
 * Finds values whose labels were not read: pieces of the size of values that stand in one column
 * between the values of the fields before and after.
 *
 * @param order fields in the order of the layout, top to bottom
 */
export function fillByOrder<N extends string>(
	order: readonly LabelledField<N>[],
	{ placed, free }: { readonly placed: Placed<N>; readonly free: readonly Piece[] },
): { readonly fields: FieldReadings<N>; readonly used: readonly Piece[] } {
	const found: Partial<Record<N, FieldReading>> = {};
	const usual = usualHeight([...placed.values()].flat());
	const left = new Set(free);
	order.forEach((field, at) => {
		if (placed.has(field.name)) return;
		// With two neighbours unread, nothing tells which piece is whose.
		const next = order[at + 1];
		const last = order[at - 1];
		if (next && last && !placed.has(next.name) && !placed.has(last.name)) return;
		const before = neighbour(order, { at, step: -1, placed });
		const after = neighbour(order, { at, step: 1, placed });
		const pieces = [...left]
			.filter((piece) => Math.abs(piece.height - usual) < SAME_SIZE * usual)
			.filter((piece) => before && after && isBetween(piece, before, after))
			.sort((a, b) => a.quad[0][1] - b.quad[0][1])
			.slice(0, field.maxLines ?? 1);
		const value = pieces.length > 0 ? field.parse(textOf(pieces, '\n')) : undefined;
		if (value === undefined) return;
		pieces.forEach((piece) => left.delete(piece));
		found[field.name] = makeReading(pieces, value, TRUST);
	});
	return { fields: found, used: free.filter((piece) => !left.has(piece)) };
}
