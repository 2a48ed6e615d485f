import { isChineseName } from './surnames';
import { COMMON_WORDS, COMPANY, HONORIFIC, NOT_A_NAME, TITLE } from './words';

/** From this weight on a text is believed to be a name. */
export const SURE_NAME = 4;

const LATIN_WORD =
	/^(?:\p{Lu}[\p{L}'’-]*\.?|d[aeiou]s?|del|van|von|der|den|la|le|bin|binti|al|el|y)$/u;
const OTHER_LETTERS = /^[\p{Script=Thai}\p{M}\s.]{4,40}$/u;

/**
 * How much a text looks like the name of a person, for its form alone; 0 when it cannot be one.
 *
 * @param emails of the same picture: their names often hold that of the person
 */
export function weighName(text: string, emails: readonly string[] = []): number {
	const name = text.trim();
	if (name.length < 2 || name.length > 45) return 0;
	if (isChineseName(name.replace(/\s/g, ''))) return weighChinese(name.replace(/\s/g, ''));
	const bare = name.replace(/,.*$/, '').replace(/[()]/g, ' ').trim();
	if (/\d/.test(bare) || COMPANY.test(bare) || TITLE.test(bare) || NOT_A_NAME.test(bare)) return 0;
	const polite = HONORIFIC.test(name) ? 3 : 0;
	if (OTHER_LETTERS.test(bare)) return polite + 2;
	const words = bare.split(/\s+/);
	if (words.length > 5 || !words.every((word) => LATIN_WORD.test(word))) return 0;
	const alike = emails.some((email) => isAlike(words, email)) ? 4 : 0;
	const form = words.length === 1 ? 0.5 : 3 - Math.abs(words.length - 2.5) / 5;
	return polite + alike + form;
}

/** Whether two long parts, or the initial and the last part, stand before the `@`. */
function isAlike(words: readonly string[], email: string): boolean {
	const plain = (word: string): string =>
		word
			.normalize('NFD')
			.replace(/[^\p{L}]/gu, '')
			.toLowerCase();
	const local = plain(email.split('@')[0] ?? '');
	return words.some((word) => plain(word).length >= 3 && local.includes(plain(word)));
}

/** Two characters are a word of the language more often than three. */
function weighChinese(name: string): number {
	if (COMMON_WORDS.has(name)) return 0;
	if (NOT_A_NAME.test(name)) return 1;
	if (name.length === 2) return 3;
	return HONORIFIC.test(name) ? 5 : 3.5;
}
