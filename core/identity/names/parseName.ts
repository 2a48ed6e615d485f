import { romaniseName } from '../../card/myanmar/romaniseName';
import type { PersonName } from '../types';
import { latinForms } from './latinForms';
import {
	BURMESE_TITLES,
	DEGREES,
	DOUBTFUL_TITLES,
	OTHER_NAME,
	PARTICLES,
	SHORT_VIETNAMESE_SURNAMES,
	SUFFIXES,
	TITLES,
	VIETNAMESE_SURNAMES,
} from './words';

/** A word of a name. */
export interface NameWord {
	/** As written, in capitals. */
	readonly text: string;
	/** How it may stand in A to Z; the plainest first. */
	readonly forms: readonly string[];
	readonly role?: 'family' | 'given';
	/** It may be left out: a particle, or a title that is also a name. */
	readonly optional: boolean;
	/** Letters may be missing at its end. */
	readonly cut: boolean;
	/** It belongs to a Vietnamese name that is written with signs: each makes another name. */
	readonly vietnamese: boolean;
}

/** One way to name the person; `other` with the family name at birth or by marriage. */
export interface NameReading {
	readonly words: readonly NameWord[];
	readonly other: boolean;
}

/** The words of a name in Latin, Cyrillic, Greek or Burmese letters, in all ways it is told. */
export function parseName(name: PersonName, burmese: boolean): readonly NameReading[] {
	return waysOf(partsOf(name)).map(({ parts, other }) => {
		const words = [
			...wordsOf(parts.family, 'family'),
			...wordsOf(parts.given, 'given'),
			...wordsOf(parts.full),
		];
		const marked = markVietnamese(markCut(words, name.cut === true));
		return { other, words: withoutTitles(marked, burmese) };
	});
}

interface Parts {
	readonly family: string;
	readonly given: string;
	readonly full: string;
}

/** A comma stands behind the family name. */
function partsOf({ family = '', given = '', full = '' }: PersonName): Parts {
	const comma = /^([^,，]+)[,，](.+)$/u.exec(full);
	if (comma && family === '' && given === '') {
		return { family: comma[1] ?? '', given: comma[2] ?? '', full: '' };
	}
	return { family, given, full: family === '' && given === '' ? full : '' };
}

/** The name as it stands, and where it tells two family names, with either of them. */
function waysOf(parts: Parts): ReadonlyArray<{ parts: Parts; other: boolean }> {
	const whole = { parts, other: false };
	const [family = '', otherFamily] = parts.family.split(OTHER_NAME);
	if (otherFamily !== undefined) {
		return [
			whole,
			{ parts: { ...parts, family }, other: false },
			{ parts: { ...parts, family: otherFamily }, other: true },
		];
	}
	const [full = '', otherFull] = parts.full.split(OTHER_NAME);
	if (otherFull === undefined) return [whole];
	const replaced = [...full.trim().split(/\s+/u).slice(0, -1), otherFull].join(' ');
	return [
		whole,
		{ parts: { ...parts, full }, other: false },
		{ parts: { ...parts, full: replaced }, other: true },
	];
}

/** Letters that no other alphabet of Latin letters has. */
const VIETNAMESE = /[ơưƠƯ\u1EA0-\u1EF9]/u;

function wordsOf(text: string, role?: NameWord['role']): NameWord[] {
	const latin = /\p{Script=Myanmar}/u.test(text) ? romaniseName(text) : text;
	const words = latin
		.normalize('NFKC')
		.replace(/\b([ASDW])\s*\/\s*([LPO])\b/giu, '$1$2')
		.replace(/['’‘ʼ`´]/gu, '')
		.toUpperCase()
		.split(/[^\p{L}\p{M}\p{N}ªº]+/u);
	const plain = words.map((word) => latinForms(word)[0] ?? '').filter((word) => word !== '');
	return words
		.map((word) => ({ word, forms: latinForms(word) }))
		.filter(({ forms }) => forms.length > 0)
		.map(({ word, forms }, i) => {
			// In front of a name without parts a particle may as well be a family name.
			const counts = plain.length === 1 || (role === undefined && i === 0);
			const optional = !counts && mayBeLeftOut(plain, i);
			return { text: word, forms, role, optional, cut: false, vietnamese: false };
		});
}

/** A particle stands in front of a word of this length; short ones are names of syllables. */
const LONG_WORD = 4;

function mayBeLeftOut(words: readonly string[], at: number): boolean {
	const [word = '', next = ''] = words.slice(at, at + 2);
	if (SUFFIXES.has(word)) return true;
	return PARTICLES.has(word) && (next.length >= LONG_WORD || PARTICLES.has(next));
}

/** Small words of Vietnamese names are names and no particles. */
function markVietnamese(words: readonly NameWord[]): readonly NameWord[] {
	const [first] = words;
	const plain = words.map(({ forms }) => forms[0] ?? '');
	const signed = words.some(({ text }) => VIETNAMESE.test(text.normalize('NFC')));
	const known = plain.some((word) => VIETNAMESE_SURNAMES.has(word));
	const short = first !== undefined && SHORT_VIETNAMESE_SURNAMES.has(plain[0] ?? '');
	if (!signed && !known && !(short && words.length > 2)) return words;
	// Written without any signs a name says nothing of them.
	const written = words.some(({ text }) => /[^A-Z]/u.test(text));
	return words.map((word) => ({ ...word, optional: false, vietnamese: written }));
}

/** The last word of a zone without room for all of it. */
function markCut(words: readonly NameWord[], cut: boolean): readonly NameWord[] {
	return words.map((word, i) => (cut && i === words.length - 1 ? { ...word, cut: true } : word));
}

/** Titles in front of a name or of one of its parts are taken off; one word is always left. */
function withoutTitles(words: readonly NameWord[], burmese: boolean): readonly NameWord[] {
	return words.flatMap((word, i) => {
		const part = words.filter(({ role }) => role === word.role);
		const before = part.slice(0, part.indexOf(word));
		const inFront = before.every((earlier) => kindOf(earlier, burmese) !== 'name');
		const last = part.length > 1 && i === words.length - 1 && DEGREES.has(word.forms[0] ?? '');
		if (last) return [];
		const kind = inFront && before.length < part.length - 1 ? kindOf(word, burmese) : 'name';
		if (kind === 'title') return [];
		return [kind === 'doubtful' ? { ...word, optional: true } : word];
	});
}

/** Titles that are also names are kept as words that may be left out. */
function kindOf({ forms }: NameWord, burmese: boolean): 'title' | 'doubtful' | 'name' {
	const [plain = ''] = forms;
	if (burmese && BURMESE_TITLES.has(plain)) return 'doubtful';
	if (DOUBTFUL_TITLES.has(plain)) return 'doubtful';
	return TITLES.has(plain) ? 'title' : 'name';
}
