import { nearestWord } from '../../card/values/nearestWord';

/** Titles in both languages, as the cards print them. */
const TITLES: ReadonlyArray<readonly [thai: string, english: string]> = [
	['นาย', 'Mr.'],
	['นาง', 'Mrs.'],
	['นางสาว', 'Miss'],
	['น.ส.', 'Miss'],
	['ด.ช.', 'Master'],
	['ด.ญ.', 'Miss'],
	['เด็กชาย', 'Master'],
	['เด็กหญิง', 'Miss'],
];

const THAI = TITLES.map(([thai]) => thai);
const ENGLISH = [...new Set(TITLES.map(([, english]) => english))];
/** Longest first: one is the beginning of another. */
const LONGEST_FIRST = [...THAI].sort((a, b) => b.length - a.length);

const isWord = (text: string): boolean => text.length > 0;

/** `Mr. Somchai`: the title with its full stop and a blank behind it. */
export function respellEnglishName(name: string): string {
	const glued = /^(Mr|Mrs|Miss|Master)\s*[.,]\s*(?=\p{L})/iu.exec(name);
	const words = (glued ? `${glued[1] ?? ''} ${name.slice(glued[0].length)}` : name)
		.split(' ')
		.filter(isWord);
	const [first = '', ...others] = words;
	const title =
		others.length > 0 ? nearestWord(first.toLowerCase(), ENGLISH.map(lower)) : undefined;
	if (!title) return words.join(' ');
	return [ENGLISH.find((word) => lower(word) === title.word) ?? first, ...others].join(' ');
}

const lower = (text: string): string => text.toLowerCase();

/** Titles that say the same as the title of an English name; all where it has none. */
function titlesLike(english: string): readonly string[] {
	const [title = ''] = english.split(' ');
	const like = TITLES.filter(([, other]) => other === title).map(([thai]) => thai);
	return like.length > 0 ? like : THAI;
}

/** Letters of the label that were left in front of the title. */
function withoutRemains(words: readonly string[]): readonly string[] {
	const [first = '', second = ''] = words;
	return first.length < 3 && !THAI.includes(first) && THAI.includes(second)
		? words.slice(1)
		: words;
}

/**
 * `นาย สมชาย ใจดี`: a title that is clearly meant, and a blank behind it.
 *
 * @param english the name in English, whose title says the same
 */
export function respellThaiName(name: string, english: string): string {
	const words = withoutRemains(name.split(' ').filter(isWord));
	const [first = '', ...others] = words;
	const like = titlesLike(english);
	const glued = LONGEST_FIRST.find((title) => first.startsWith(title) && first !== title);
	if (glued && like.includes(glued) && !THAI.includes(first)) {
		return [glued, first.slice(glued.length), ...others].join(' ');
	}
	if (others.length === 0) return words.join(' ');
	const title = THAI.includes(first) ? first : nearestWord(first, like)?.word;
	return [title ?? first, ...others].join(' ');
}
