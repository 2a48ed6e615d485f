import type { FieldReading, LabelledField } from '../types';
import { makeReading } from './makeReading';
import type { Piece } from './piece';

/** A value that shows by its form alone what it is. */
const TRUST = 0.95;

/**
 * Finds a value whose form alone tells what it is, such as a number with its own punctuation.
 *
 * @returns undefined where nothing, or more than one value, has the form
 */
export function findByForm(
	{ parse }: Pick<LabelledField, 'parse'>,
	rest: readonly Piece[],
): { readonly reading: FieldReading; readonly piece: Piece } | undefined {
	const found = rest.flatMap((piece) => {
		const value = parse(piece.text);
		return value === undefined ? [] : [{ piece, value }];
	});
	const [first] = found;
	const same = found.every(({ value }) => value === first?.value);
	if (!first || !same) return undefined;
	return { reading: makeReading([first.piece], first.value, TRUST), piece: first.piece };
}
