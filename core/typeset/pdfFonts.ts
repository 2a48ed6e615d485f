import type { Font, GlyphRun as LaidOut } from '@cantoo/fontkit';
import type { PDFDocument, PDFFont, PDFHexString, PDFRef } from '@cantoo/pdf-lib';

import { readFontFile } from './fontFiles';
import type { Glyph, GlyphRun } from './types';

/** A font inside a PDF file; only the glyphs in use are stored. */
export interface PdfLineFont {
	readonly ref: PDFRef;
	/** Name under which pages and appearances list it. */
	readonly name: string;
	/** The glyph's code in the file. */
	encode(glyph: Glyph): PDFHexString;
}

/** The fonts of a PDF file that is being written. */
export interface PdfFonts {
	/** Makes the fonts of these runs ready for `get`. */
	embed(runs: readonly GlyphRun[]): Promise<void>;
	/** A font that was embedded. */
	get(font: string): PdfLineFont;
}

const known = new WeakMap<PDFDocument, PdfFonts>();

/** The fonts of a file: the same ones whenever it is asked for, so that each is stored once. */
export function pdfFontsOf(document: PDFDocument): PdfFonts {
	const fonts = known.get(document) ?? createPdfFonts(document);
	known.set(document, fonts);
	return fonts;
}

function createPdfFonts(document: PDFDocument): PdfFonts {
	const embedded = new Map<string, PdfLineFont>();
	return {
		async embed(runs) {
			for (const { font } of runs) {
				if (!embedded.has(font)) embedded.set(font, await embedFont(document, font));
			}
		},
		get(font) {
			const found = embedded.get(font);
			if (!found) throw new Error(`The font "${font}" was not embedded.`);
			return found;
		},
	};
}

async function embedFont(document: PDFDocument, id: string): Promise<PdfLineFont> {
	const { create } = await import('@cantoo/fontkit');
	const texts = new Map<number, readonly number[]>();
	document.registerFontkit({
		create: (bytes) => takeGlyphIds(create(bytes) as Font, texts),
	});
	const font = await document.embedFont(readFontFile(id), { subset: true });
	return {
		ref: font.ref,
		// The number keeps apart what different runs put into one file.
		name: `${id}-${font.ref.objectNumber}`,
		encode: (glyph) => encodeGlyph(font, glyph, texts),
	};
}

/**
 * Text is shaped before it comes to the PDF library, which lays out strings only: here one code
 * unit of such a string is the index of a glyph.
 */
function takeGlyphIds(font: Font, texts: ReadonlyMap<number, readonly number[]>): Font {
	font.layout = (ids: string) => {
		const glyphs = Array.from({ length: ids.length }, (_, i) => {
			const id = ids.charCodeAt(i);
			return font.getGlyph(id, [...(texts.get(id) ?? [])]);
		});
		return { glyphs } as LaidOut;
	};
	return font;
}

function encodeGlyph(
	font: PDFFont,
	glyph: Glyph,
	texts: Map<number, readonly number[]>,
): PDFHexString {
	// For viewers that do not know the text of marked content: what the glyph first stood for.
	if (!texts.has(glyph.id)) {
		texts.set(
			glyph.id,
			[...glyph.text].map((char) => char.codePointAt(0) ?? 0),
		);
	}
	return font.encodeText(String.fromCharCode(glyph.id));
}
