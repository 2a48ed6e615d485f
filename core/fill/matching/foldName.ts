/** Accents of Latin, Greek and Cyrillic letters; the vowel signs of other scripts are kept. */
const ACCENTS = /[\u0300-\u036f]/gu;
const LATIN_ONLY: Readonly<Record<string, string>> = {
	đ: 'd',
	ð: 'd',
	ł: 'l',
	ø: 'o',
	ß: 'ss',
	ı: 'i',
};

/** Where a word of a name in the manner of programs begins: `birthDate`, `DOBDay`. */
const HUMPS = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu;

/** The words of a label or of a field's name: lower case, without accents and punctuation. */
export function foldName(name: string): readonly string[] {
	const folded = name
		.replace(HUMPS, ' ')
		.normalize('NFD')
		.toLowerCase()
		.replace(ACCENTS, '')
		.normalize('NFC')
		.replace(/[đðłøßı]/gu, (letter) => LATIN_ONLY[letter] ?? letter);
	return folded.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
}
