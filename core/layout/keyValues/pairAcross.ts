import type { FormCell } from './formCells';
import { SURE_LABEL } from './thresholds';
import type { Token } from './splitTokens';
import type { TokenPair } from './zone';

/** A pair with the cells that it is made of. */
export interface AcrossPair {
	readonly pair: TokenPair;
	readonly cells: readonly FormCell[];
}

const isLabel = ({ weight, value }: Token): boolean => weight >= SURE_LABEL && !value;

/** The cell to the right at the height of a label. */
function besideLabel(cells: readonly FormCell[], side: FormCell, label: Token) {
	const { top, bottom } = label.piece.bounds;
	const middle = (top + bottom) / 2;
	return cells.find(
		({ cell }) =>
			cell.columns[0] === side.cell.columns[1] + 1 &&
			cell.bounds.top < middle &&
			cell.bounds.bottom > middle,
	);
}

/** Several labels in one cell beside several cells, each with the value at its height. */
export function pairAcross(cells: readonly FormCell[], used: ReadonlySet<FormCell>): AcrossPair[] {
	const sides = cells.filter(
		(form) =>
			form.cell.rows[1] > form.cell.rows[0] &&
			!used.has(form) &&
			form.tokens.filter(isLabel).length > 1,
	);
	return sides.flatMap((side) =>
		side.tokens.filter(isLabel).flatMap((label): AcrossPair[] => {
			const next = besideLabel(cells, side, label);
			if (!next || used.has(next) || next.text === '' || next.weight >= SURE_LABEL) return [];
			return [{ pair: { labels: [label], values: next.tokens }, cells: [side, next] }];
		}),
	);
}
