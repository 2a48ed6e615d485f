import exceljs, { type Workbook } from 'exceljs';

/** A workbook as a spreadsheet program opens it. */
export async function openBook(bytes: Uint8Array): Promise<Workbook> {
	const book = new exceljs.Workbook();
	await book.xlsx.load(Buffer.from(bytes) as never);
	return book;
}

/** Values of a sheet, row by row from the first on. */
export function rowsOf(book: Workbook, name?: string): unknown[][] {
	const sheet = name === undefined ? book.worksheets[0] : book.getWorksheet(name);
	const rows: unknown[][] = [];
	sheet?.eachRow({ includeEmpty: true }, (row) => rows.push((row.values as unknown[]).slice(1)));
	return rows;
}
