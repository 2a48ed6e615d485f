import type { PDFPage } from '@cantoo/pdf-lib';

import { lineOperators, type PdfPlace } from './lineOperators';
import { pdfFontsOf } from './pdfFonts';
import type { ShapedLine } from './types';

/** Draws a line of text on a page; its fonts are stored in the file with the glyphs in use. */
export async function drawLine(page: PDFPage, line: ShapedLine, place: PdfPlace): Promise<void> {
	const { PDFName } = await import('@cantoo/pdf-lib');
	const fonts = pdfFontsOf(page.doc);
	await fonts.embed(line.runs);
	for (const { font } of line.runs) {
		const { name, ref } = fonts.get(font);
		page.node.setFontDictionary(PDFName.of(name), ref);
	}
	page.pushOperators(...(await lineOperators(fonts, line, place)));
}
