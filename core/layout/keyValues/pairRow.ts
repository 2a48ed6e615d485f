import type { FormCell } from './formCells';

/** A label and the cell to its right are told apart by at least this difference of weight. */
const LEAST_LEAD = 0.6;
/** Labels in a row of a form weigh at least this. */
const LEAST_LABEL = -0.2;
/** Rows of forms begin with a label and go on in turns. */
const IN_TURN = 0.4;
/** A cell that weighs more is no value. */
const MOST_VALUE = 1.9;

export interface CellPair {
	readonly label: FormCell;
	readonly value: FormCell;
}

/** What weighs less is no label, even where the others of its row are in turn. */
const LEAST_IN_TURN = -0.9;
/** Labels of a row outweigh its values by so much on the average where they stand in turn. */
const LEAST_TURN_LEAD = 0.9;

interface Choice {
	readonly score: number;
	readonly pairs: readonly CellPair[];
}

const NOTHING: Choice = { score: 0, pairs: [] };

/** All cells of a row as labels and values in turn, where that fits it as a whole. */
function pairInTurn(
	row: readonly FormCell[],
	weights: ReadonlyMap<FormCell, number>,
	free: IsFree,
): readonly CellPair[] | undefined {
	if (row.length < 2 || row.length % 2 !== 0 || !row.every(free)) return undefined;
	const weightOf = (cell: FormCell): number => Math.min(Math.max(weights.get(cell) ?? 0, -2), 2.5);
	const labels = row.filter((_, i) => i % 2 === 0);
	const values = row.filter((_, i) => i % 2 !== 0);
	const mean = (cells: readonly FormCell[]): number =>
		cells.reduce((sum, cell) => sum + weightOf(cell), 0) / cells.length;
	const fits = labels.every((cell) => cell.text !== '' && weightOf(cell) >= LEAST_IN_TURN);
	if (!fits || mean(labels) - mean(values) < LEAST_TURN_LEAD) return undefined;
	return labels.map((label, i) => ({ label, value: values[i] as FormCell }));
}

type IsFree = (cell: FormCell | undefined) => cell is FormCell;

/**
 * Pairs neighbouring cells of a row so that labels and values differ most.
 *
 * @param row from left to right
 * @param weights how much each free cell looks like a label; others have none
 * @param used cells that belong to a pair or a table already
 */
export function pairRow(
	row: readonly FormCell[],
	weights: ReadonlyMap<FormCell, number>,
	used: ReadonlySet<FormCell>,
): readonly CellPair[] {
	const free = (cell: FormCell | undefined): cell is FormCell =>
		cell !== undefined && weights.has(cell) && !used.has(cell);
	const inTurn = pairInTurn(row, weights, free);
	if (inTurn) return inTurn;
	const gainAt = (i: number): number | undefined => {
		const [label, value] = [row[i], row[i + 1]];
		if (!free(label) || !free(value) || label.text === '') return undefined;
		const [own, other] = [weights.get(label) ?? 0, weights.get(value) ?? 0];
		const gain = own - other + (i % 2 === 0 ? IN_TURN : 0);
		return own >= LEAST_LABEL && other <= MOST_VALUE && gain >= LEAST_LEAD ? gain : undefined;
	};
	const best: Choice[] = Array.from({ length: row.length + 2 }, () => NOTHING);
	for (let i = row.length - 2; i >= 0; i--) {
		const skipped = best[i + 1] ?? NOTHING;
		const gain = gainAt(i);
		const rest = best[i + 2] ?? NOTHING;
		const paired =
			gain === undefined
				? NOTHING
				: {
						score: gain + rest.score,
						pairs: [{ label: row[i] as FormCell, value: row[i + 1] as FormCell }, ...rest.pairs],
					};
		best[i] = paired.score > skipped.score ? paired : skipped;
	}
	return best[0]?.pairs ?? [];
}
