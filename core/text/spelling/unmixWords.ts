import type { LineCharacter } from '../types';

/** Letters that look the same in Cyrillic and Latin print, in the same order. */
const CYRILLIC = 'АВЕКМНОРСТХІЈЅаеорсухіјѕ';
const LATIN = 'ABEKMHOPCTXIJSaeopcyxijs';

const IS_CYRILLIC = /\p{Script=Cyrillic}/u;
const IS_LATIN = /\p{Script=Latin}/u;

/** Burmese letter wa and digit zero are one circle. */
const WA = '\u101d';
const ZERO = '\u1040';
const BURMESE_DIGIT = /[\u1041-\u1049]/;
const BURMESE_SIGN = /[\u102b-\u103e]/;

function replaceBy(from: string, to: string): (character: LineCharacter) => LineCharacter {
	return (character) => {
		const place = from.indexOf(character.char);
		return place < 0 ? character : { ...character, char: to.charAt(place) };
	};
}

const toCyrillic = replaceBy(LATIN, CYRILLIC);
const toLatin = replaceBy(CYRILLIC, LATIN);

/** A word with letters of both alphabets is in the one whose own letters it has. */
function unmixCyrillic(word: readonly LineCharacter[]): readonly LineCharacter[] {
	const cyrillic = word.filter(({ char }) => IS_CYRILLIC.test(char));
	const latin = word.filter(({ char }) => IS_LATIN.test(char));
	if (cyrillic.length === 0 || latin.length === 0) return word;
	const ownCyrillic = cyrillic.filter(({ char }) => !CYRILLIC.includes(char)).length;
	const ownLatin = latin.filter(({ char }) => !LATIN.includes(char)).length;
	if (ownCyrillic > 0 && ownLatin === 0) return word.map(toCyrillic);
	if (ownLatin > 0 && ownCyrillic === 0) return word.map(toLatin);
	if (ownLatin > 0) return word;
	return word.map(cyrillic.length >= latin.length ? toCyrillic : toLatin);
}

/** Zero between digits, wa where a sign hangs on it. */
function unmixBurmese(word: readonly LineCharacter[]): readonly LineCharacter[] {
	return word.map((character, i) => {
		const before = word[i - 1]?.char ?? '';
		const after = word[i + 1]?.char ?? '';
		if (character.char === ZERO && BURMESE_SIGN.test(after)) return { ...character, char: WA };
		const number = BURMESE_DIGIT.test(before) || (before === ZERO && BURMESE_DIGIT.test(after));
		if (character.char === WA && number && !BURMESE_SIGN.test(after)) {
			return { ...character, char: ZERO };
		}
		return character;
	});
}

/** Look-alikes of two alphabets within a word as the letters of the one that the word is in. */
export function unmixWords(characters: readonly LineCharacter[]): LineCharacter[] {
	const unmixed: LineCharacter[] = [];
	let word: LineCharacter[] = [];
	const close = (): void => {
		unmixed.push(...unmixBurmese(unmixCyrillic(word)));
		word = [];
	};
	for (const character of characters) {
		if (/[\p{L}\p{M}\p{N}'-]/u.test(character.char)) {
			word.push(character);
			continue;
		}
		close();
		unmixed.push(character);
	}
	close();
	return unmixed;
}
