/** Numbers and letters that count the boxes of a form: `12a`, `b.`, `(3)`, `①`. */
const COUNTER =
	/^\s*(?:\(?(?:\d{1,2}[a-z]?|[a-z])[.)、]\s*|[（(]\d{1,2}[)）]\s*|[①-⑳]\s*|\d{1,2}[a-z]?\s+(?=\p{Lu}))/u;
const MARKS = /[*•·●■□▪☐☑]+/gu;
const BRACKETS = /[（(][^（()）]*[)）]?/gu;
const COLON = /\s*[:：]\s*$/u;

/** Whether a text ends in a colon. */
export const endsInColon = (text: string): boolean => COLON.test(text);

/** Whether a text begins with the number or letter of a box of a form, parted by a sign. */
export const hasCounter = (text: string): boolean =>
	/[^\s\p{L}\p{N}]/u.test(COUNTER.exec(text)?.[0] ?? '');

const isWide = (char: string | undefined): boolean =>
	char !== undefined &&
	/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uffef]/u.test(char);

/** Joins texts by a space, and by nothing between two Chinese or Japanese characters. */
export function joinTexts(texts: readonly string[]): string {
	return texts
		.filter((text) => text !== '')
		.reduce((joined, text) => {
			const tight = isWide([...joined].at(-1)) && isWide([...text][0]);
			return joined === '' ? text : `${joined}${tight ? '' : ' '}${text}`;
		}, '');
}

/** A label as it is shown: no colon, no marks before it, no blanks between Chinese characters. */
export function cleanKey(text: string): string {
	return text
		.replace(COLON, '')
		.replace(/^[\s*•·●■□▪☐]+/u, '')
		.replace(/(?<=\p{sc=Han})\s+(?=\p{sc=Han})/gu, '')
		.trim();
}

/** What is filled in, without the line that it is written on. */
export function cleanValue(text: string): string {
	return text
		.replace(/_{2,}|…{2,}|\.{4,}/gu, ' ')
		.replace(/^\s*[:：]\s*/u, '')
		.replace(/\s+/gu, ' ')
		.trim();
}

/** The words of a label alone: small letters without accents, counter, brackets and colon. */
export function bareLabel(text: string): string {
	const bare = text
		.normalize('NFKC')
		.replace(MARKS, '')
		.replace(COUNTER, '')
		.replace(BRACKETS, ' ')
		.replace(/[.:：;,#°'"“”_/\\|-]+/gu, ' ')
		.replace(/(?<=\p{sc=Han})\s+(?=\p{sc=Han})/gu, '')
		.replace(/\s+/gu, ' ')
		.trim()
		.toLowerCase();
	// Accents of Latin letters are often lost; marks of other scripts belong to their letters.
	return /\p{sc=Latin}/u.test(bare) ? bare.normalize('NFD').replace(/\p{Mn}/gu, '') : bare;
}
