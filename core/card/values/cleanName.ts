/** Signs that stand in names. */
const FOREIGN = /[^\p{L}\p{M}\s'’.-]/gu;

const LETTERS: Readonly<Record<string, string>> = { '0': 'O', '1': 'I', '5': 'S', '8': 'B' };

/**
 * A name as printed: digits become the letters of the same shape, what belongs to no name goes.
 *
 * @returns undefined where fewer than two letters are left or most of the text is no name
 */
export function cleanName(text: string): string | undefined {
	const digits = text.replace(/[^0-9]/gu, '').length;
	if (digits > 2 && digits * 3 > text.length) return undefined;
	const name = [...text.normalize('NFC')]
		.map((char) => LETTERS[char] ?? char)
		.join('')
		.replace(FOREIGN, '')
		.replace(/[^\S\n]+/gu, ' ')
		.trim()
		.replace(/^[\s'’.-]+|[\s'’-]+$/gu, '');
	return name.replace(/[^\p{L}]/gu, '').length < 2 ? undefined : name;
}
