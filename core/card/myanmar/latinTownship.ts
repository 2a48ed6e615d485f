/**
 * The letters of township codes in Latin letters, as the authorities write them; several Burmese
 * letters share a sound.
 */
export const CODE_LETTERS: Readonly<Record<string, string>> = {
	က: 'KA',
	ခ: 'KHA',
	ဂ: 'GA',
	ဃ: 'GA',
	င: 'NGA',
	စ: 'SA',
	ဆ: 'SA',
	ဇ: 'ZA',
	ဈ: 'ZA',
	ည: 'NYA',
	ဉ: 'NYA',
	ဏ: 'NA',
	တ: 'TA',
	ထ: 'HTA',
	ဒ: 'DA',
	ဓ: 'DA',
	န: 'NA',
	ပ: 'PA',
	ဖ: 'PHA',
	ဗ: 'BA',
	ဘ: 'BA',
	မ: 'MA',
	ယ: 'YA',
	ရ: 'YA',
	လ: 'LA',
	ဝ: 'WA',
	သ: 'THA',
	ဟ: 'HA',
	အ: 'AH',
	ဥ: 'OU',
};

/** `ကမန` as `KAMANA`. */
export function latinTownship(code: string): string {
	return [...code].map((letter) => CODE_LETTERS[letter] ?? '').join('');
}
