/** Spellings of one look: the typed one, then the one that Unicode has for it. */
const SAME_LOOK: readonly (readonly [typed: RegExp, right: string])[] = [
	[/စျ/gu, 'ဈ'],
	[/သြော်/gu, 'ဪ'],
	[/ဥ(?=\u103a)/gu, 'ဉ'],
	[/ဥ(?=ာ)/gu, 'ဉ'],
	[/စ(?=\u1039\u1008)/gu, 'ဇ'],
	// A vowel that was read twice.
	[/\u1031{2,}/gu, '\u1031'],
	// Letters and signs in the shape of digits, and signs that no digit has.
	[/(?<=[၀-၉])ာ(?![\u102b-\u103e])/gu, '၁'],
	[/(?<![၀-၉])၀(?=[\u102b-\u103e])/gu, 'ဝ'],
	[/(?<=[၀-၉])[\u102b-\u103e]+/gu, ''],
];

/** Burmese text as it is spelled: where two letters look the same, the one that belongs there. */
export function normaliseBurmese(text: string): string {
	return SAME_LOOK.reduce(
		(spelled, [typed, right]) => spelled.replace(typed, right),
		text.normalize('NFC'),
	);
}
