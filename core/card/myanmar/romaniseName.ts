import { NAME_PARTS } from './nameParts';
import { spellSyllable } from './spellSyllable';
import { splitSyllables } from './syllables';

/** The most syllables that one part of a name has. */
const LONGEST = 3;

const SPELLINGS = new Map(
	NAME_PARTS.map(([burmese, latin = '']) => [burmese.normalize('NFC'), latin] as const),
);

/** Letters over others belong to two syllables in speech. */
function spellPart(part: string): string {
	return part
		.split(/(?<=\u1039)/u)
		.map(spellSyllable)
		.join('');
}

/** A Burmese name in capitals by the common spelling, part by part: `ဦးမြင့်ဆွေ` as `U MYINT SWE`. */
export function romaniseName(name: string): string {
	const syllables = splitSyllables(name.replace(/\s+/gu, ''));
	const words: string[] = [];
	for (let i = 0; i < syllables.length;) {
		const lengths = Array.from({ length: LONGEST }, (_, k) => LONGEST - k);
		const length = lengths.find((n) => SPELLINGS.has(syllables.slice(i, i + n).join('')));
		const part = syllables.slice(i, i + (length ?? 1)).join('');
		words.push(SPELLINGS.get(part) ?? spellPart(part));
		i += length ?? 1;
	}
	return words.filter((word) => word !== '').join(' ');
}
