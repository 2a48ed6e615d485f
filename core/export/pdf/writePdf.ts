import type { PDFDocument } from '@cantoo/pdf-lib';

import { OcrError, toOcrError } from '../../errors';
import { applyAffine } from '../../image/affine';
import { invertAffine } from '../../image/invertAffine';
import { openDocument } from '../../intake/openDocument';
import { FORMATS, type Document, type Page } from '../../intake/types';
import type { Point } from '../../result';
import type { EntryStream, ExportEntry, ExportRequest, Exported } from '../types';
import { createTextFont, type TextFont } from './createTextFont';
import { drawTextLayer } from './drawTextLayer';
import { encodePage } from './encodePage';
import { pageJobs, type PageJob } from './pageJobs';
import { placedLines, type PlacedText } from './placedLines';

type Failure = Exported['failures'][number];

interface Book {
	readonly document: PDFDocument;
	readonly font: TextFont;
	/** Pages whose text has no places. */
	spread: number;
}

/**
 * A PDF of the pictures that were read, with their text below them: it can be searched, selected and
 * copied, and is not seen. An item that cannot be used does not take the others with it.
 * @throws OcrError when there is nothing to write
 */
export async function writePdf(request: ExportRequest, entries: EntryStream): Promise<Exported> {
	const library = await import('@cantoo/pdf-lib');
	const document = await library.PDFDocument.create();
	document.setProducer('OCR Suite');
	document.setCreator('OCR Suite');
	const book: Book = { document, font: createTextFont({ document, library }), spread: 0 };
	const failures: Failure[] = [];
	for await (const some of entries) {
		for (const entry of some) {
			try {
				await addEntry(book, entry, request);
			} catch (caught) {
				failures.push({ index: entry.index, failure: toOcrError(caught).toData() });
			}
		}
	}
	const pages = document.getPageCount();
	if (pages === 0) return { files: [], pages, failures, remarks: [] };
	book.font.finish();
	const bytes = await document.save();
	return { files: [{ bytes }], pages, failures, remarks: remarksOf(book) };
}

function remarksOf({ spread }: Book): string[] {
	if (spread === 0) return [];
	return [
		`The text of ${spread} ${spread === 1 ? 'page' : 'pages'} came without places and lies somewhere on its page. Switch 'Simplify' off in the reading node for text that lies where it is printed.`,
	];
}

async function addEntry(book: Book, entry: ExportEntry, request: ExportRequest): Promise<void> {
	const { file, pages } = pageJobs(entry);
	const { password, limits } = request;
	const document = await openDocument(file, { password, limits, formats: FORMATS, minSide: 1 });
	try {
		for (const job of pages) await addPage(book, { document, file, job });
	} finally {
		document.close();
	}
}

interface PageRequest {
	readonly document: Document;
	readonly file: Uint8Array;
	readonly job: PageJob;
}

async function addPage(book: Book, { document, file, job }: PageRequest): Promise<void> {
	const page = await document.readPage(job.number);
	const placed = textsOf(book, page, job);
	const { bytes, width, height, scale } = await encodePage(page, file, document.format);
	const sheet = book.document.addPage([width * scale, height * scale]);
	const picture = await book.document.embedJpg(bytes);
	sheet.drawImage(picture, { x: 0, y: 0, width: width * scale, height: height * scale });
	const fontName = sheet.node.newFontDictionary('Text', book.font.ref).asString().slice(1);
	const fromSent = invertAffine(page.toSent);
	const place = (point: Point): Point => {
		const [x, y] = applyAffine(fromSent, point);
		return [x * scale, (height - y) * scale];
	};
	const operators = drawTextLayer(placed, { font: book.font, fontName, place });
	const { context } = book.document;
	sheet.node.addContentStream(context.register(context.flateStream(operators)));
}

function textsOf(book: Book, page: Page, { sources, text }: PageJob): PlacedText[] {
	const placed = sources.flatMap(placedLines);
	if (placed.length > 0) return placed;
	if (text === undefined) throw noText();
	if (text.trim() !== '') book.spread += 1;
	return spreadLines(text.split('\n'), page);
}

function noText(): OcrError {
	return new OcrError('parameter', 'The item has neither text with places nor a text.', {
		description:
			"Switch 'Simplify' off in the reading node. Of cards, switch 'Return Positions' on, or 'Include Text' under Options.",
	});
}

/** Lines one below the other over the whole page, for text of which no places are known. */
function spreadLines(lines: readonly string[], page: Page): PlacedText[] {
	const { sentWidth: width, sentHeight: height } = page;
	const step = height / Math.max(1, lines.length);
	const size = Math.min(step, height / 40);
	return lines.map((text, i) => {
		const [top, bottom] = [i * step, i * step + size];
		const right = Math.min(width, Math.max(1, [...text].length) * size * 0.6);
		return {
			text,
			quad: [
				[0, top],
				[right, top],
				[right, bottom],
				[0, bottom],
			],
		};
	});
}
