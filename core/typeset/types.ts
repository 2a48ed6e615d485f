/** All lengths are in ems: multiplied by the size of the text they are points or pixels. */
export interface Glyph {
	/** Index in its font. */
	readonly id: number;
	/** From this glyph's place to the next. */
	readonly advance: number;
	/** The advance that the font itself gives the glyph. */
	readonly width: number;
	/** Where it is drawn, seen from its place; y up. */
	readonly xOffset: number;
	readonly yOffset: number;
	/** The characters that it stands for; '' where another glyph has them. */
	readonly text: string;
	/** Glyphs with the same number stand for the same characters together. */
	readonly cluster: number;
}

/** Glyphs of one font, from left to right. */
export interface GlyphRun {
	/** Id in the manifest of fonts. */
	readonly font: string;
	/** In the order of reading. */
	readonly text: string;
	/** Is read from the right. */
	readonly isRightToLeft: boolean;
	/** From the start of the line. */
	readonly x: number;
	readonly glyphs: readonly Glyph[];
}

/** A line of text, ready to be drawn. */
export interface ShapedLine {
	readonly text: string;
	readonly width: number;
	/** Above and below the baseline, both positive: the room that the fonts in use ask for. */
	readonly ascent: number;
	readonly descent: number;
	/** Starts at the right side. */
	readonly isRightToLeft: boolean;
	readonly runs: readonly GlyphRun[];
}
