/**
 * Scripts that can be asked for: ISO 15924 codes, and `Viet` for Latin letters with the tone marks
 * of Vietnamese, for which ISO 15924 has no code.
 */
export type ReadableScript =
	| 'Latn'
	| 'Viet'
	| 'Grek'
	| 'Hani'
	| 'Hira'
	| 'Kana'
	| 'Hang'
	| 'Cyrl'
	| 'Arab'
	| 'Hebr'
	| 'Thai'
	| 'Deva'
	| 'Khmr'
	| 'Mymr'
	| 'Ethi';

/** Scripts that only the multi-script recogniser reads. */
const MULTI_SCRIPT: ReadonlyArray<readonly [ReadableScript, RegExp]> = [
	['Thai', /\p{Script=Thai}/u],
	['Khmr', /\p{Script=Khmer}/u],
	['Mymr', /\p{Script=Myanmar}/u],
	['Deva', /\p{Script=Devanagari}/u],
	['Arab', /\p{Script=Arabic}/u],
	['Hebr', /\p{Script=Hebrew}/u],
	['Ethi', /\p{Script=Ethiopic}/u],
	['Hang', /\p{Script=Hangul}/u],
	['Cyrl', /\p{Script=Cyrillic}/u],
	['Viet', /[ơưđ\u1ea0-\u1ef9]/iu],
];

/** Whether the multi-script recogniser is needed for a script. */
export function needsMultiScript(script: ReadableScript): boolean {
	return MULTI_SCRIPT.some(([code]) => code === script);
}

/** The script of a character that only the multi-script recogniser reads. */
export function multiScriptOf(char: string): ReadableScript | undefined {
	// Most characters of most pages are plain.
	if (char <= '\u00ff') return undefined;
	return MULTI_SCRIPT.find(([, pattern]) => pattern.test(char))?.[0];
}

const LATIN = /\p{Script=Latin}/u;

const isMarkedLatin = (char: string): boolean => char > '\u007f' && LATIN.test(char);

/**
 * The classes of a recogniser whose letters belong to none of the scripts; ASCII and signs of no
 * script are in none of them.
 *
 * @param charset characters by class
 */
export function classesOutside(
	charset: readonly string[],
	scripts: ReadonlySet<ReadableScript>,
): readonly number[] {
	const latin = scripts.has('Latn') || scripts.has('Viet');
	return charset.flatMap((char, label) => {
		const script = multiScriptOf(char);
		if (script === 'Viet' || (!script && isMarkedLatin(char))) return latin ? [] : [label];
		return !script || scripts.has(script) ? [] : [label];
	});
}
