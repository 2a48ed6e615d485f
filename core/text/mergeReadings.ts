import { multiScriptOf } from './readableScripts';
import type { LineCharacter, TextLine } from './types';

/** Words of letters that both recognisers know; brackets are left alone, as they may be mirrored. */
const PLAIN_WORD = /^[a-z0-9.,:;/+%&'"#*@_-]+$/i;
/** Chinese and Japanese, of which the multi-script recogniser knows nothing. */
const HAN_WORD = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。]+$/u;
/** A Chinese word is taken where PP-OCR is this sure of it … */
const SURE_HAN = 0.9;
/** … and the other recogniser at most this sure of what it saw. */
const UNSURE = 0.75;
/** How much surer it must be of a word of another length, as it may have read a part of it. */
const OTHER_LENGTH = 0.1;

const textOf = (characters: readonly LineCharacter[]): string =>
	characters.map(({ char }) => char).join('');

function meanOf(characters: readonly LineCharacter[]): number {
	const sum = characters.reduce((total, { confidence }) => total + confidence, 0);
	return characters.length === 0 ? 0 : sum / characters.length;
}

/** Words and the spaces between them, in turn. */
function splitWords(characters: readonly LineCharacter[]): LineCharacter[][] {
	const words: LineCharacter[][] = [[]];
	let space = false;
	for (const character of characters) {
		const isSpace = character.char === ' ';
		if (isSpace !== space) words.push([]);
		space = isSpace;
		words[words.length - 1]?.push(character);
	}
	return words;
}

interface Stretch {
	readonly from: number;
	readonly to: number;
}

const middleOf = (characters: readonly LineCharacter[]): number => {
	const from = Math.min(...characters.map((character) => character.from));
	const to = Math.max(...characters.map((character) => character.to));
	return (from + to) / 2;
};

/** From the middle of the space on the left of a word to the middle of the one on its right. */
function stretchOf(words: readonly LineCharacter[][], i: number): Stretch {
	const own = middleOf(words[i] ?? []);
	const spaces = [words[i - 1], words[i + 1]].flatMap((space) =>
		space && space.length > 0 ? [middleOf(space)] : [],
	);
	return {
		from: Math.max(0, ...spaces.filter((place) => place < own)),
		to: Math.min(1, ...spaces.filter((place) => place > own)),
	};
}

/** What PP-OCR read where the word stands. */
function readThere({ from, to }: Stretch, main: TextLine): LineCharacter[] {
	return main.characters.filter((character) => {
		const centre = (character.from + character.to) / 2;
		return centre >= from && centre <= to && character.char.trim() !== '';
	});
}

function isBetter(mine: readonly LineCharacter[], word: readonly LineCharacter[]): boolean {
	const [found, old] = [textOf(mine), textOf(word)];
	const [sure, before] = [meanOf(mine), meanOf(word)];
	if (HAN_WORD.test(found)) return sure >= SURE_HAN && before <= UNSURE;
	if (word.some(({ char }) => multiScriptOf(char) !== undefined)) return false;
	if (!PLAIN_WORD.test(found) || !PLAIN_WORD.test(old)) return false;
	return sure > before + (mine.length === word.length ? 0 : OTHER_LENGTH);
}

/**
 * A line of mixed scripts: words in Latin letters, digits and Chinese come from PP-OCR where it is
 * surer of them, all others from the multi-script recogniser.
 */
export function mergeReadings(main: TextLine, other: TextLine): TextLine {
	const characters = splitWords(other.characters).flatMap((word, i, words) => {
		const mine = readThere(stretchOf(words, i), main);
		return mine.length > 0 && isBetter(mine, word) ? mine : word;
	});
	return { ...other, text: textOf(characters), characters, confidence: meanOf(characters) };
}
