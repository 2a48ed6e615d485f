import { readFileSync } from 'node:fs';

import { create } from '@cantoo/fontkit';

import { fontFile, type Weight } from '../fonts';

/** Outlines in the frame of the font, y upwards, and how far the next letter stands. */
interface Glyph {
	readonly path: string;
	readonly advance: number;
}

interface OpenFont {
	readonly unitsPerEm: number;
	glyphForCodePoint(code: number): {
		readonly advanceWidth: number;
		readonly path: { toSVG(): string };
	};
}

const fonts = new Map<Weight, OpenFont>();
const glyphs = new Map<string, Glyph>();

function openFont(weight: Weight): OpenFont {
	const known = fonts.get(weight);
	if (known) return known;
	const font = create(readFileSync(fontFile('chinese', weight))) as unknown as OpenFont;
	fonts.set(weight, font);
	return font;
}

/** A letter of Noto Sans SC, which has Latin letters as well, one unit high. */
function findGlyph(char: string, weight: Weight): Glyph {
	const key = `${weight}${char}`;
	const known = glyphs.get(key);
	if (known) return known;
	const font = openFont(weight);
	const glyph = font.glyphForCodePoint(char.codePointAt(0)!);
	const found = { path: glyph.path.toSVG(), advance: glyph.advanceWidth / font.unitsPerEm };
	glyphs.set(key, found);
	return found;
}

/** The share of a letter's height above the baseline that its middle lies at. */
const MIDDLE = 0.38;

export interface GlyphPlace {
	/** Middle of the letter. */
	readonly x: number;
	readonly y: number;
	/** Height of a Chinese letter, in pixels. */
	readonly size: number;
	/** Clockwise, in degrees. */
	readonly turn?: number;
	/** Width against the natural one. */
	readonly narrow?: number;
	readonly weight?: Weight;
}

/** SVG of one letter about its middle. */
export function drawGlyph(char: string, place: GlyphPlace): string {
	const { x, y, size, turn = 0, narrow = 1, weight = 700 } = place;
	const { path, advance } = findGlyph(char, weight);
	const scale = size / 1000;
	const shift = `translate(${((-advance / 2) * 1000).toFixed(1)} ${-MIDDLE * 1000})`;
	const move = `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn.toFixed(2)})`;
	return `<path transform="${move} scale(${(scale * narrow).toFixed(5)} ${(-scale).toFixed(5)}) ${shift}" d="${path}"/>`;
}

/** Width of a line in pixels. */
export function measureText(text: string, size: number, weight: Weight = 400): number {
	return [...text].reduce((sum, char) => sum + findGlyph(char, weight).advance * size, 0);
}

/** SVG of a line of which the left end and the middle of the height are given. */
export function drawText(
	text: string,
	[left, middle]: readonly [number, number],
	{ size, weight = 400, narrow = 1 }: { size: number; weight?: Weight; narrow?: number },
): string {
	let x = left;
	return [...text]
		.map((char) => {
			const width = findGlyph(char, weight).advance * size * narrow;
			const drawn = drawGlyph(char, { x: x + width / 2, y: middle, size, narrow, weight });
			x += width;
			return drawn;
		})
		.join('');
}
