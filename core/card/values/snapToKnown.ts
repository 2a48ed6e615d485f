const ACCENTS = /[\u0300-\u036f]/gu;

/** Upper case without accents and signs: the letters that two spellings share. */
function plain(text: string): string {
	return text
		.normalize('NFD')
		.replace(ACCENTS, '')
		.replace(/[đĐ]/gu, 'D')
		.toUpperCase()
		.replace(/[^A-Z]/gu, '');
}

/**
 * The one known spelling that has the same letters as a text, accents aside.
 *
 * @returns undefined where none, or more than one, has
 */
export function snapToKnown(text: string, known: readonly string[]): string | undefined {
	const letters = plain(text);
	const found = known.filter((word) => plain(word) === letters);
	return found.length === 1 ? found[0] : undefined;
}

/** The form of letters in which a text is printed, put on another spelling of it. */
export function inCaseOf(text: string, spelling: string): string {
	if (text === text.toUpperCase()) return spelling.toUpperCase();
	return spelling;
}
