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
