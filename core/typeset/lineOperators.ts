import type { PDFOperator } from '@cantoo/pdf-lib';

import { openShaper } from './openShaper';
import { outlineOperators } from './outlineOperators';
import type { PdfFonts, PdfLineFont } from './pdfFonts';
import { marksOf, textParts, type PlacedGlyph } from './textParts';
import type { GlyphRun, ShapedLine } from './types';

/** Red, green and blue, 0..1. */
export type Colour = readonly [red: number, green: number, blue: number];

/** Where a line starts at its left side and how it looks; points, y up. */
export interface PdfPlace {
	readonly x: number;
	/** Of the baseline. */
	readonly y: number;
	readonly size: number;
	/** Absent: black. */
	readonly colour?: Colour;
	/** Letters are drawn with an outline of their own colour, which makes them heavier. */
	readonly isBold?: boolean;
}

const BLACK: Colour = [0, 0, 0];

/** Width of the outline of heavy letters, in ems. */
const BOLD_OUTLINE = 0.028;

/** Text rendering modes of PDF (ISO 32000-1, 9.3.6). */
const [FILL, FILL_AND_OUTLINE] = [0, 2];

/** Offsets below this, in ems, do not show. */
const SMALLEST = 0.0005;

/**
 * Draws a line with glyphs at their places. Every run carries its text in the order of reading, so
 * that it is found and copied right in any script.
 * @param fonts hold the fonts of the line
 */
export async function lineOperators(
	fonts: PdfFonts,
	line: ShapedLine,
	place: PdfPlace,
): Promise<PDFOperator[]> {
	const pdf = await import('@cantoo/pdf-lib');
	const { size, colour = BLACK, isBold = false } = place;
	const marks = await Promise.all(line.runs.map((run) => drawMarks(pdf, { run, place })));
	return [
		pdf.pushGraphicsState(),
		pdf.setFillingRgbColor(...colour),
		pdf.setStrokingRgbColor(...colour),
		pdf.setLineWidth(BOLD_OUTLINE * size),
		pdf.setTextRenderingMode(isBold ? FILL_AND_OUTLINE : FILL),
		...line.runs.flatMap((run) => showRun(pdf, fonts.get(run.font), { run, place })),
		...marks.flat(),
		pdf.popGraphicsState(),
	];
}

type Pdf = typeof import('@cantoo/pdf-lib');

interface RunPlace {
	readonly run: GlyphRun;
	readonly place: PdfPlace;
}

function showRun(pdf: Pdf, font: PdfLineFont, { run, place }: RunPlace): PDFOperator[] {
	const { x, y, size } = place;
	return textParts(run, font).flatMap(({ text, glyphs }) => {
		const shown = [
			pdf.beginText(),
			pdf.setFontAndSize(font.name, size),
			pdf.setTextMatrix(1, 0, 0, 1, x + run.x * size, y),
			...showGlyphs(pdf, font, { glyphs, size }),
			pdf.endText(),
		];
		return text === undefined ? shown : markText(pdf, text, shown);
	});
}

/** Says what glyphs spell (ISO 32000-1, 14.9.4). */
function markText(pdf: Pdf, text: string, shown: readonly PDFOperator[]): PDFOperator[] {
	const properties = `<</ActualText ${pdf.PDFHexString.fromText(text).toString()}>>`;
	const { BeginMarkedContentSequence, EndMarkedContent } = pdf.PDFOperatorNames;
	return [
		pdf.PDFOperator.of(BeginMarkedContentSequence, ['/Span', properties]),
		...shown,
		pdf.PDFOperator.of(EndMarkedContent),
	];
}

/**
 * Marks of a run to the left as drawings: viewers take them for letters of their own there, or for
 * the sides of the letter that they belong to.
 */
async function drawMarks(pdf: Pdf, { run, place }: RunPlace): Promise<PDFOperator[]> {
	const shaper = await openShaper();
	const { x, y, size, isBold = false } = place;
	return marksOf(run).flatMap((mark) => {
		const at = { x: x + (run.x + mark.x) * size, y: y + mark.yOffset * size };
		return outlineOperators(pdf, shaper.outline(run.font, mark.id), { ...at, size, isBold });
	});
}

interface SizedGlyphs {
	readonly glyphs: readonly PlacedGlyph[];
	readonly size: number;
}

/** Glyphs of the same height above the baseline are shown together. */
function showGlyphs(pdf: Pdf, font: PdfLineFont, { glyphs, size }: SizedGlyphs): PDFOperator[] {
	const operators: PDFOperator[] = [];
	let [drawn, rise] = [0, 0];
	let shown: string[] = [];
	const flush = () => {
		if (shown.length > 0) {
			const name = pdf.PDFOperatorNames.ShowTextAdjusted;
			operators.push(pdf.PDFOperator.of(name, [`[${shown.join(' ')}]`]));
		}
		shown = [];
	};
	for (const glyph of glyphs) {
		if (Math.abs(glyph.yOffset - rise) > SMALLEST) {
			flush();
			rise = glyph.yOffset;
			operators.push(pdf.setTextRise(rise * size));
		}
		const shift = drawn - glyph.x;
		if (Math.abs(shift) > SMALLEST) shown.push((shift * 1000).toFixed(1));
		shown.push(font.encode(glyph).toString());
		drawn = glyph.x + glyph.width;
	}
	flush();
	return rise === 0 ? operators : [...operators, pdf.setTextRise(0)];
}
