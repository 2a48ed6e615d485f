/** Weights of the places, repeated (ICAO Doc 9303 part 3, 4.9). */
export const CHECK_WEIGHTS = [7, 3, 1] as const;

/** The value of a class: digits are themselves, letters 10 to 35, the filler 0. */
export function valueOfClass(index: number): number {
	return index === 36 ? 0 : index;
}

function valueOf(character: string): number {
	if (character === '<') return 0;
	return Number.parseInt(character, 36);
}

/** The check digit of a text of A-Z, 0-9 and `<` (ICAO Doc 9303 part 3, 4.9). */
export function checkDigitOf(text: string): string {
	const sum = [...text].reduce(
		(total, character, i) => total + valueOf(character) * (CHECK_WEIGHTS[i % 3] as number),
		0,
	);
	return String(sum % 10);
}
