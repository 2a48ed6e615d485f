import type { HarfBuzz, HarfBuzzFont } from 'harfbuzzjs';

import { OcrError } from '../errors';
import { chooseFonts } from './chooseFonts';
import { cleanText } from './cleanText';
import { readFontFile } from './fontFiles';
import { glyphTexts } from './glyphTexts';
import { splitRuns, type TextRun } from './splitRuns';
import type { Glyph, GlyphRun, ShapedLine } from './types';

/** Sets text in the fonts of the package, in every script that they have. */
export interface Shaper {
	/** @param text one line @throws OcrError font, naming the characters that no font has */
	shape(text: string): ShapedLine;
	/** The characters of a text that no font has, each once. */
	missing(text: string): readonly string[];
	/** The outline of a glyph as SVG path data, in ems, y up. */
	outline(font: string, glyph: number): string;
}

interface LoadedFont {
	readonly font: HarfBuzzFont;
	readonly unitsPerEm: number;
	readonly codePoints: ReadonlySet<number>;
}

let shared: Promise<Shaper> | undefined;

/**
 * The one shaper of this process: fonts are loaded at their first use and kept. HarfBuzz does the
 * shaping, because the shaper of the PDF library places Burmese signs wrongly.
 */
export async function openShaper(): Promise<Shaper> {
	shared ??= import('harfbuzzjs').then(async ({ default: harfbuzz }) =>
		createShaper(await harfbuzz),
	);
	return await shared;
}

function createShaper(harfbuzz: HarfBuzz): Shaper {
	const fonts = new Map<string, LoadedFont>();
	const load = (id: string): LoadedFont => {
		const font = fonts.get(id) ?? loadFont(harfbuzz, id);
		fonts.set(id, font);
		return font;
	};
	const covers = (id: string, char: string) => load(id).codePoints.has(char.codePointAt(0) ?? 0);
	const missing = (text: string) => {
		const chars = [
			...text
				.split(/\r\n?|\n/u)
				.map(cleanText)
				.join(''),
		];
		const chosen = chooseFonts(chars, covers);
		return [...new Set(chars.filter((_, i) => chosen[i] === undefined))];
	};
	return {
		missing,
		shape(text) {
			const chars = [...cleanText(text)];
			const chosen = chooseFonts(chars, covers);
			const known = chosen.filter((font) => font !== undefined);
			if (known.length < chars.length) throw noFont(missing(text));
			const { runs, isRightToLeft } = splitRuns(chars, known);
			return layLine(chars.join(''), isRightToLeft, {
				runs: runs.map((run) => shapeRun(harfbuzz, load(run.font), run)),
				fonts: [...new Set(known)].map(load),
			});
		},
		outline(id, glyph) {
			const { font, unitsPerEm } = load(id);
			return scalePath(font.glyphToPath(glyph), 1 / unitsPerEm);
		},
	};
}

function loadFont(harfbuzz: HarfBuzz, id: string): LoadedFont {
	const blob = harfbuzz.createBlob(readFontFile(id));
	const face = harfbuzz.createFace(blob, 0);
	// The face keeps the bytes.
	blob.destroy();
	const codePoints = new Set(face.collectUnicodes());
	return { font: harfbuzz.createFont(face), unitsPerEm: face.upem, codePoints };
}

function shapeRun(
	harfbuzz: HarfBuzz,
	{ font, unitsPerEm }: LoadedFont,
	run: TextRun,
): Omit<GlyphRun, 'x'> {
	const buffer = harfbuzz.createBuffer();
	try {
		buffer.addText(run.text);
		buffer.setDirection(run.isRightToLeft ? 'rtl' : 'ltr');
		buffer.guessSegmentProperties();
		harfbuzz.shape(font, buffer);
		const infos = buffer.getGlyphInfosAndPositions();
		const texts = glyphTexts(
			run,
			infos.map(({ cluster }) => cluster),
		);
		const glyphs = infos.map((info, i): Glyph => ({
			id: info.codepoint,
			advance: info.x_advance / unitsPerEm,
			width: font.glyphHAdvance(info.codepoint) / unitsPerEm,
			xOffset: info.x_offset / unitsPerEm,
			yOffset: info.y_offset / unitsPerEm,
			text: texts[i] ?? '',
			cluster: info.cluster,
		}));
		return { ...run, glyphs };
	} finally {
		buffer.destroy();
	}
}

interface LineParts {
	readonly runs: ReadonlyArray<Omit<GlyphRun, 'x'>>;
	readonly fonts: readonly LoadedFont[];
}

function layLine(text: string, isRightToLeft: boolean, { runs, fonts }: LineParts): ShapedLine {
	let width = 0;
	const placed = runs.map((run): GlyphRun => {
		const x = width;
		width += run.glyphs.reduce((sum, { advance }) => sum + advance, 0);
		return { ...run, x };
	});
	const extents = fonts.map(({ font, unitsPerEm }) => {
		const { ascender, descender } = font.hExtents();
		return { ascent: ascender / unitsPerEm, descent: -descender / unitsPerEm };
	});
	const ascent = Math.max(0, ...extents.map((each) => each.ascent));
	const descent = Math.max(0, ...extents.map((each) => each.descent));
	return { text, width, ascent, descent, isRightToLeft, runs: placed };
}

/** Numbers of path data times a factor. */
function scalePath(path: string, factor: number): string {
	return path.replace(/-?[\d.]+(?:e-?\d+)?/g, (number) => (Number(number) * factor).toFixed(4));
}

function noFont(characters: readonly string[]): OcrError {
	const named = characters.map((char) => {
		const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
		return `"${char}" (U+${code})`;
	});
	return new OcrError('font', `No font of the package has ${named.join(', ')}.`, {
		description: 'Take these characters out of the value, or write it in other letters.',
	});
}
