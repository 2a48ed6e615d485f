import type { LineCharacter } from '../types';

const CYRILLIC = /\p{Script=Cyrillic}/u;
const DASH = '\u2014';

/**
 * All dashes are one class. Between words of Russian and Ukrainian, with spaces around it, a dash
 * is long by the rules of print.
 */
export function restoreDashes(characters: readonly LineCharacter[]): readonly LineCharacter[] {
	const charAt = (i: number): string => characters[i]?.char ?? '';
	return characters.map((character, i) => {
		const alone = character.char === '-' && charAt(i - 1) === ' ' && charAt(i + 1) === ' ';
		const between = CYRILLIC.test(charAt(i - 2)) && CYRILLIC.test(charAt(i + 2));
		return alone && between ? { ...character, char: DASH } : character;
	});
}
