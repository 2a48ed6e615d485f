import { groupRows } from '../text/groupRows';
import { gridBounds, indexAt, type Grid, type GridCell } from './grid';
import { gridCells } from './gridCells';
import type { Piece, Table } from './types';

const middle = ({ bounds }: Piece): readonly [x: number, y: number] => [
	(bounds.left + bounds.right) / 2,
	(bounds.top + bounds.bottom) / 2,
];

function holds({ bounds }: GridCell, [x, y]: readonly [number, number]): boolean {
	return x >= bounds.left && x < bounds.right && y >= bounds.top && y < bounds.bottom;
}

/**
 * Puts the text of a table into the cells of its grid.
 *
 * @param pieces of text inside the grid, cut at its drawn lines
 * @param lineHeight median height of the lines of text in pixels
 */
export function fillTable(grid: Grid, pieces: readonly Piece[], lineHeight: number): Table {
	const crosses = (column: number, row: number): boolean => {
		const at = grid.columns[column]?.at ?? 0;
		const margin = 0.4 * lineHeight;
		return pieces.some(
			({ bounds }) =>
				bounds.left < at - margin &&
				bounds.right > at + margin &&
				indexAt(grid.rows, (bounds.top + bounds.bottom) / 2) === row,
		);
	};
	const cells = gridCells(grid, { lineHeight, crosses });
	const contents = cells.map((): Piece[] => []);
	for (const piece of pieces) {
		const at = middle(piece);
		const index = cells.findIndex((cell) => holds(cell, at));
		contents[index]?.push(piece);
	}
	return {
		bounds: gridBounds(grid),
		rowCount: grid.rows.length - 1,
		columnCount: grid.columns.length - 1,
		cells: cells.map((cell, i) => ({ ...cell, text: groupRows(contents[i] ?? []) })),
		ruled: grid.rules.vertical.length > 0,
	};
}
