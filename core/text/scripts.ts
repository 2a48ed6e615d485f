/** ISO 15924 codes with the Unicode names of their scripts: those that readers and the cloud know. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
	Latn: /\p{Script=Latin}/u,
	Hani: /\p{Script=Han}/u,
	Hira: /\p{Script=Hiragana}/u,
	Kana: /\p{Script=Katakana}/u,
	Hang: /\p{Script=Hangul}/u,
	Cyrl: /\p{Script=Cyrillic}/u,
	Arab: /\p{Script=Arabic}/u,
	Hebr: /\p{Script=Hebrew}/u,
	Thai: /\p{Script=Thai}/u,
	Deva: /\p{Script=Devanagari}/u,
	Khmr: /\p{Script=Khmer}/u,
	Mymr: /\p{Script=Myanmar}/u,
	Ethi: /\p{Script=Ethiopic}/u,
	Grek: /\p{Script=Greek}/u,
	Laoo: /\p{Script=Lao}/u,
	Beng: /\p{Script=Bengali}/u,
	Taml: /\p{Script=Tamil}/u,
	Geor: /\p{Script=Georgian}/u,
	Armn: /\p{Script=Armenian}/u,
};

/** Digits, blanks and punctuation belong to no script. */
const UNMARKED = /[\p{Script=Common}\p{Script=Inherited}]/gu;

/** How many characters of a text belong to each script, by ISO 15924 code. */
export function countScripts(text: string): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const character of text.replace(UNMARKED, '')) {
		const code = codeOf(character);
		if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
	}
	return counts;
}

/** ISO 15924 codes of the scripts of a text by number of characters, the most frequent first. */
export function scriptsOf(text: string): readonly string[] {
	return [...countScripts(text)].sort(([, a], [, b]) => b - a).map(([code]) => code);
}

function codeOf(character: string): string | undefined {
	return Object.keys(SCRIPTS).find((code) => SCRIPTS[code]?.test(character));
}
