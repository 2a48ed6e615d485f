/**
 * Spellings of one sound in the romanisations of Thai, Khmer, Burmese, Arabic, Hindi, Malay and
 * Cantonese names, turned into one of them; applied in this order.
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
	[/X/gu, 'KS'],
	[/SH/gu, 'S'],
	[/^H(?=[TLMNW])/gu, ''],
	[/PH|FF/gu, 'F'],
	[/(?<=[KGTDPB])H/gu, ''],
	[/(?<!^)H(?![AEIOUY])/gu, ''],
	[/CK|Q|C(?![HEIY])/gu, 'K'],
	[/TCH|TJ|CH|JJ/gu, 'J'],
	[/AU|AW|(?<!O)OR(?![AEIOU])/gu, 'O'],
	[/W|V/gu, 'V'],
	[/OO|OU|OE/gu, 'U'],
	[/EE|EA|IE|Y|J(?=I$)/gu, 'I'],
	[/AI|AE|EI/gu, 'E'],
	[/AR(?![AEIOU])/gu, 'A'],
	[/Z/gu, 'S'],
	[/(.)\1+/gu, '$1'],
];

/** Words of one sound by most romanisations have one key: `SOMCHAI`, `SOMJAI`; `KYAW`, `KYO`. */
export function soundKey(word: string): string {
	return SOUNDS.reduce((key, [spelling, sound]) => key.replace(spelling, sound), word);
}
