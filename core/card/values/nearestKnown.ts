/** What an entry of a list costs, compared with a text. */
function distance(a: readonly string[], b: readonly string[]): number {
	let row = Array.from({ length: b.length + 1 }, (_, j) => j);
	a.forEach((sign, i) => {
		const next = [i + 1];
		b.forEach((own, j) => {
			const changed = (row[j] ?? 0) + (sign === own ? 0 : 1);
			next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
		});
		row = next;
	});
	return row[b.length] ?? 0;
}

export interface NearestOptions {
	/** The share (0..1) of the letters of an entry that may be wrong. */
	readonly most: number;
	/** How many more letters of every other entry are wrong. */
	readonly clear: number;
}

/**
 * The entry of a list that a text was meant to be, letter by letter in any script.
 *
 * @returns undefined where none is near, or several are
 */
export function nearestKnown(
	text: string,
	known: readonly string[],
	{ most, clear }: NearestOptions,
): string | undefined {
	if (known.includes(text)) return text;
	const letters = [...text];
	const rated = known
		.map((entry) => ({ entry, errors: distance(letters, [...entry]) }))
		.sort((a, b) => a.errors - b.errors);
	const [best, next] = rated;
	if (!best || best.errors > most * [...best.entry].length) return undefined;
	return next && next.errors - best.errors < clear ? undefined : best.entry;
}
