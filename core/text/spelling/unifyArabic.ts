import type { LineCharacter } from '../types';

/** Yeh and kaf, which most fonts draw alike in Arabic and Persian, in the same order. */
const ARABIC = '\u064a\u0643';
const PERSIAN = '\u06cc\u06a9';

/** Letters of Arabic that Persian hardly has: yeh, kaf, teh marbuta, alef with hamza, alef maksura. */
const SEEN_IN_ARABIC = /[\u064a\u0643\u0629\u0623\u0625\u0649]/;
/** Persian yeh and kaf, peh, tcheh, jeh, gaf. */
const SEEN_IN_PERSIAN = /[\u06cc\u06a9\u067e\u0686\u0698\u06af]/;

/** One kind of yeh and kaf in a line: that of the language which most of its letters show. */
export function unifyArabic(characters: readonly LineCharacter[]): readonly LineCharacter[] {
	const arabic = characters.filter(({ char }) => SEEN_IN_ARABIC.test(char)).length;
	const persian = characters.filter(({ char }) => SEEN_IN_PERSIAN.test(char)).length;
	if (arabic === 0 || persian === 0) return characters;
	const [from, to] = arabic >= persian ? [PERSIAN, ARABIC] : [ARABIC, PERSIAN];
	return characters.map((character) => {
		const place = from.indexOf(character.char);
		return place < 0 ? character : { ...character, char: to.charAt(place) };
	});
}
