import { makeReading } from '../../card/labels/makeReading';
import type { Piece } from '../../card/labels/piece';
import type { FieldReading } from '../../card/types';
import { quadBounds } from '../../image/quad';
import { parseLatinName } from './parse';

/** What is left of the confidence where several texts could be the name. */
const DOUBT = 0.8;

const letters = (name: string): string => name.replace(/[^A-Z]/gu, '');

/**
 * The name in Latin letters has no label. It is the one that the zone spells too, or the first in
 * capitals under the Khmer name.
 *
 * @param spelled the name in the zone
 */
export function findLatinName(
	rest: readonly Piece[],
	khmer: FieldReading | undefined,
	spelled: string | undefined,
): FieldReading | undefined {
	const found = rest.flatMap((piece) => {
		const value = parseLatinName(piece.text);
		return value === undefined ? [] : [{ piece, value }];
	});
	const same = found.find(({ value }) => letters(value) === letters(spelled ?? ''));
	if (same) return makeReading([same.piece], same.value);
	if (found.length < 2) return found[0] && makeReading([found[0].piece], found[0].value);
	const top = khmer?.quad ? quadBounds(khmer.quad).top : 0;
	const below = found
		.map((name) => ({ ...name, drop: quadBounds(name.piece.quad).top - top }))
		.filter(({ drop }) => drop > 0)
		.sort((a, b) => a.drop - b.drop);
	return below[0] && makeReading([below[0].piece], below[0].value, DOUBT);
}
