/**
 * Insertions, deletions, replacements and swaps of neighbours between two words (restricted
 * Damerau-Levenshtein distance).
 */
export function editDistance(a: string, b: string): number {
	const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
	for (let i = 1; i <= a.length; i++) {
		const [above = [], before] = [rows[i - 1], rows[i - 2]];
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			const swapped = before && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			row.push(
				Math.min(
					(above[j] ?? 0) + 1,
					(row[j - 1] ?? 0) + 1,
					(above[j - 1] ?? 0) + same,
					swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
				),
			);
		}
		rows.push(row);
	}
	return rows[a.length]?.[b.length] ?? 0;
}

/** 1 for equal words, 0 for words that have nothing in common. */
export function likeness(a: string, b: string): number {
	const length = Math.max(a.length, b.length);
	return length === 0 ? 1 : 1 - editDistance(a, b) / length;
}
