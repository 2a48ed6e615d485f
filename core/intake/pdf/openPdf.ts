import { OcrError } from '../../errors';
import { checkPageCount, checkPageNumber } from '../checkLimits';
import { cutOff, damaged } from '../damaged';
import { textAt } from '../headers/bytes';
import type { Document, OpenOptions } from '../types';
import { allocate, heapOf } from './heap';
import { loadPdfium } from './loadPdfium';
import type { Pdfium } from './loadPdfium';
import { readPdfPage } from './readPdfPage';

/** `FPDF_ERR_PASSWORD` of fpdfview.h. */
const PASSWORD_NEEDED = 4;

/** Where readers look for the end marker of a PDF (ISO 32000-1, annex H, note 18). */
const TAIL_WINDOW = 1024;

/**
 * Opens a PDF; the caller closes it. @throws OcrError damaged, password, size
 */
export async function openPdf(bytes: Uint8Array, options: OpenOptions): Promise<Document> {
	const pdfium = await loadPdfium();
	const buffer = allocate(pdfium, bytes.length);
	const free = () => pdfium.pdfium.wasmExports.free(buffer);
	try {
		heapOf(pdfium).set(bytes, buffer);
		const handle = pdfium.FPDF_LoadMemDocument(buffer, bytes.length, options.password ?? '');
		if (handle === 0) throw explain(pdfium, bytes, options);
		return openPages(pdfium, { handle, bytes, options, free });
	} catch (caught) {
		free();
		throw caught;
	}
}

interface Loaded {
	readonly handle: number;
	readonly bytes: Uint8Array;
	readonly options: OpenOptions;
	readonly free: () => void;
}

function openPages(pdfium: Pdfium, { handle, bytes, options, free }: Loaded): Document {
	const pageCount = pdfium.FPDF_GetPageCount(handle);
	let isOpen = true;
	const close = () => {
		if (!isOpen) return;
		isOpen = false;
		pdfium.FPDF_CloseDocument(handle);
		free();
	};
	try {
		if (pageCount < 1) throw hasEnd(bytes) ? damaged('PDF') : cutOff('PDF');
		checkPageCount(pageCount, options);
	} catch (caught) {
		pdfium.FPDF_CloseDocument(handle);
		throw caught;
	}
	return {
		format: 'PDF',
		pageCount,
		readPage: async (number) => {
			checkPageNumber(number, pageCount);
			return readPdfPage(pdfium, { document: handle, number, options });
		},
		close,
	};
}

function explain(pdfium: Pdfium, bytes: Uint8Array, { password }: OpenOptions): OcrError {
	if (pdfium.FPDF_GetLastError() === PASSWORD_NEEDED) {
		return password
			? new OcrError('password', 'The password does not open this PDF.', {
					description: 'Check the PDF password; capital and small letters count.',
				})
			: new OcrError('password', 'The PDF is protected with a password.', {
					description: 'Give the password in the option PDF Password.',
				});
	}
	return hasEnd(bytes) ? damaged('PDF') : cutOff('PDF');
}

function hasEnd(bytes: Uint8Array): boolean {
	return textAt(bytes, Math.max(0, bytes.length - TAIL_WINDOW), TAIL_WINDOW).includes('%%EOF');
}
