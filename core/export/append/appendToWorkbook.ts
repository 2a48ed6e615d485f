import type { Workbook, Worksheet } from 'exceljs';

import { OcrError } from '../../errors';
import type { GridOptions } from '../layout/gridRows';
import type { Band, Sheet } from '../layout/types';
import { cleanSheetName, createSheetNamer } from '../writers/sheetNames';
import { appendBands } from './appendBands';
import { checkWorkbook } from './checkWorkbook';

/** A workbook is held in memory as a whole while rows are appended. */
const MOST_ROWS = 20_000;

export interface AppendRequest {
	readonly workbook: Uint8Array;
	/** Each goes on the sheet of its name. */
	readonly sheets: readonly Sheet[];
	/** Whether the first sheet is taken, whatever it is called. */
	readonly isFirstSheet: boolean;
	readonly options: GridOptions;
}

/**
 * Appends to sheets of a workbook that is there; its other sheets, styles and pictures stay. Sheets
 * that it does not have are added.
 * @returns the whole workbook anew, and the rows that were appended
 * @throws OcrError format, size, content
 */
export async function appendToWorkbook(request: AppendRequest) {
	const { workbook, sheets, options } = request;
	const count = sheets.reduce((sum, { bands }) => sum + countRows(bands), 0);
	if (count > MOST_ROWS) throw tooManyRows(count);
	checkWorkbook(workbook);
	const book = await openBook(workbook);
	let rows = 0;
	for (const sheet of sheets) {
		rows += appendBands(findSheet(book, sheet.name, request.isFirstSheet), sheet.bands, options);
	}
	return { bytes: new Uint8Array(await book.xlsx.writeBuffer()), rows };
}

async function openBook(bytes: Uint8Array): Promise<Workbook> {
	const { default: exceljs } = await import('exceljs');
	const book = new exceljs.Workbook();
	const { buffer, byteOffset, byteLength } = bytes;
	try {
		// The types of the library ask for an older kind of buffer.
		await book.xlsx.load(Buffer.from(buffer, byteOffset, byteLength) as never);
		return book;
	} catch (cause) {
		throw new OcrError('damaged', 'The workbook to append to cannot be opened.', {
			description: 'Open it in a spreadsheet program and save it again.',
			cause,
		});
	}
}

function findSheet(book: Workbook, name: string, isFirstSheet: boolean): Worksheet {
	const wanted = cleanSheetName(name).toLowerCase();
	const found = isFirstSheet
		? book.worksheets[0]
		: book.worksheets.find((sheet) => sheet.name.toLowerCase() === wanted);
	const taken = book.worksheets.map((sheet) => sheet.name);
	return found ?? book.addWorksheet(createSheetNamer(taken)(name));
}

function countRows(bands: readonly Band[]): number {
	return bands.reduce((sum, band) => {
		if (band.kind === 'table') return sum + band.rowCount;
		return sum + (band.kind === 'list' ? band.rows.length : band.lines.length);
	}, 0);
}

function tooManyRows(count: number): OcrError {
	return new OcrError('size', `${count} rows are too many to append to a workbook at once.`, {
		description: `Up to ${MOST_ROWS} rows can be appended. Export them into a new workbook (mode 'All Items to One File'), which has no such limit, or append in smaller batches.`,
	});
}
