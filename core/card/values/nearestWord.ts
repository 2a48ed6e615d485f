/** A known word and how far a text is from it. */
export interface NearestWord {
	readonly word: string;
	/** Letters that are wrong, missing or too many. */
	readonly errors: number;
}

const letters = (text: string): string[] => [...text.normalize('NFC').replace(/[\s.]/gu, '')];

/** Letters to change, add or take away (V. Levenshtein, 1965). */
function distance(a: readonly string[], b: readonly string[]): number {
	let row = b.map((_, i) => i + 1);
	a.forEach((letter, i) => {
		let diagonal = i;
		let left = i + 1;
		row = b.map((other, j) => {
			const above = row[j] as number;
			const best = Math.min(left + 1, above + 1, diagonal + (letter === other ? 0 : 1));
			diagonal = above;
			left = best;
			return best;
		});
	});
	return row[b.length - 1] ?? a.length;
}

export interface NearestOptions {
	/** The share (0..1) of the letters of the word that may be wrong. */
	readonly share?: number;
	/** How many more letters of every other word are wrong. */
	readonly clear?: number;
}

/** This share of the letters of a word may be wrong. */
const MAX_SHARE = 0.34;

/**
 * The word of a closed list that a text is clearly nearest to; blanks and full stops do not count.
 *
 * @returns undefined where no word is near, or another word is nearly as near
 */
export function nearestWord(
	text: string,
	known: readonly string[],
	{ share = MAX_SHARE, clear = 1 }: NearestOptions = {},
): NearestWord | undefined {
	const read = letters(text);
	const scored = known
		.map((word) => ({ word, errors: distance(letters(word), read) }))
		.sort((a, b) => a.errors - b.errors);
	const [best, second] = scored;
	if (!best || best.errors > share * letters(best.word).length) return undefined;
	const isClear = !second || second.errors - best.errors >= clear;
	return best.errors === 0 || isClear ? best : undefined;
}
