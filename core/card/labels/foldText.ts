/** Letters that other letters are compared as, beside what Unicode takes apart by itself. */
const ALIKE: Readonly<Record<string, string>> = {
	Đ: 'D',
	Ð: 'D',
	Ł: 'L',
	Ø: 'O',
	ẞ: 'S',
	'0': 'O',
	'1': 'I',
	'5': 'S',
	'8': 'B',
	'|': 'I',
};

/** Accents of Latin, Greek and Cyrillic letters; the vowel signs of other scripts are kept. */
const ACCENTS = /[\u0300-\u036f]/gu;
const IS_LETTER = /[\p{L}\p{M}\p{N}]/u;

/** A text in the form in which labels are compared. */
export interface FoldedText {
	readonly letters: readonly string[];
	/** Index of the character that every letter comes from. */
	readonly sources: readonly number[];
}

/** Upper case without accents, blanks and punctuation; digits and the letters of their shape are the same. */
export function foldText(characters: readonly string[]): FoldedText {
	const letters: string[] = [];
	const sources: number[] = [];
	characters.forEach((character, i) => {
		const plain = character.toUpperCase().normalize('NFD').replace(ACCENTS, '');
		for (const part of plain) {
			const letter = ALIKE[part] ?? part;
			if (!IS_LETTER.test(letter) && letter !== 'I') continue;
			letters.push(letter);
			sources.push(i);
		}
	});
	return { letters, sources };
}
