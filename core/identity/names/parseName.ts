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
	/** It belongs to a name with Vietnamese letters, where every sign makes another name. */
	readonly vietnamese: boolean;
}

/** One way to name the person; `other` with the family name at birth or by marriage. */
export interface NameReading {
	readonly words: readonly NameWord[];
	readonly other: boolean;
}

/** The words of a name in Latin, Cyrillic, Greek or Burmese letters, in all ways it is told. */
export function parseName(name: PersonName, burmese: boolean): readonly NameReading[] {
	const readings = waysOf(partsOf(name)).map(({ parts, other }) => ({
		other,
		words: markCut(
			[
				...wordsOf(parts.family, 'family'),
				...wordsOf(parts.given, 'given'),
				...wordsOf(parts.full),
			],
			name.cut === true,
		),
	}));
	return readings.map(({ words, other }) => ({ other, words: withoutTitles(words, burmese) }));
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
	const vietnamese = VIETNAMESE.test(latin.normalize('NFC'));
	const words = latin
		.normalize('NFKC')
		.replace(/\b([ASDW])\s*\/\s*([LPO])\b/giu, '$1$2')
		.replace(/['’‘ʼ`´]/gu, '')
		.toUpperCase()
		.split(/[^\p{L}\p{M}\p{N}ªº]+/u);
	const plain = words.map((word) => latinForms(word)[0] ?? '').filter((word) => word !== '');
	const particles = !isVietnamese(plain);
	return words.flatMap((word) => {
		const forms = latinForms(word);
		const [first] = forms;
		if (first === undefined) return [];
		// In front of a name without parts a particle may as well be a family name.
		const alone = plain.length === 1 || (role === undefined && first === plain[0]);
		const optional = particles && !alone && PARTICLES.has(first);
		return [{ text: word, forms, role, optional, cut: false, vietnamese }];
	});
}

function isVietnamese(words: readonly string[]): boolean {
	const [first = ''] = words;
	return (
		SHORT_VIETNAMESE_SURNAMES.has(first) || words.some((word) => VIETNAMESE_SURNAMES.has(word))
	);
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
