import { boundsOf } from '../regions/area';
import type { Rule, Table, TableCell } from '../../table/types';

/** A line between rows is drawn where rules cover this share of the width of the table. */
const COVERED = 0.2;

function isDrawn({ bounds }: Table, at: number, { rules, near }: Lines): boolean {
	const covered = rules
		.filter((rule) => Math.abs(rule.at - at) <= near)
		.reduce(
			(sum, { from, to }) =>
				sum + Math.max(0, Math.min(to, bounds.right) - Math.max(from, bounds.left)),
			0,
		);
	return covered >= COVERED * (bounds.right - bounds.left);
}

/** The number of the band between drawn lines that each row stands in. */
function bandsOf(table: Table, lines: Lines): number[] {
	let band = -1;
	return Array.from({ length: table.rowCount }, (_, row) => {
		const tops = table.cells.flatMap(({ rows, bounds }) => (rows[0] === row ? [bounds.top] : []));
		const top = Math.min(...tops);
		if (row === 0 || tops.length === 0 || isDrawn(table, top, lines)) band++;
		return Math.max(band, 0);
	});
}

interface Lines {
	/** Horizontal ones. */
	readonly rules: readonly Rule[];
	/** Rules this near to a line lie on it, in pixels. */
	readonly near: number;
}

function joinCells(cells: readonly TableCell[], bands: readonly number[]): TableCell {
	const [first, last] = [cells[0], cells.at(-1)] as [TableCell, TableCell];
	return {
		columns: first.columns,
		rows: [bands[first.rows[0]] ?? 0, bands[last.rows[1]] ?? 0],
		bounds: boundsOf(cells.map(({ bounds }) => bounds)),
		text: cells.flatMap(({ text }) => text),
	};
}

/**
 * A ruled table without the lines between rows that only its text shows: boxes of a form that hold
 * several lines.
 *
 * @param rules horizontal ones of the page
 * @param lineHeight median height of the lines of text in pixels
 */
export function joinOpenRows(table: Table, rules: readonly Rule[], lineHeight: number): Table {
	const bands = bandsOf(table, { rules, near: Math.max(4, 0.4 * lineHeight) });
	const groups = new Map<string, TableCell[]>();
	for (const cell of table.cells) {
		const key = `${bands[cell.rows[0]]} ${bands[cell.rows[1]]} ${cell.columns.join('-')}`;
		groups.set(key, [...(groups.get(key) ?? []), cell]);
	}
	return {
		...table,
		rowCount: (bands.at(-1) ?? 0) + 1,
		cells: [...groups.values()].map((cells) => joinCells(cells, bands)),
	};
}
