import { normaliseBurmese } from '../../card/myanmar/normaliseBurmese';
import { splitSyllables } from '../../card/myanmar/syllables';
import type { NameMatch } from './compareLatin';
import { likeness } from './likeness';
import { BURMESE_SYLLABLES, OWN_TITLES } from './words';

/** Letters and signs of Arabic and Hebrew names that are written or left out at will. */
const VARIANTS: readonly (readonly [RegExp, string])[] = [
	[/(?<=[\p{Script=Arabic}\p{Script=Hebrew}])\p{M}+|\u0640/gu, ''],
	[/[أإآٱ]/gu, 'ا'],
	[/ى/gu, 'ي'],
	[/ة/gu, 'ه'],
	[/[\u200B-\u200F\u2060\uFEFF]/gu, ''],
];

/** From this likeness on a difference is taken for a slip of the reader. */
const SLIP = 0.8;

/** Compares names in letters that are not spelt in A to Z here: Thai, Khmer, Burmese, Arabic … */
export function compareOwnLetters(a: string, b: string): NameMatch {
	const [one, other] = [wordsOf(a), wordsOf(b)];
	const [whole, otherWhole] = [one.join(''), other.join('')];
	const sorted = (words: readonly string[]): string => [...words].sort().join(' ');
	if (whole === otherWhole || sorted(one) === sorted(other)) {
		return { score: 1, doubts: [], contradicts: false };
	}
	const like = likeness(whole, otherWhole);
	const parts =
		one.every((word) => other.includes(word)) || other.every((word) => one.includes(word));
	if (parts) return { score: Math.max(like, SLIP), doubts: ['missing'], contradicts: false };
	if (like >= SLIP) return { score: like, doubts: ['spelling'], contradicts: false };
	return { score: like, doubts: [], contradicts: true };
}

function wordsOf(name: string): readonly string[] {
	const plain = VARIANTS.reduce(
		(text, [from, to]) => text.replace(from, to),
		/\p{Script=Myanmar}/u.test(name) ? normaliseBurmese(name) : name.normalize('NFC'),
	);
	return withoutTitle(plain.trim())
		.split(/[\s.]+/u)
		.filter((word) => word !== '');
}

function withoutTitle(name: string): string {
	if (/\p{Script=Myanmar}/u.test(name)) return withoutBurmeseTitle(name);
	const title = OWN_TITLES.find((word) => name.startsWith(word) && name.length > word.length + 1);
	return title ? name.slice(title.length) : name;
}

/** A title is a whole syllable: the letter of one also begins other syllables. */
function withoutBurmeseTitle(name: string): string {
	const syllables = splitSyllables(name.replace(/\s+/gu, ''));
	const isTitle = syllables.length > 1 && BURMESE_SYLLABLES.has(syllables[0] ?? '');
	return syllables.slice(isTitle ? 1 : 0).join('');
}
