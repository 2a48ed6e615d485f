import type { SheetCell } from '../../table/sheetCells';
import type { Block, Column } from '../content/types';
import type { Band, ListRow, Sheet } from './types';

/** Gathers the blocks of items, one after the other, into bands. */
export interface SheetBuilder {
	add(block: Block): void;
	finish(): Sheet;
}

interface List {
	readonly kind: 'list';
	readonly columns: Column[];
	readonly rows: ListRow[];
	/** Places of the columns by the headers of a row, so that rows of one shape share them. */
	readonly shapes: Map<string, readonly number[]>;
}

interface Table {
	readonly kind: 'table';
	readonly cells: SheetCell[];
	readonly columnCount: number;
	readonly header: string;
	rowCount: number;
}

type Open = List | Table | Extract<Band, { kind: 'lines' }>;

/**
 * Rows that follow each other become one list, with all columns that any of them has; tables with
 * the same first row become one table, which has that row once.
 */
export function createSheet(name: string): SheetBuilder {
	const bands: Open[] = [];
	const add = (block: Block): void => {
		const last = bands.at(-1);
		if (block.kind === 'row') {
			const list = last?.kind === 'list' ? last : openList();
			if (list !== last) bands.push(list);
			addRow(list, block);
		} else if (block.kind === 'table') {
			const table = openTable(block.cells);
			if (last?.kind === 'table' && hasSameHeader(last, table)) continueTable(last, table);
			else bands.push(table);
		} else bands.push(block);
	};
	return { add, finish: () => ({ name, bands }) };
}

function openList(): List {
	return { kind: 'list', columns: [], rows: [], shapes: new Map() };
}

function addRow(list: List, { columns, values }: Extract<Block, { kind: 'row' }>): void {
	const shape = columns.map(({ header }) => header).join('\0');
	let places = list.shapes.get(shape);
	if (!places) {
		places = columns.map((column) => placeOf(list, column));
		list.shapes.set(shape, places);
	}
	list.rows.push({ places, values });
}

function placeOf({ columns }: List, column: Column): number {
	const known = columns.findIndex(({ header }) => header === column.header);
	return known >= 0 ? known : columns.push(column) - 1;
}

function openTable(cells: readonly SheetCell[]): Table {
	return {
		kind: 'table',
		cells: [...cells],
		header: headerOf(cells),
		rowCount: cells.reduce((most, { row, rowCount }) => Math.max(most, row + rowCount), 0),
		columnCount: cells.reduce((most, cell) => Math.max(most, cell.column + cell.columnCount), 0),
	};
}

/** Texts of the first row, each with the columns that it covers. */
function headerOf(cells: readonly SheetCell[]): string {
	const first = cells.filter(({ row, text }) => row === 0 && text !== '');
	return JSON.stringify(first.map(({ text, column, columnCount }) => [text, column, columnCount]));
}

function hasSameHeader(one: Table, other: Table): boolean {
	const { header } = other;
	const isFlat = other.cells.every(({ row, rowCount }) => row > 0 || rowCount === 1);
	return (
		isFlat && header !== '[]' && one.columnCount === other.columnCount && header === one.header
	);
}

function continueTable(table: Table, next: Table): void {
	const shift = table.rowCount - 1;
	for (const cell of next.cells) {
		if (cell.row > 0) table.cells.push({ ...cell, row: cell.row + shift });
	}
	table.rowCount += next.rowCount - 1;
}
