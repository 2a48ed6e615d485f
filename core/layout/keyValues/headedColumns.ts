import type { FormCell } from './formCells';
import { SURE_LABEL } from './thresholds';
import type { TokenPair } from './zone';

/** Headings weigh at least this on the average, … */
const HEADING = 1.2;
/** … none of them less than this, … */
const LEAST_HEADING = -0.5;
/** … and what is below them at most this on the average. */
const MOST_BELOW = 0.9;

export interface HeadedColumns {
	/** Pairs of headings with the one row below them. */
	readonly pairs: readonly TokenPair[];
	/** Headings and all cells below them: no labels for what is beside them. */
	readonly cells: readonly FormCell[];
}

type Row = readonly FormCell[];

const isFilled = ({ text }: FormCell): boolean => text !== '';
const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);

/** Cells by the row that they stand in alone, in order. */
function rowsOf(cells: readonly FormCell[]): Row[] {
	const rows = new Map<number, FormCell[]>();
	for (const form of cells) {
		const [row, last] = form.cell.rows;
		if (row !== last) continue;
		rows.set(row, [...(rows.get(row) ?? []), form]);
	}
	return [...rows].sort(([a], [b]) => a - b).map(([, row]) => row);
}

/** Whether two rows are parted at the same columns. */
function isSameForm(one: Row, other: Row): boolean {
	const spans = (row: Row): string => row.map(({ cell }) => cell.columns.join('-')).join(' ');
	const next = (other[0]?.cell.rows[0] ?? 0) - (one[0]?.cell.rows[0] ?? 0);
	return next === 1 && spans(one) === spans(other);
}

function isHeading(row: Row, below: Row, weights: ReadonlyMap<FormCell, number>): boolean {
	const own = row.map((cell) => cell.weight);
	const filled = row.filter(isFilled);
	if (filled.length < 2 || filled.length < row.length) return false;
	if (mean(own) < HEADING || Math.min(...own) < LEAST_HEADING) return false;
	const under = below.filter(isFilled);
	if (under.length === 0) return true;
	if (under.some((cell) => cell.weight >= SURE_LABEL)) return false;
	return mean(under.map((cell) => Math.min(cell.weight, weights.get(cell) ?? 0))) <= MOST_BELOW;
}

/** The rows below a heading, until the columns change or the next heading comes. */
function rowsBelow(
	rows: readonly Row[],
	at: number,
	weights: ReadonlyMap<FormCell, number>,
): Row[] {
	const found: Row[] = [];
	for (let i = at + 1; i < rows.length; i++) {
		const [above, row, next] = [rows[i - 1] as Row, rows[i] as Row, rows[i + 1]];
		if (!isSameForm(above, row)) break;
		if (next && isSameForm(row, next) && isHeading(row, next, weights)) break;
		found.push(row);
	}
	return found;
}

/**
 * Rows of headings with what stands below them. One row below makes a pair of each heading; more
 * rows are a table and make none.
 */
export function headedColumns(
	cells: readonly FormCell[],
	weights: ReadonlyMap<FormCell, number>,
): HeadedColumns {
	const rows = rowsOf(cells);
	const pairs: TokenPair[] = [];
	const taken: FormCell[] = [];
	for (let i = 0; i < rows.length; i++) {
		const row = rows[i] as Row;
		const below = rowsBelow(rows, i, weights);
		if (below.length === 0 || !isHeading(row, below[0] as Row, weights)) continue;
		taken.push(...row, ...below.flat());
		const filled = below.filter((cellsBelow) => cellsBelow.some(isFilled));
		const [values] = filled;
		if (filled.length === 1 && values) {
			row.forEach((label, k) => {
				const value = values[k];
				if (value && isFilled(value)) pairs.push({ labels: label.tokens, values: value.tokens });
			});
		}
		i += below.length;
	}
	return { pairs, cells: taken };
}
