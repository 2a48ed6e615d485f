import { allocate, heapOf } from '../../../../core/intake/pdf/heap';
import { loadPdfium, type Pdfium } from '../../../../core/intake/pdf/loadPdfium';

/** A page of a PDF as a viewer searches it. */
export interface SearchedPage {
	/** Points. */
	readonly width: number;
	readonly height: number;
	readonly text: string;
	/** Places of all hits: left, top, right and bottom in points from the top left. */
	find(words: string): number[][];
}

/** Opens a page of a PDF in PDFium, the engine of Chromium. */
export async function searchPdf(bytes: Uint8Array, page = 1): Promise<SearchedPage> {
	const pdfium = await loadPdfium();
	const buffer = allocate(pdfium, bytes.length);
	heapOf(pdfium).set(bytes, buffer);
	const document = pdfium.FPDF_LoadMemDocument(buffer, bytes.length, '');
	const handle = pdfium.FPDF_LoadPage(document, page - 1);
	const text = pdfium.FPDFText_LoadPage(handle);
	const height = pdfium.FPDF_GetPageHeightF(handle);
	return {
		width: pdfium.FPDF_GetPageWidthF(handle),
		height,
		text: textOf(pdfium, text),
		find: (words) => find(pdfium, { text, height }, words),
	};
}

function textOf(pdfium: Pdfium, text: number): string {
	const count = pdfium.FPDFText_CountChars(text);
	const buffer = allocate(pdfium, 2 * (count + 1) * 2);
	const written = pdfium.FPDFText_GetText(text, 0, count, buffer);
	return Buffer.from(heapOf(pdfium).slice(buffer, buffer + 2 * (written - 1))).toString('utf16le');
}

function find(pdfium: Pdfium, { text, height }: { text: number; height: number }, words: string) {
	const wanted = Buffer.from(`${words}\0`, 'utf16le');
	const pointer = allocate(pdfium, wanted.length);
	heapOf(pdfium).set(wanted, pointer);
	const search = pdfium.FPDFText_FindStart(text, pointer, 0, 0);
	const places: number[][] = [];
	while (pdfium.FPDFText_FindNext(search)) {
		const first = pdfium.FPDFText_GetSchResultIndex(search);
		const count = pdfium.FPDFText_GetSchCount(search);
		places.push(boundsOf(pdfium, text, { first, count }).map((y, i) => (i % 2 ? height - y : y)));
	}
	return places;
}

function boundsOf(pdfium: Pdfium, text: number, run: { first: number; count: number }): number[] {
	const rects = pdfium.FPDFText_CountRects(text, run.first, run.count);
	const pointer = allocate(pdfium, 32);
	const all = Array.from({ length: rects }, (_, i) => {
		pdfium.FPDFText_GetRect(text, i, pointer, pointer + 8, pointer + 16, pointer + 24);
		return [0, 8, 16, 24].map((at) => pdfium.pdfium.getValue(pointer + at, 'double'));
	});
	const at = (i: number) => all.map((rect) => rect[i]!);
	return [Math.min(...at(0)), Math.max(...at(1)), Math.max(...at(2)), Math.min(...at(3))];
}
