import { scriptsOf } from '../text/scripts';
import { FONTS } from './fontFiles';

/** Whether a font has a glyph for a character. */
export type Covers = (font: string, char: string) => boolean;

/** Stay in the font of the character before them, which places them. */
const STICKY = /[\p{M}\p{Default_Ignorable_Code_Point}\s]/u;

/** Drawn by no font, only by its absence or its effect. */
const NEEDS_NO_GLYPH = /\p{Default_Ignorable_Code_Point}/u;

/** Han characters beside Hangul are drawn as in Korea. */
const HANGUL = /\p{Script=Hangul}/u;

const orderBy = (first: readonly string[]): readonly string[] => [
	...first,
	...FONTS.map(({ id }) => id).filter((id) => !first.includes(id)),
];

function firstChoices(char: string, isKorean: boolean): readonly string[] {
	const [script] = scriptsOf(char);
	const wanted = isKorean && script === 'Hani' ? 'Hang' : script;
	return FONTS.filter(({ scripts }) => wanted !== undefined && scripts.includes(wanted)).map(
		({ id }) => id,
	);
}

/**
 * The font of every character.
 * @param chars code points of one line
 * @returns a font id for each; undefined where no font has the character
 */
export function chooseFonts(
	chars: readonly string[],
	covers: Covers,
): ReadonlyArray<string | undefined> {
	const isKorean = chars.some((char) => HANGUL.test(char));
	let before: string | undefined;
	return chars.map((char) => {
		const stays = before !== undefined && STICKY.test(char);
		if (stays && (NEEDS_NO_GLYPH.test(char) || covers(before as string, char))) return before;
		before = orderBy(firstChoices(char, isKorean)).find((font) => covers(font, char));
		return before;
	});
}
