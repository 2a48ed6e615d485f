import { appendToWorkbook } from './append/appendToWorkbook';
import type { Json } from './content/json';
import { readContent } from './content/readContent';
import type { Block } from './content/types';
import { createSheet, type SheetBuilder } from './layout/createSheet';
import type { Band, Sheet } from './layout/types';
import { writePdf } from './pdf/writePdf';
import type { EntryStream, ExportEntry, ExportRequest, Exported } from './types';
import { writeCsv } from './writers/writeCsv';
import { writeJson } from './writers/writeJson';
import { writeMarkdown } from './writers/writeMarkdown';
import { writePictures } from './writePictures';
import { writeText } from './writers/writeText';
import { writeWorkbook } from './writers/writeWorkbook';

const FIRST_SHEET = 'Sheet1';

/**
 * Makes files of results. Entries are taken as they come; of each only what the file needs is kept.
 * Pictures and PDFs leave out items that cannot be used and tell them as failures.
 * @throws OcrError of a file that cannot be made at all
 */
export async function exportResults(
	request: ExportRequest,
	entries: EntryStream,
): Promise<Exported> {
	switch (request.format) {
		case 'pdf':
			return await writePdf(request, entries);
		case 'png':
			return await writePictures(request, entries);
		case 'json':
			return await exportJson(entries);
		default:
			return await exportSheets(request, await gatherSheets(request, entries));
	}
}

async function exportJson(entries: EntryStream): Promise<Exported> {
	const { bytes, count } = await writeJson(entries);
	return { files: [{ bytes }], rows: count, failures: [], remarks: [] };
}

async function gatherSheets(request: ExportRequest, entries: EntryStream): Promise<Sheet[]> {
	const { format, sheets, sheetName = FIRST_SHEET } = request;
	const isEach = format === 'xlsx' && sheets === 'each';
	const builders: SheetBuilder[] = isEach ? [] : [createSheet(sheetName)];
	for await (const some of entries) {
		for (const entry of some) {
			if (isEach) builders.push(createSheet(entry.name ?? `Item ${entry.index + 1}`));
			for (const block of blocksOf(entry, request)) builders.at(-1)?.add(block);
		}
	}
	return builders.map((builder) => builder.finish());
}

function blocksOf({ chosen, json }: ExportEntry, request: ExportRequest): Block[] {
	if (!chosen) return readContent(JSON.parse(json) as Json, request);
	const columns = Object.keys(chosen).map((header) => ({ header }));
	return [{ kind: 'row', columns, values: Object.values(chosen) }];
}

async function exportSheets(request: ExportRequest, sheets: readonly Sheet[]): Promise<Exported> {
	const bands = sheets.flatMap((sheet) => sheet.bands);
	const done = { rows: countRows(bands), failures: [], remarks: [] };
	if (request.format !== 'xlsx') {
		const chunks = writeChunks(request, bands);
		return { ...done, files: [{ bytes: joinChunks(chunks) }] };
	}
	const { isTyped, hasHeader, workbook, sheetName } = request;
	const options = { isTyped, hasHeader };
	if (!workbook) return { ...done, files: [{ bytes: await writeWorkbook(sheets, options) }] };
	const isFirstSheet = sheetName === undefined && request.sheets === 'one';
	const { bytes, rows } = await appendToWorkbook({ workbook, sheets, isFirstSheet, options });
	return { ...done, rows, files: [{ bytes }] };
}

function writeChunks(request: ExportRequest, bands: readonly Band[]): Iterable<string> {
	if (request.format === 'csv') return writeCsv(bands, request);
	return request.format === 'md' ? writeMarkdown(bands) : writeText(bands, request.hasHeader);
}

/** Characters that are turned into bytes together. */
const BATCH = 1_000_000;

function joinChunks(chunks: Iterable<string>): Uint8Array {
	const parts: Buffer[] = [];
	let batch = '';
	for (const chunk of chunks) {
		batch += chunk;
		if (batch.length < BATCH) continue;
		parts.push(Buffer.from(batch));
		batch = '';
	}
	return new Uint8Array(Buffer.concat([...parts, Buffer.from(batch)]));
}

function countRows(bands: readonly Band[]): number {
	return bands.reduce((sum, band) => {
		if (band.kind === 'table') return sum + band.rowCount;
		return sum + (band.kind === 'list' ? band.rows.length : band.lines.length);
	}, 0);
}
