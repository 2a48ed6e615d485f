import type { Quad } from '../result';

/** A character of a line, with the stretch of the line (0..1 of its length) that it covers. */
export interface LineCharacter {
	readonly char: string;
	readonly confidence: number;
	readonly from: number;
	readonly to: number;
}

/** A line of text, or a piece of one, as it was found. */
export interface TextLine {
	readonly text: string;
	/** Mean over the characters, 0..1. */
	readonly confidence: number;
	/** In pixels of the picture that was read. */
	readonly quad: Quad;
	readonly characters: readonly LineCharacter[];
	/** Set where upright characters stand below each other. */
	readonly vertical?: boolean;
}

/** A place where text is, before it is read. */
export interface TextBox {
	readonly quad: Quad;
	/** Mean text probability inside, 0..1. */
	readonly score: number;
}
