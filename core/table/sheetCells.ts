import type { Area } from './orderAreas';
import { cellText } from './cellText';

/** A cell of a sheet, with the rows and columns it covers, counted from 0. */
export interface SheetCell {
	readonly text: string;
	readonly row: number;
	readonly column: number;
	readonly rowCount: number;
	readonly columnCount: number;
}

function cellsOf(area: Area, top: number): SheetCell[] {
	if (area.kind === 'table') {
		return area.table.cells.map((cell) => ({
			text: cellText(cell),
			row: top + cell.rows[0],
			column: cell.columns[0],
			rowCount: cell.rows[1] - cell.rows[0] + 1,
			columnCount: cell.columns[1] - cell.columns[0] + 1,
		}));
	}
	return area.rows.flatMap((row, i) =>
		row.map(({ text }, column) => ({ text, row: top + i, column, rowCount: 1, columnCount: 1 })),
	);
}

/** All areas of a page on one sheet, below each other with an empty row between them. */
export function sheetCells(areas: readonly Area[]): SheetCell[] {
	const cells: SheetCell[] = [];
	let top = 0;
	for (const area of areas) {
		cells.push(...cellsOf(area, top));
		top += (area.kind === 'table' ? area.table.rowCount : area.rows.length) + 1;
	}
	return cells;
}
