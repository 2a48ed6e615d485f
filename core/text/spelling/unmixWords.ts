import type { LineCharacter } from '../types';

/** Letters that look the same in Cyrillic and Latin print, in the same order. */
const CYRILLIC = 'АВЕКМНОРСТУХІЈЅаеорсухіјѕ';
const LATIN = 'ABEKMHOPCTYXIJSaeopcyxijs';

const IS_CYRILLIC = /\p{Script=Cyrillic}/u;
const IS_LATIN = /\p{Script=Latin}/u;

/** Burmese letter wa and digit zero are one circle. */
const WA = '\u101d';
const ZERO = '\u1040';
const BURMESE_DIGIT = /[\u1041-\u1049]/;
const BURMESE_SIGN = /[\u102b-\u103e]/;
const BURMESE = /[\u1000-\u104f]/;
/** Latin letters that look like a Burmese digit or letter, in the same order. */
const BURMESE_LATIN = 'JzZcgoO';
const BURMESE_ALIKE = '၂၇၇ငဂဝဝ';

const DEVANAGARI = /\p{Script=Devanagari}/u;
/** What the stroke at the end of a Hindi sentence is taken for. */
const STROKE = /^[Il|]$/;
const DANDA = '\u0964';

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

const toBurmese = replaceBy(BURMESE_LATIN, BURMESE_ALIKE);

/** Latin letters alone among Burmese ones; zero between digits, wa where a sign hangs on it. */
function unmixBurmese(mixed: readonly LineCharacter[]): readonly LineCharacter[] {
	if (!mixed.some(({ char }) => BURMESE.test(char))) return mixed;
	const latin = mixed.filter(({ char }) => IS_LATIN.test(char));
	const alone = latin.length === 1;
	const word = alone ? mixed.map(toBurmese) : mixed;
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

/** A stroke at the end of a Devanagari word ends its sentence. */
function unmixDevanagari(word: readonly LineCharacter[]): readonly LineCharacter[] {
	const [last, before] = [word[word.length - 1], word[word.length - 2]];
	if (!last || !STROKE.test(last.char) || !DEVANAGARI.test(before?.char ?? '')) return word;
	return [...word.slice(0, -1), { ...last, char: DANDA }];
}

/** Look-alikes of two alphabets within a word as the letters of the one that the word is in. */
export function unmixWords(characters: readonly LineCharacter[]): LineCharacter[] {
	const unmixed: LineCharacter[] = [];
	let word: LineCharacter[] = [];
	const close = (): void => {
		unmixed.push(...unmixDevanagari(unmixBurmese(unmixCyrillic(word))));
		word = [];
	};
	for (const character of characters) {
		if (/[\p{L}\p{M}\p{N}'|-]/u.test(character.char)) {
			word.push(character);
			continue;
		}
		close();
		unmixed.push(character);
	}
	close();
	return unmixed;
}
