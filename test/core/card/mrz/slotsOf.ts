import { ALPHABET, CLASSES } from '../../../../core/card/mrz/alphabet';

/**
 * What a recogniser might say of a line: each character with this probability, the rest spread.
 *
 * @param doubts other characters by place, with their probability
 */
export function slotsOf(
	line: string,
	doubts: Readonly<Record<number, readonly [char: string, probability: number]>> = {},
): Float64Array {
	const slots = new Float64Array(line.length * CLASSES).fill(1e-5);
	[...line].forEach((character, place) => {
		const [other, probability] = doubts[place] ?? ['', 0];
		slots[place * CLASSES + ALPHABET.indexOf(character)] = 1 - probability;
		if (other) slots[place * CLASSES + ALPHABET.indexOf(other)] = probability;
	});
	return slots;
}
