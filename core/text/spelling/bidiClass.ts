/** Classes of the Unicode Bidirectional Algorithm (UAX 9) that occur in lines of text. */
export type BidiClass = 'L' | 'R' | 'AL' | 'EN' | 'AN' | 'ES' | 'ET' | 'CS' | 'NSM' | 'WS' | 'ON';

/** The first that fits holds; what none fits is neutral. */
const CLASSES: ReadonlyArray<readonly [BidiClass, RegExp]> = [
	['EN', /[0-9\u06f0-\u06f9²³¹]/],
	['AN', /[\u0660-\u0669\u066b\u066c]/],
	['NSM', /\p{Mn}/u],
	['ES', /[+-]/],
	['ET', /[#$%°±¢£¤¥\u066a€₩₪₫₹]/],
	['CS', /[,./:\u00a0\u060c]/],
	['WS', /\s/],
	['AL', /[\p{Script=Arabic}\u061b\u061f]/u],
	['R', /\p{Script=Hebrew}/u],
	['L', /[\p{L}\p{Mc}\p{Nd}\p{Nl}]/u],
];

/** The class of a character, by its first code point. */
export function bidiClass(char: string): BidiClass {
	const first = String.fromCodePoint(char.codePointAt(0) ?? 0);
	return CLASSES.find(([, pattern]) => pattern.test(first))?.[0] ?? 'ON';
}

const MIRRORED: Readonly<Record<string, string>> = {
	'(': ')',
	')': '(',
	'[': ']',
	']': '[',
	'{': '}',
	'}': '{',
	'<': '>',
	'>': '<',
};

/** The sign as it looks in text that runs the other way. */
export function mirror(char: string): string {
	return MIRRORED[char] ?? char;
}
