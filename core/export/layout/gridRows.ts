import { hintOfHeader } from '../cells/hintOfHeader';
import { judgeColumn } from '../cells/judgeColumn';
import type { Cell, Typing, Value } from '../cells/types';
import type { SheetCell } from '../../table/sheetCells';
import type { Band } from './types';

export interface GridOptions {
	/** Whether texts that are certainly numbers or dates become such. */
	readonly isTyped: boolean;
	/** Whether lists begin with a row of their headers. */
	readonly hasHeader: boolean;
}

/** A row of cells from the left; places without a value are left out. */
export interface GridRow {
	readonly cells: ReadonlyArray<Cell | undefined>;
	readonly isHeader: boolean;
}

type ListBand = Extract<Band, { kind: 'list' }>;
type TableBand = Extract<Band, { kind: 'table' }>;

/** Digits beyond so many are lost in a workbook. */
const MOST_DIGITS = 15;

/** The rows of a band, made one after the other. */
export function gridRows(band: Band, options: GridOptions): Iterable<GridRow> {
	if (band.kind === 'list') return listRows(band, options);
	if (band.kind === 'table') return tableRows(band, options);
	return band.lines.map((line) => ({
		cells: [{ value: line }],
		isHeader: band.level !== undefined,
	}));
}

function* listRows(band: ListBand, { isTyped, hasHeader }: GridOptions): Iterable<GridRow> {
	const { columns, rows } = band;
	if (hasHeader) yield { cells: columns.map(({ header }) => ({ value: header })), isHeader: true };
	const typings = columns.map(({ header, isText }, place) =>
		isTyped ? judgeColumn(header, textsOf(band, place), isText ? 'name' : undefined) : undefined,
	);
	for (const { places, values } of rows) {
		const cells: Array<Cell | undefined> = [];
		places.forEach((place, i) => {
			cells[place] = toCell(values[i] ?? null, typings[place]);
		});
		yield { cells, isHeader: false };
	}
}

function* textsOf({ rows }: ListBand, column: number): Iterable<string> {
	for (const { places, values } of rows) {
		const value = values[places.indexOf(column)];
		if (typeof value === 'string') yield value;
	}
}

function toCell(value: Value, typing: Typing | undefined): Cell | undefined {
	if (value === null || value === '') return undefined;
	if (typeof value === 'string') return typing?.(value) ?? { value };
	const isLong =
		typeof value === 'number' && String(Math.abs(value)).replace(/\D/g, '').length > MOST_DIGITS;
	return { value: isLong && Number.isInteger(value) ? String(value) : value };
}

function* tableRows(band: TableBand, { isTyped }: GridOptions): Iterable<GridRow> {
	const rows: SheetCell[][] = Array.from({ length: band.rowCount }, () => []);
	for (const cell of band.cells) rows[cell.row]?.push(cell);
	const heading = headingRow(rows);
	const typings = isTyped ? typingsOf(band, heading) : [];
	for (const [number, row] of rows.entries()) {
		const cells: Array<Cell | undefined> = [];
		for (const cell of row) {
			const isTypable = number > heading && !besideName(cell, row);
			cells[cell.column] = toCell(cell.text, isTypable ? typings[cell.column] : undefined);
		}
		yield { cells, isHeader: number <= heading };
	}
}

function typingsOf({ cells, columnCount }: TableBand, heading: number): Typing[] {
	return Array.from({ length: columnCount }, (_, place) => {
		const above = cells.filter(
			({ row, column, columnCount: wide }) =>
				row <= heading && column <= place && place < column + wide,
		);
		const below = cells.filter(({ row, column }) => row > heading && column === place);
		return judgeColumn(
			above.map(({ text }) => text).join(' '),
			below.map(({ text }) => text),
		);
	});
}

/**
 * Number of the row with the headings, -1 where there is none: it has words in every column, and
 * nothing but titles over the whole width above it.
 */
function headingRow(rows: readonly (readonly SheetCell[])[]): number {
	const number = rows.findIndex((row) => row.length > 1);
	const row = rows[number] ?? [];
	const isHeading = row.every(({ text }) => /\p{L}/u.test(text));
	return isHeading && number < rows.length - 1 ? number : -1;
}

/** In forms the name of a value stands to its left: `Phone` before the number. */
function besideName({ column }: SheetCell, row: readonly SheetCell[]): boolean {
	const left = row.find((cell) => cell.column + cell.columnCount === column);
	if (!left) return false;
	return /^\D{2,40}$/u.test(left.text) && hintOfHeader(left.text) === 'name';
}
