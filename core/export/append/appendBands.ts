import type { Row, Worksheet } from 'exceljs';

import type { Cell } from '../cells/types';
import { gridRows, type GridOptions, type GridRow } from '../layout/gridRows';
import { mergesOf } from '../layout/mergesOf';
import type { Band } from '../layout/types';
import { fillRow } from '../writers/fillRow';
import { HEADER_FONT } from '../writers/rowStyles';
import { growRanges } from './growRanges';
import { foldHeader, lastRow, sheetHeader, type SheetHeader } from './sheetHeader';

/**
 * Writes bands below what a sheet holds. Lists fill the columns whose headers they share with the
 * sheet, and add the others on the right; a table that begins with the header of the sheet goes on
 * below it. Such rows look like the last one above them.
 * @returns rows written
 */
export function appendBands(
	sheet: Worksheet,
	bands: readonly Band[],
	options: GridOptions,
): number {
	return bands.reduce((rows, band) => rows + appendBand(sheet, band, options), 0);
}

function appendBand(sheet: Worksheet, band: Band, options: GridOptions): number {
	const header = sheetHeader(sheet);
	const places = header && placesOf(header, band, options);
	if (header && places) return continueSheet({ sheet, header }, bodyOf(band, options), places);
	const last = lastRow(sheet);
	const isApart = last > 0 && band.kind !== 'lines';
	return writeBelow(sheet, band, { ...options, top: last + (isApart ? 2 : 1) });
}

interface Target {
	readonly sheet: Worksheet;
	readonly header: SheetHeader;
}

/** Column of the sheet (from 1) for each column of the band; undefined when they do not belong. */
function placesOf(
	header: SheetHeader,
	band: Band,
	options: GridOptions,
): readonly number[] | undefined {
	const [first] = gridRows(band, { ...options, hasHeader: true });
	if (band.kind === 'lines' || !first) return undefined;
	const texts = Array.from(first.cells, (cell) => foldHeader(String(cell?.value ?? '')));
	const known = texts.map((text) => header.columns.get(text));
	if (band.kind === 'table') {
		const isSame = known.every((place, i) => place === i + 1 || texts[i] === '');
		return isSame && texts.some((text) => text !== '') ? texts.map((_, i) => i + 1) : undefined;
	}
	if (known.every((place) => place === undefined)) return undefined;
	let next = header.nextColumn;
	return known.map((place) => place ?? next++);
}

function bodyOf(band: Band, options: GridOptions): Iterable<GridRow> & { readonly band: Band } {
	const rows = gridRows(band, { ...options, hasHeader: true });
	return Object.assign({ [Symbol.iterator]: () => rows[Symbol.iterator]() }, { band });
}

function continueSheet(
	{ sheet, header }: Target,
	body: Iterable<GridRow> & { readonly band: Band },
	places: readonly number[],
): number {
	const last = lastRow(sheet);
	const model = last > header.row ? sheet.getRow(last) : undefined;
	let number = last;
	let isFirst = true;
	for (const { cells } of body) {
		if (isFirst) {
			addHeaders({ sheet, header }, cells, places);
			isFirst = false;
			continue;
		}
		number += 1;
		const row = sheet.getRow(number);
		const placed: Array<Cell | undefined> = [];
		cells.forEach((cell, i) => (placed[(places[i] ?? i + 1) - 1] = cell));
		fillRow(row, placed);
		if (model) dressRow(row, model);
	}
	for (const { top, left, bottom, right } of mergesOf(body.band)) {
		if (top > 0) sheet.mergeCells(last + top, left + 1, last + bottom, right + 1);
	}
	growRanges(sheet, { from: last, to: number });
	return number - last;
}

/** Headers of columns that the sheet does not have yet, in the look of the others. */
function addHeaders({ sheet, header }: Target, cells: GridRow['cells'], places: readonly number[]) {
	const row = sheet.getRow(header.row);
	const [firstColumn = 1] = header.columns.values();
	places.forEach((place, i) => {
		if (place < header.nextColumn) return;
		const cell = row.getCell(place);
		cell.value = String(cells[i]?.value ?? '');
		cell.style = { ...row.getCell(firstColumn).style };
	});
}

/** The look of the row above; a number format of its own only where that has none. */
function dressRow(row: Row, model: Row): void {
	if (model.height) row.height = model.height;
	model.eachCell({ includeEmpty: true }, (above, column) => {
		const cell = row.getCell(column);
		const numFmt = above.numFmt && above.numFmt !== 'General' ? above.numFmt : cell.numFmt;
		cell.style = { ...above.style, ...(numFmt && { numFmt }) };
	});
}

interface BelowOptions extends GridOptions {
	/** Row of the first one, from 1. */
	readonly top: number;
}

function writeBelow(sheet: Worksheet, band: Band, options: BelowOptions): number {
	const { top } = options;
	let number = top - 1;
	let rows = 0;
	for (const { cells, isHeader } of gridRows(band, options)) {
		number += 1;
		const row = sheet.getRow(number);
		fillRow(row, cells);
		if (isHeader) row.font = HEADER_FONT;
		if (!isHeader || band.kind !== 'list') rows += 1;
	}
	for (const { top: t, left, bottom, right } of mergesOf(band)) {
		sheet.mergeCells(top + t, left + 1, top + bottom, right + 1);
	}
	return rows;
}
