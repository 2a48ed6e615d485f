import type { NameWord } from './parseName';
import { areSpellingsOfOneSurname } from './chinese/regionalSurnames';
import { editDistance } from './likeness';
import { soundKey } from './soundKey';
import { ABBREVIATIONS } from './words';

/** Why two words that mean the same are not written the same. */
export type Doubt =
	| 'accent'
	| 'initial'
	| 'abbreviation'
	| 'romanisation'
	| 'spelling'
	| 'order'
	| 'missing'
	| 'otherName'
	| 'reading'
	| 'characters'
	| 'otherSpelling';

/** How well two words agree. */
export interface WordMatch {
	/** 0..1 */
	readonly score: number;
	readonly doubt?: Doubt;
}

/** Scores by kind of agreement: set by judgement, then looked at on the series of pairs. */
const SCORES = { accent: 0.9, initial: 0.85, abbreviation: 0.9, romanisation: 0.85 } as const;
/** Letters of a word of which one may be wrong, and of one of which two may be. */
const ONE_SLIP = 5;
const TWO_SLIPS = 9;
/** Of words from this length on one vowel may be another one; then they are this much alike. */
const SHORT = 4;
const VOWEL = 0.75;
/** A shorter key of the sound says too little. */
const MIN_KEY = 2;

/** How well two words agree, the best of their spellings; undefined where they do not. */
export function compareWords(a: NameWord, b: NameWord): WordMatch | undefined {
	const exact = isSameWord(a, b);
	if (exact)
		return differInAccents(a, b) ? { score: SCORES.accent, doubt: 'accent' } : { score: 1 };
	const [plainA = '', plainB = ''] = [a.forms[0], b.forms[0]];
	if (isCutOff(a, b) || isCutOff(b, a)) return { score: 1 };
	if (isShort(plainA, plainB) || isShort(plainB, plainA)) {
		return { score: SCORES.abbreviation, doubt: 'abbreviation' };
	}
	if (plainA.length === 1 || plainB.length === 1) {
		return plainA[0] === plainB[0] ? { score: SCORES.initial, doubt: 'initial' } : undefined;
	}
	return compareSpellings(a.forms, b.forms);
}

/** Whether both can be spelt in the same way. */
export function isSameWord(a: NameWord, b: NameWord): boolean {
	return a.forms.some((form) => b.forms.includes(form));
}

/**
 * Both carry signs, and other ones; where a name is Vietnamese, one without signs differs as well,
 * since An and Ân are two names.
 */
function differInAccents(a: NameWord, b: NameWord): boolean {
	const [one, other] = [a.text.normalize('NFC'), b.text.normalize('NFC')];
	if (one === other) return false;
	if (a.vietnamese && b.vietnamese) return true;
	const signed = (text: string): boolean => /[^A-Z0-9]/u.test(text);
	const latin = (text: string): boolean => /^[\p{Script=Latin}\p{M}]+$/u.test(text);
	return signed(one) && signed(other) && latin(one) && latin(other);
}

function isCutOff(short: NameWord, long: NameWord): boolean {
	return short.cut && long.forms.some((form) => short.forms.some((part) => form.startsWith(part)));
}

function isShort(short: string, long: string): boolean {
	return ABBREVIATIONS[short]?.includes(long) ?? false;
}

function compareSpellings(a: readonly string[], b: readonly string[]): WordMatch | undefined {
	const pairs = a.flatMap((one) => b.map((other) => ({ one, other })));
	const sounds = pairs.some(
		({ one, other }) => soundKey(one).length >= MIN_KEY && soundKey(one) === soundKey(other),
	);
	const regional = pairs.some(({ one, other }) => areSpellingsOfOneSurname(one, other));
	if (sounds || regional) return { score: SCORES.romanisation, doubt: 'romanisation' };
	const scores = pairs.map(({ one, other }) => {
		const length = Math.min(one.length, other.length);
		const slips = length >= TWO_SLIPS ? 2 : length >= ONE_SLIP ? 1 : 0;
		const distance = editDistance(one, other);
		return distance <= slips ? 1 - distance / Math.max(one.length, other.length) : 0;
	});
	const vowel = pairs.some(({ one, other }) => differInOneVowel(one, other)) ? VOWEL : 0;
	const best = Math.max(vowel, ...scores);
	return best > 0 ? { score: best, doubt: 'spelling' } : undefined;
}

/** `OMAR` and `OMER`: of short words a vowel may be another one. */
function differInOneVowel(a: string, b: string): boolean {
	if (a.length !== b.length || a.length < SHORT) return false;
	const places = [...a].flatMap((letter, i) => (letter === b[i] ? [] : [i]));
	const [place = -1] = places;
	const isVowel = (letter: string | undefined): boolean => /[AEIOUY]/u.test(letter ?? '');
	return places.length === 1 && isVowel(a[place]) && isVowel(b[place]);
}
