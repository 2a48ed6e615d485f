import { OcrError } from '../../errors';
import type { Image } from '../../image/image';
import { allocate, heapOf } from '../../intake/pdf/heap';
import { loadPdfium } from '../../intake/pdf/loadPdfium';
import { renderPage } from '../../intake/pdf/renderPage';

/** Pixels of every page. */
export interface PagePixels {
	readonly width: number;
	readonly height: number;
}

/** The pages of a PDF that was made here as pictures, one at a time. */
export async function* drawPages(bytes: Uint8Array, pixels: PagePixels): AsyncGenerator<Image> {
	const pdfium = await loadPdfium();
	const buffer = allocate(pdfium, bytes.length);
	heapOf(pdfium).set(bytes, buffer);
	const document = pdfium.FPDF_LoadMemDocument(buffer, bytes.length, '');
	try {
		if (document === 0) throw new OcrError('internal', 'The label cannot be opened again.');
		for (let index = 0; index < pdfium.FPDF_GetPageCount(document); index++) {
			const page = pdfium.FPDF_LoadPage(document, index);
			try {
				yield renderPage(pdfium, page, pixels);
			} finally {
				pdfium.FPDF_ClosePage(page);
			}
		}
	} finally {
		if (document !== 0) pdfium.FPDF_CloseDocument(document);
		pdfium.pdfium.wasmExports.free(buffer);
	}
}
