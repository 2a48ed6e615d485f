import type { Table } from '../../table/types';
import { formCells, type FormCell } from './formCells';
import { headedColumns } from './headedColumns';
import { nameByGroup } from './nameByGroup';
import { pairAcross } from './pairAcross';
import { pairRow } from './pairRow';
import type { TokenPair } from './zone';

/** What the other cells of a column tell about a cell, against its own words. */
const COLUMN_SHARE = 0.6;
/** Fewer cells in pairs make no form. */
const LEAST_CELLS = 3;
/** Outside of these single cells do not sway their column more. */
const clip = (weight: number): number => Math.min(Math.max(weight, -2), 2);

/** The weight of every cell, with what the others that begin at the same column tell. */
function weighCells(cells: readonly FormCell[]): Map<FormCell, number> {
	return new Map(
		cells.map((cell) => {
			const others = cells.filter(
				(other) =>
					other !== cell && other.text !== '' && other.cell.columns[0] === cell.cell.columns[0],
			);
			const sum = others.reduce((total, { weight }) => total + clip(weight), 0);
			const column = others.length === 0 ? 0 : sum / others.length;
			const own = Math.min(Math.max(cell.weight, -3), 3);
			return [cell, cell.text === '' ? -1 : own + COLUMN_SHARE * column];
		}),
	);
}

/** Whether a cell stands beside several ones as the name of their group. */
function isGroup({ cell, text }: FormCell, cells: readonly FormCell[]): boolean {
	if (cell.rows[0] === cell.rows[1] || text === '') return false;
	const beside = cells.filter(
		({ cell: other }) =>
			other.columns[0] === cell.columns[1] + 1 &&
			other.rows[0] >= cell.rows[0] &&
			other.rows[1] <= cell.rows[1],
	);
	return beside.length > 1;
}

/** Whether the cells are those of a form: most belong to pairs, and no heading stands on top. */
function isForm(cells: readonly FormCell[], headed: readonly FormCell[], paired: number): boolean {
	const filled = cells.filter(({ text }) => text !== '');
	const first = filled[0];
	const isHeadedTop = first !== undefined && headed.includes(first);
	const inside = cells.filter(({ pairs }) => pairs.length > 0).length;
	const own = inside + 2 * paired;
	return own >= LEAST_CELLS && !isHeadedTop && own > headed.length;
}

export interface FormReading {
	readonly pairs: readonly TokenPair[];
	/** Otherwise it is a table of rows and columns, which may have pairs as well. */
	readonly isForm: boolean;
}

/** The pairs of a ruled grid: within its cells, from cell to cell, and below headings. */
export function readForm(table: Table, lineHeight: number): FormReading {
	const cells = formCells(table, lineHeight);
	const inside = cells.flatMap(({ pairs }) => pairs);
	const free = cells.filter(({ pairs }) => pairs.length === 0);
	const weights = weighCells(free);
	const headed = headedColumns(free, weights);
	const across = pairAcross(free, new Set(headed.cells));
	const used = new Set<FormCell>([...headed.cells, ...across.flatMap(({ cells }) => cells)]);
	const beside: TokenPair[] = [];
	for (let row = 0; row < table.rowCount; row++) {
		const inRow = cells.filter(
			(form) => form.cell.rows[0] <= row && form.cell.rows[1] >= row && !isGroup(form, cells),
		);
		for (const { label, value } of pairRow(inRow, weights, used)) {
			used.add(label);
			used.add(value);
			if (value.text !== '') beside.push({ labels: label.tokens, values: value.tokens });
		}
	}
	const pairs = [...inside, ...headed.pairs, ...beside, ...across.map(({ pair }) => pair)];
	return {
		pairs: nameByGroup(
			pairs,
			free.filter((cell) => !used.has(cell)),
		),
		isForm: isForm(cells, headed.cells, beside.length),
	};
}
