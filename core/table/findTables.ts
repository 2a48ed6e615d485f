import type { Bounds } from '../image/quad';
import { cutAt } from './cutPieces';
import { fillTable } from './fillTable';
import { gridBounds, type Grid } from './grid';
import { groupRules } from './groupRules';
import { isBandedTable, isRuledTable, isTableGrid, isTextTable } from './judgeTable';
import { openGrids } from './openGrids';
import { refineGrid } from './refineGrid';
import { ruledGrid } from './ruledGrid';
import { textGrids } from './textGrids';
import type { Piece, Rules, Table } from './types';

export interface FindTablesOptions {
	/** Median height of the lines of text in pixels. */
	readonly lineHeight: number;
	/** Look only for tables with rules. */
	readonly onlyRuled: boolean;
}

function isIn(bounds: Bounds, { bounds: piece }: Piece): boolean {
	const x = (piece.left + piece.right) / 2;
	const y = (piece.top + piece.bottom) / 2;
	return x > bounds.left && x < bounds.right && y > bounds.top && y < bounds.bottom;
}

/** Where rules of a grid run through a piece of text, from left to right. */
function rulesThrough({ bounds }: Piece, { rules }: Grid): number[] {
	const middle = (bounds.top + bounds.bottom) / 2;
	return rules.vertical
		.filter(({ from, to }) => from < middle && to > middle)
		.map(({ at }) => at)
		.sort((x, y) => x - y);
}

/** The table of a grid, with the pieces of text inside it. */
function makeTable(grid: Grid, pieces: readonly Piece[], lineHeight: number): Table {
	const bounds = gridBounds(grid);
	const inside = pieces
		.filter((piece) => piece.bounds.bottom > bounds.top && piece.bounds.top < bounds.bottom)
		.flatMap((piece) => cutAt(piece, rulesThrough(piece, grid)))
		.filter((piece) => isIn(bounds, piece));
	return fillTable(refineGrid(grid, inside, lineHeight), inside, lineHeight);
}

const area = ({ left, top, right, bottom }: Bounds): number => (right - left) * (bottom - top);

function overlap(a: Bounds, b: Bounds): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Of tables that lie over each other, the larger one. */
function dropInner(tables: readonly Table[]): Table[] {
	const kept: Table[] = [];
	for (const table of [...tables].sort((a, b) => area(b.bounds) - area(a.bounds))) {
		if (!kept.some(({ bounds }) => overlap(bounds, table.bounds))) kept.push(table);
	}
	return kept;
}

/**
 * Finds the tables of a page and their cells.
 *
 * @param pieces all text of the page in its upright frame
 * @param rules the straight lines of the page
 */
export function findTables(
	pieces: readonly Piece[],
	rules: Rules,
	{ lineHeight, onlyRuled }: FindTablesOptions,
): Table[] {
	const groups = groupRules(rules, lineHeight);
	const make = (grid: Grid, text: readonly Piece[]): Table => makeTable(grid, text, lineHeight);
	const left = (tables: readonly Table[]): Piece[] =>
		pieces.filter((piece) => !tables.some(({ bounds }) => isIn(bounds, piece)));
	const ruled = dropInner(
		groups
			.map((group) => ruledGrid(group, lineHeight))
			.filter(isTableGrid)
			.map((grid) => make(grid, pieces))
			.filter(isRuledTable),
	);
	const outside = groups
		.flatMap(({ horizontal }) => horizontal)
		.filter(({ at, from, to }) => {
			const rule = { left: from, right: to, top: at, bottom: at };
			return !ruled.some(({ bounds }) => overlap(bounds, rule));
		});
	const rest = left(ruled);
	const banded = openGrids(outside, rest, lineHeight)
		.map((grid) => make(grid, rest))
		.filter(isBandedTable);
	const found = dropInner([...ruled, ...banded]);
	if (onlyRuled) return found;
	const open = left(found);
	const bare = textGrids(open, outside, lineHeight)
		.map((grid) => make(grid, open))
		.filter((table) => isTextTable(table, lineHeight));
	return dropInner([...found, ...bare]);
}
