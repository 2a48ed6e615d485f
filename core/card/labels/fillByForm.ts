import type { FieldReading, LabelledField } from '../types';
import { findByForm } from './findByForm';
import type { Piece } from './piece';

/** A value whose form alone tells what it is, where only one value has the form. */
export function fillByForm(
	field: Pick<LabelledField, 'parse'>,
	rest: readonly Piece[],
): FieldReading | undefined {
	return findByForm(field, rest)?.reading;
}
