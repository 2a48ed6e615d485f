import { Writable } from 'node:stream';

import type { stream } from 'exceljs';

import { OcrError } from '../../errors';
import { createWidthMeter } from '../layout/columnWidths';
import { gridRows, type GridOptions } from '../layout/gridRows';
import { mergesOf } from '../layout/mergesOf';
import type { Band, Sheet } from '../layout/types';
import { fillRow } from './fillRow';
import { HEADER_FONT, MERGED } from './rowStyles';
import { createSheetNamer } from './sheetNames';

type SheetWriter = ReturnType<stream.xlsx.WorkbookWriter['addWorksheet']>;

/** Rows that a sheet can have (limit of Excel). */
const MOST_ROWS = 1_048_576;

/** So many rows show how wide a column must be. */
const MEASURED_ROWS = 500;

/**
 * A new workbook, written row by row so that its size does not matter.
 * @returns an .xlsx file
 * @throws OcrError size, when a sheet would have more rows than Excel can open
 */
export async function writeWorkbook(
	sheets: readonly Sheet[],
	options: GridOptions,
): Promise<Uint8Array> {
	const { default: exceljs } = await import('exceljs');
	const { output, bytes } = collectBytes();
	const book = new exceljs.stream.xlsx.WorkbookWriter({ stream: output, useStyles: true });
	book.creator = 'OCR Suite';
	book.lastModifiedBy = 'OCR Suite';
	const nameSheet = createSheetNamer();
	for (const { name, bands } of sheets) {
		const isList = bands.length === 1 && bands[0]?.kind === 'list' && options.hasHeader;
		const views = isList ? [{ state: 'frozen' as const, ySplit: 1 }] : [];
		const sheet = book.addWorksheet(nameSheet(name), { views });
		sheet.columns = measure(bands, options.hasHeader).map((width) => ({ width }));
		await writeBands(sheet, bands, options);
		sheet.commit();
	}
	await book.commit();
	return bytes();
}

function measure(bands: readonly Band[], hasHeader: boolean): readonly number[] {
	const meter = createWidthMeter();
	for (const band of bands) {
		// Running text flows over the cells beside it, and a merged text over those of its area.
		if (band.kind === 'lines') continue;
		const wide = new Set(
			mergesOf(band).flatMap(({ top, left, right }) => (right > left ? `${top} ${left}` : [])),
		);
		let number = 0;
		for (const { cells } of gridRows(band, { isTyped: false, hasHeader })) {
			meter.see(cells.map((cell, column) => (wide.has(`${number} ${column}`) ? undefined : cell)));
			number += 1;
			if (number === MEASURED_ROWS) break;
		}
	}
	return meter.widths;
}

async function writeBands(
	sheet: SheetWriter,
	bands: readonly Band[],
	options: GridOptions,
): Promise<void> {
	let last = 0;
	for (const [number, band] of bands.entries()) {
		const top = number === 0 ? 1 : last + 2;
		const merges = mergesOf(band);
		last = top - 1;
		for (const { cells, isHeader } of gridRows(band, options)) {
			last += 1;
			if (last > MOST_ROWS) throw tooManyRows();
			const row = sheet.getRow(last);
			fillRow(row, cells);
			if (isHeader) row.font = HEADER_FONT;
			// Rows with merged cells are written together, since a merged area reaches over several.
			if (merges.length === 0) await release(row, last);
		}
		for (const { top: t, left, bottom, right } of merges) {
			sheet.mergeCells(top + t, left + 1, top + bottom, right + 1);
			sheet.getCell(top + t, left + 1).alignment = MERGED;
		}
		sheet.findRow(last)?.commit();
	}
}

/** Rows between two pauses, in which what was written is compressed and its memory freed. */
const ROWS_AT_ONCE = 1000;

async function release(row: { commit(): void }, number: number): Promise<void> {
	row.commit();
	if (number % ROWS_AT_ONCE === 0) await new Promise((resolve) => setImmediate(resolve));
}

function tooManyRows(): OcrError {
	return new OcrError('size', `The sheet would have more than ${MOST_ROWS} rows.`, {
		description: "Export fewer items at once, or choose the format 'CSV'.",
	});
}

function collectBytes() {
	const chunks: Buffer[] = [];
	const output = new Writable({
		write(chunk: Buffer, _encoding, done) {
			chunks.push(chunk);
			done();
		},
	});
	return { output, bytes: () => new Uint8Array(Buffer.concat(chunks)) };
}
