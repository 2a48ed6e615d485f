import { MONTHS } from './months';

/** Digits that are read where a letter of the same shape is printed. */
const LETTERS: Readonly<Record<string, string>> = {
	'0': 'O',
	'1': 'I',
	'4': 'A',
	'5': 'S',
	'6': 'G',
	'8': 'B',
};

const fold = (name: string): string =>
	[...name.toUpperCase().normalize('NFD')]
		.map((char) => LETTERS[char] ?? char)
		.join('')
		.replace(/[^A-Z]/gu, '');

/** Letters of an abbreviation that may be wrong. */
function distance(name: string, month: string): number {
	const cut = month.slice(0, name.length);
	return [...name].reduce((sum, char, i) => sum + (char === cut[i] ? 0 : 1), 0);
}

/**
 * The month (1 to 12) of a name or an abbreviation of at least three letters; one letter may be
 * wrong where only one month is that close.
 */
export function findMonth(printed: string): number | undefined {
	const name = fold(printed);
	if (name.length < 3) return undefined;
	const scores = MONTHS.map((names) => {
		const known = names.filter((month) => month.length >= name.length);
		return Math.min(...known.map((month) => distance(name, month)), Infinity);
	});
	const best = Math.min(...scores);
	const months = scores.flatMap((score, i) => (score === best ? [i + 1] : []));
	return best <= 1 && months.length === 1 ? months[0] : undefined;
}
