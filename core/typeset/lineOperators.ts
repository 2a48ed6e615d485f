import type { PDFOperator } from '@cantoo/pdf-lib';

import type { PdfFonts, PdfLineFont } from './pdfFonts';
import type { Glyph, GlyphRun, ShapedLine } from './types';

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

type Pdf = typeof import('@cantoo/pdf-lib');

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
	return [
		pdf.pushGraphicsState(),
		pdf.setFillingRgbColor(...colour),
		pdf.setStrokingRgbColor(...colour),
		pdf.setLineWidth(BOLD_OUTLINE * size),
		pdf.setTextRenderingMode(isBold ? FILL_AND_OUTLINE : FILL),
		...line.runs.flatMap((run) => showRun(pdf, fonts, { run, place })),
		pdf.popGraphicsState(),
	];
}

interface RunPlace {
	readonly run: GlyphRun;
	readonly place: PdfPlace;
}

function showRun(pdf: Pdf, fonts: PdfFonts, { run, place }: RunPlace): PDFOperator[] {
	const { x, y, size } = place;
	return markedParts(run).flatMap(({ text, glyphs }) => [
		markText(pdf, text),
		pdf.beginText(),
		pdf.setFontAndSize(fonts.get(run.font).name, size),
		pdf.setTextMatrix(1, 0, 0, 1, x + run.x * size, y),
		...showGlyphs(pdf, fonts.get(run.font), { glyphs, size }),
		pdf.endText(),
		pdf.PDFOperator.of(pdf.PDFOperatorNames.EndMarkedContent),
	]);
}

/** A glyph with its distance from the start of the run, in ems. */
type PlacedGlyph = Glyph & { readonly x: number };

interface MarkedPart {
	/** In the order of reading. */
	readonly text: string;
	readonly glyphs: readonly PlacedGlyph[];
}

function placeGlyphs(glyphs: readonly Glyph[]): readonly PlacedGlyph[] {
	let pen = 0;
	return glyphs.map((glyph) => {
		const placed = { ...glyph, x: pen + glyph.xOffset };
		pen += glyph.advance;
		return placed;
	});
}

/**
 * The parts of a run that carry their text: the whole of it, but single letters where it runs to
 * the left, because viewers turn around what they find in the order of the page. There the marks
 * of a letter come after it and carry nothing: viewers take the last glyph for its right side.
 */
function markedParts({ text, glyphs, isRightToLeft }: GlyphRun): readonly MarkedPart[] {
	const placed = placeGlyphs(glyphs);
	if (!isRightToLeft) return [{ text, glyphs: placed }];
	const clusters = [...new Set(placed.map(({ cluster }) => cluster))];
	return clusters.flatMap((cluster) => {
		const parts = placed.filter((glyph) => glyph.cluster === cluster);
		const letters = parts.filter(({ advance }) => advance > 0);
		const marks = parts.filter(({ advance }) => advance <= 0);
		const spelled = [...parts].reverse().map((glyph) => glyph.text);
		return [
			{ text: spelled.join(''), glyphs: letters },
			...(marks.length > 0 ? [{ text: '', glyphs: marks }] : []),
		];
	});
}

/** Says what the next glyphs spell (ISO 32000-1, 14.9.4). */
function markText(pdf: Pdf, text: string): PDFOperator {
	const properties = `<</ActualText ${pdf.PDFHexString.fromText(text).toString()}>>`;
	return pdf.PDFOperator.of(pdf.PDFOperatorNames.BeginMarkedContentSequence, ['/Span', properties]);
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
