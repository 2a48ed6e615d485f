import { mirror } from '../text/spelling/bidiClass';
import type { PdfLineFont } from './pdfFonts';
import type { Glyph, GlyphRun } from './types';

/** A glyph with its distance from the start of the run, in ems. */
export type PlacedGlyph = Glyph & { readonly x: number };

/** Glyphs of a run that are shown together. */
export interface TextPart {
	/** What they spell, in the order of reading; undefined where the font says it. */
	readonly text?: string;
	readonly glyphs: readonly PlacedGlyph[];
}

const isMark = ({ advance }: Glyph) => advance <= 0;

/** Marks of a run that is read from the right. */
export function marksOf(run: GlyphRun): readonly PlacedGlyph[] {
	return run.isRightToLeft ? placeGlyphs(run.glyphs).filter(isMark) : [];
}

/**
 * The parts of a run that carry their text: the whole of it, but where it is read from the right
 * only letters whose glyph stood for another one before. There viewers turn around what they find
 * in the order of the page. Without the marks of such runs.
 */
export function textParts(run: GlyphRun, font: PdfLineFont): readonly TextPart[] {
	const placed = placeGlyphs(run.glyphs);
	if (!run.isRightToLeft) return [{ text: run.text, glyphs: placed }];
	const parts: Array<{ text?: string; glyphs: PlacedGlyph[] }> = [];
	for (const glyphs of clustersOf(placed)) {
		const letters = glyphs.filter((glyph) => !isMark(glyph));
		// Brackets spell what they look like: viewers that turn the text around turn them as well.
		const text = [...glyphs].reverse().reduce((joined, glyph) => joined + mirror(glyph.text), '');
		const [letter] = letters;
		const isPlain = letter && letters.length === 1 && font.spells({ ...letter, text });
		const last = parts.at(-1);
		if (!isPlain) parts.push({ text, glyphs: letters });
		else if (last && last.text === undefined) last.glyphs.push(letter);
		else parts.push({ glyphs: [letter] });
	}
	return parts;
}

function placeGlyphs(glyphs: readonly Glyph[]): readonly PlacedGlyph[] {
	let pen = 0;
	return glyphs.map((glyph) => {
		const placed = { ...glyph, x: pen + glyph.xOffset };
		pen += glyph.advance;
		return placed;
	});
}

function clustersOf(glyphs: readonly PlacedGlyph[]): readonly PlacedGlyph[][] {
	const clusters = [...new Set(glyphs.map(({ cluster }) => cluster))];
	return clusters.map((cluster) => glyphs.filter((glyph) => glyph.cluster === cluster));
}
