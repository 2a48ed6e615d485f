import { readAsDigits, toBurmeseDigits } from './digits';
import { completeTownship } from './completeTownship';
import { latinTownship } from './latinTownship';
import { normaliseBurmese } from './normaliseBurmese';

/** The number of a national registration card: `၁၂/ကမန(နိုင်)၀၀၀၀၀၀`. */
export interface NrcNumber {
	/** 1 to 14. */
	readonly state: number;
	/** Three letters: `ကမန`. */
	readonly township: string;
	/** Kind of citizenship: `နိုင်` and others. */
	readonly kind: string;
	/** Six digits, 0 to 9. */
	readonly number: string;
}

/** Kinds of citizenship with their letter on cards in English. */
export const NRC_KINDS: readonly (readonly [burmese: string, latin: string])[] = [
	['နိုင်', 'N'],
	['ဧည့်', 'E'],
	['ပြု', 'P'],
	['သာသနာ', 'T'],
	['ယာယီ', 'Y'],
	['သီ', 'TH'],
	['စ', 'S'],
];

const DIGIT = '[0-9၀-၉ဝoOJjရဂe%]';
/** State, its sign, the letters of the township, the kind in brackets, six digits. */
const BURMESE = new RegExp(
	String.raw`(${DIGIT}{1,2})\s*[/၊|,.\\lI1]\s*([^()（၊]{2,12}?)\s*[(（၊,\s]*(န[ိီုူ့ံ]{0,3}င[့်]{0,2}|ဧည့်|ပြု|သာသနာ|ယာယီ|သီ|စ)\s*[)）၊,.\s]*(${DIGIT}{6})(?!${DIGIT})`,
	'u',
);
const LATIN =
	/(\d{1,2})\s*[/|Il]\s*([A-Z]{4,12})\s*[([{]?\s*([NEPTYS]|TH)\s*[)\]}]\s*(\d{6})(?!\d)/iu;

/** Letters that are read in the place of another of like shape. */
const LIKE_LETTERS: Readonly<Record<string, string>> = {
	'၀': 'ဝ',
	'၁': 'ဒ',
	'၇': 'ရ',
	'၈': 'ဂ',
	o: 'ဝ',
	O: 'ဝ',
};

function townshipOf(text: string, state: number): string | undefined {
	const letters = [...text].map((char) => LIKE_LETTERS[char] ?? char);
	const consonants = letters.filter((char) => /[\u1000-\u1021\u1025]/u.test(char)).join('');
	return completeTownship(consonants, state);
}

function kindOf(text: string): string {
	return NRC_KINDS.find(([burmese]) => burmese === text)?.[0] ?? 'နိုင်';
}

const isState = (state: number): boolean => state >= 1 && state <= 14;

/** The number in a Burmese text, signs that were read wrongly aside. */
export function parseNrc(text: string): NrcNumber | undefined {
	const match = BURMESE.exec(normaliseBurmese(text));
	if (!match) return undefined;
	const [, state = '', letters = '', kind = '', digits = ''] = match;
	const number = Number(readAsDigits(state));
	const township = isState(number) ? townshipOf(letters, number) : undefined;
	if (township === undefined) return undefined;
	return { state: number, township, kind: kindOf(kind), number: readAsDigits(digits) };
}

/** The same in Latin letters; the township stays in Latin letters. */
export function parseLatinNrc(text: string): NrcNumber | undefined {
	const match = LATIN.exec(text);
	if (!match) return undefined;
	const [, state = '', township = '', kind = '', number = ''] = match;
	if (!isState(Number(state))) return undefined;
	return {
		state: Number(state),
		township: township.toUpperCase(),
		kind: kind.toUpperCase(),
		number,
	};
}

export function formatNrc({ state, township, kind, number }: NrcNumber): string {
	return `${toBurmeseDigits(String(state))}/${township}(${kind})${toBurmeseDigits(number)}`;
}

/** `12/KAMANA(N)000000`, of a number in Latin letters. */
export function formatLatinNrc({ state, township, kind, number }: NrcNumber): string {
	return `${state}/${township}(${kind})${number}`;
}

/** A Burmese number in Latin letters. */
export function romaniseNrc(nrc: NrcNumber): NrcNumber {
	const kind = NRC_KINDS.find(([burmese]) => burmese === nrc.kind)?.[1] ?? 'N';
	return { ...nrc, kind, township: latinTownship(nrc.township) };
}
