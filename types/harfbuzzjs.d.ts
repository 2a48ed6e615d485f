/** The calls of HarfBuzz that are made here; the package comes without types. */
declare module 'harfbuzzjs' {
	export interface HarfBuzzBlob {
		destroy(): void;
	}

	export interface HarfBuzzFace {
		/** Units of the font's design grid an em. */
		readonly upem: number;
		/** Code points that the font has; a view of memory that the next call may move. */
		collectUnicodes(): Uint32Array;
	}

	export interface HarfBuzzFont {
		hExtents(): { readonly ascender: number; readonly descender: number };
		glyphHAdvance(glyph: number): number;
		/** SVG path data in font units, y up. */
		glyphToPath(glyph: number): string;
	}

	export interface HarfBuzzGlyph {
		/** Glyph index of the font, despite its name. */
		readonly codepoint: number;
		/** Index of the first code unit of the text that the glyph stands for. */
		readonly cluster: number;
		readonly x_advance: number;
		readonly x_offset: number;
		readonly y_offset: number;
	}

	export interface HarfBuzzBuffer {
		addText(text: string): void;
		setDirection(direction: 'ltr' | 'rtl'): void;
		/** Script and language, and the direction where none is set. */
		guessSegmentProperties(): void;
		getGlyphInfosAndPositions(): HarfBuzzGlyph[];
		destroy(): void;
	}

	export interface HarfBuzz {
		createBlob(bytes: Uint8Array): HarfBuzzBlob;
		createFace(blob: HarfBuzzBlob, index: number): HarfBuzzFace;
		createFont(face: HarfBuzzFace): HarfBuzzFont;
		createBuffer(): HarfBuzzBuffer;
		shape(font: HarfBuzzFont, buffer: HarfBuzzBuffer): void;
	}

	const harfbuzz: Promise<HarfBuzz>;
	export default harfbuzz;
}
