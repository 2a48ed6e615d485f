/** How alike two words are, 0..1: one less the share of letters to change (Levenshtein). */
export function likeness(one: string, other: string): number {
	const [a, b] = [[...one], [...other]];
	const longest = Math.max(a.length, b.length);
	if (longest === 0) return 1;
	let row = b.map((_, i) => i + 1);
	a.forEach((letter, i) => {
		let [corner, left] = [i, i + 1];
		row = b.map((against, j) => {
			const above = row[j] ?? 0;
			const cost = Math.min(above + 1, left + 1, corner + (letter === against ? 0 : 1));
			corner = above;
			left = cost;
			return cost;
		});
	});
	return 1 - (row.at(-1) ?? longest) / longest;
}
