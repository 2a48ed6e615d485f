import type { FormCell } from './formCells';
import { cleanKey } from './plainText';
import type { TokenPair } from './zone';

const keyOf = ({ labels }: TokenPair): string =>
	cleanKey(labels.map(({ piece }) => piece.line.text).join(''));

/** The cell over several rows at the left of a label: the payer's, the seller's. */
function groupOf({ labels }: TokenPair, cells: readonly FormCell[]): FormCell | undefined {
	const bounds = labels[0]?.piece.bounds;
	if (!bounds) return undefined;
	const middle = (bounds.top + bounds.bottom) / 2;
	return cells
		.filter(
			({ cell, text, weight }) =>
				cell.rows[1] > cell.rows[0] &&
				text !== '' &&
				weight >= 0 &&
				cell.bounds.top < middle &&
				cell.bounds.bottom > middle &&
				(cell.bounds.left + cell.bounds.right) / 2 < bounds.left,
		)
		.sort((a, b) => b.cell.bounds.left - a.cell.bounds.left)[0];
}

/**
 * In groups with labels that stand several times in a form, the name of the group comes before
 * them: `Payer account`, `付款人账号`.
 *
 * @param cells that belong to no pair
 */
export function nameByGroup(
	pairs: readonly TokenPair[],
	cells: readonly FormCell[],
): readonly TokenPair[] {
	const keys = pairs.map(keyOf);
	const groups = pairs.map((pair) => groupOf(pair, cells));
	const isTwice = (i: number): boolean => keys.some((key, k) => k !== i && key === keys[i]);
	const needed = new Set(groups.filter((_, i) => isTwice(i)));
	return pairs.map((pair, i) => {
		const group = needed.has(groups[i]) ? groups[i] : undefined;
		return group ? { ...pair, labels: [...group.tokens, ...pair.labels] } : pair;
	});
}
