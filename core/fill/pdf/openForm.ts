import type { PDFDocument, PDFForm } from '@cantoo/pdf-lib';

import { OcrError } from '../../errors';

export interface OpenedForm {
	readonly document: PDFDocument;
	readonly form: PDFForm;
}

/** Opens a PDF file to write in it. @throws OcrError damaged, password */
export async function openPdfFile(bytes: Uint8Array, password?: string): Promise<PDFDocument> {
	const { PDFDocument } = await import('@cantoo/pdf-lib');
	try {
		// Files that only forbid changes open with the empty password.
		const options = { password: password ?? '', updateMetadata: false };
		const document = await PDFDocument.load(bytes, options);
		// A file without a catalogue loads, but holds nothing.
		if (document.getPageCount() > 0) return document;
	} catch (caught) {
		const reason = caught instanceof Error ? caught.message : '';
		if (/encrypt|password/iu.test(reason)) throw locked(password);
		throw unreadable(caught);
	}
	throw unreadable(undefined);
}

function unreadable(cause: unknown): OcrError {
	return new OcrError('damaged', 'The template cannot be opened as a PDF file.', {
		description: 'Open it in a PDF viewer and save it anew, then try again.',
		cause,
	});
}

/** Opens a PDF file with its form. @throws OcrError damaged, password */
export async function openForm(bytes: Uint8Array, password?: string): Promise<OpenedForm> {
	const document = await openPdfFile(bytes, password);
	return { document, form: document.getForm() };
}

function locked(password: string | undefined): OcrError {
	return new OcrError(
		'password',
		password ? 'The password does not open the template.' : 'The template needs a password.',
		{ description: "Enter the password of the PDF in the option 'Template Password'." },
	);
}
