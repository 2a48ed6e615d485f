/** A stretch of a text that reads like a label. */
export interface LabelMatch {
	/** Index of the first letter … */
	readonly from: number;
	/** … and of the one after the last. */
	readonly to: number;
	/** Letters that are wrong, missing or too many. */
	readonly errors: number;
}

/** Letters of a label that may be wrong, by its length; scripts of whole words need more care. */
export function allowedErrors(length: number): number {
	if (length < 4) return 0;
	if (length < 7) return 1;
	if (length < 12) return 2;
	return Math.floor(length / 5);
}

interface Cell {
	readonly errors: number;
	readonly from: number;
}

/** One column of the search: the best way to end each prefix of the label at this letter. */
function nextColumn(column: readonly Cell[], label: readonly string[], letter: string): Cell[] {
	const next: Cell[] = [column[0] as Cell];
	label.forEach((wanted, i) => {
		const diagonal = column[i] as Cell;
		const left = column[i + 1] as Cell;
		const above = next[i] as Cell;
		const replaced = diagonal.errors + (wanted === letter ? 0 : 1);
		const best = Math.min(replaced, left.errors + 1, above.errors + 1);
		if (best === replaced) next.push({ errors: best, from: diagonal.from });
		else next.push({ errors: best, from: best === left.errors + 1 ? left.from : above.from });
	});
	return next;
}

/**
 * Every place at which a label ends in a text, with as few errors as there (P. Sellers, 1980).
 *
 * @param text folded letters
 * @param label folded letters
 */
export function matchLabel(text: readonly string[], label: readonly string[]): LabelMatch[] {
	const limit = allowedErrors(label.length);
	let column: Cell[] = Array.from({ length: label.length + 1 }, (_, i) => ({ errors: i, from: 0 }));
	const found: LabelMatch[] = [];
	text.forEach((letter, end) => {
		column[0] = { errors: 0, from: end };
		column = nextColumn(column, label, letter);
		const { errors, from } = column[label.length] as Cell;
		if (errors <= limit) found.push({ from, to: end + 1, errors });
	});
	return found;
}
