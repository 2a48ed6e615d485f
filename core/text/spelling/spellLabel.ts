import type { LineCharacter } from '../types';
import { joinCharacters } from './joinCharacters';
import { orderSigns } from './orderSigns';
import { restoreDashes } from './restoreDashes';
import { toLogicalOrder } from './toLogicalOrder';
import { unifyArabic } from './unifyArabic';
import { unmixWords } from './unmixWords';

const isSpace = ({ char }: LineCharacter): boolean => char.trim() === '';

/** Spaces at the ends belong to the box, and would move to the other end of a Hebrew line. */
function trim(characters: readonly LineCharacter[]): readonly LineCharacter[] {
	const first = characters.findIndex((character) => !isSpace(character));
	const last = characters.findLastIndex((character) => !isSpace(character));
	return first < 0 ? [] : characters.slice(first, last + 1);
}

/**
 * What the multi-script recogniser saw, from left to right, as text in Unicode order: composed,
 * signs of a cluster in storage order, right-to-left runs turned. Labels are described in
 * `models/training/README.md`; places stay those on the picture.
 */
export function spellLabel(seen: readonly LineCharacter[]): LineCharacter[] {
	const words = unmixWords(orderSigns(joinCharacters(trim(seen))));
	const composed = restoreDashes(unifyArabic(words));
	const items = toLogicalOrder(composed.map(({ char }) => char));
	return items.map(({ index, char }) => ({ ...(composed[index] as LineCharacter), char }));
}
