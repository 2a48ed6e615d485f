import {
	LIGATURES,
	RAISED,
	RAISED_LETTER,
	SHORT_LETTERS,
	SIGNS,
	STACKED,
	STACKED_WITH_SIGN,
} from './zawgyiGlyphs';

/** The order in which Unicode keeps the signs of a letter (Unicode Technical Note 11, NFC). */
const ORDER =
	'\u103b\u103c\u103d\u103e\u1031\u102d\u102e\u1032\u102f\u1030\u102b\u102c\u1036\u1037\u103a\u1038';

/** A class of characters in a pattern. */
function anyOf(...ranges: readonly string[]): string {
	return `[${ranges.join('')}]`;
}

/** Codes of signs that are written before their letter … */
const BEFORE = anyOf(String.raw`\u1031\u103b\u107e-\u1084`);
/** … of letters in all their shapes … */
const LETTER = anyOf(String.raw`\u1000-\u102a\u106a\u106b\u106e\u106f\u1086\u108f-\u1092\u1097`);
/** … and of signs after them. */
const AFTER = anyOf(
	String.raw`\u102b-\u1030\u1032-\u103a\u103c\u103d\u105a\u1060-\u1069\u106c\u106d`,
	String.raw`\u1070-\u107d\u1085\u1087-\u108e\u1093-\u1096`,
);
/** The digit zero was often typed for the letter of its shape. */
const ZERO = String.raw`\u1040(?=[\u102b-\u103d]|\u105a|\u1064)`;
const CLUSTER = new RegExp(`(${BEFORE}*)(${LETTER}|${ZERO})(${AFTER}*)`, 'gu');

const EARLY_KILLER = /\u1039\u103a/u;

interface Letters {
	readonly base: string;
	readonly stacked: string;
}

function lettersOf(code: string): Letters {
	const ligature = LIGATURES.find(([, , known]) => known === code);
	if (ligature) return { base: ligature[0], stacked: `\u1039${ligature[1]}` };
	const short = SHORT_LETTERS.find(([, known]) => known === code);
	if (short) return { base: short[0], stacked: '' };
	if (code === '\u1086') return { base: '\u103f', stacked: '' };
	return { base: code === '\u1040' ? '\u101d' : code, stacked: '' };
}

interface Parts {
	stacked: string;
	raised: string;
	signs: string;
}

function addCode(parts: Parts, code: string): void {
	const stacked = STACKED.find(([, ...shapes]) => shapes.includes(code));
	const raised = RAISED.find(([known]) => known === code);
	if (stacked) parts.stacked += `\u1039${stacked[0]}`;
	else if (code === STACKED_WITH_SIGN.code) {
		parts.stacked += `\u1039${STACKED_WITH_SIGN.letter}`;
		parts.signs += STACKED_WITH_SIGN.sign;
	} else if (raised) {
		parts.raised = RAISED_LETTER;
		parts.signs += raised[1];
	} else parts.signs += SIGNS.find(([known]) => known === code)?.[1] ?? '';
}

function joinCluster(before: string, code: string, after: string): string {
	const { base, stacked } = lettersOf(code);
	const early = EARLY_KILLER.test(after);
	const parts: Parts = { stacked, raised: '', signs: '' };
	for (const sign of before + (early ? after.replace('\u1039', '') : after)) addCode(parts, sign);
	const signs = [...ORDER].filter((sign) => parts.signs.includes(sign)).join('');
	const letter = spellLetter(base, signs, parts.stacked);
	if (letter === '\u1026') return letter + signs.replace('\u102e', '');
	return parts.raised + letter + parts.stacked + (early ? '\u103a' : '') + signs;
}

/** Two letters of one shape: which of them it is follows from what stands around it. */
function spellLetter(base: string, signs: string, stacked: string): string {
	if (base !== '\u1025') return base;
	if (signs.includes('\u102e')) return '\u1026';
	return signs.includes('\u103a') || stacked !== '' ? '\u1009' : base;
}

/** Burmese text from Zawgyi, the encoding of older fonts, to Unicode. */
export function fromZawgyi(text: string): string {
	return text
		.replace(CLUSTER, (...[, before, code, after]: string[]) =>
			joinCluster(before ?? '', code ?? '', after ?? ''),
		)
		.replace(/\u104e(?:\u1004\u103a\u1038)?/gu, '\u104e\u1004\u103a\u1038');
}
