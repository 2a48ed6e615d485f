import type { ModelId } from '../models';
import type { Quad } from '../result';

/**
 * A character of a line, with the stretch of the line (0..1 of its length) that it covers. Characters
 * come in the order of the text; in Hebrew and Arabic that is from the right to the left.
 */
export interface LineCharacter {
	readonly char: string;
	readonly confidence: number;
	readonly from: number;
	readonly to: number;
}

/** What a recogniser saw at the time steps of a line, from left to right: the best classes only. */
export interface LineSteps {
	/** Whose classes they are. */
	readonly model: ModelId;
	/** Classes kept a step. */
	readonly kept: number;
	/** `kept` classes a step, the best first; 0 is the blank. */
	readonly labels: Uint16Array;
	/** Their probabilities. */
	readonly chances: Float32Array;
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
	/** Only where `keepSteps` asked for it, for `decodeWithLexicon`. */
	readonly steps?: LineSteps;
}

/** A place where text is, before it is read. */
export interface TextBox {
	readonly quad: Quad;
	/** Mean text probability inside, 0..1. */
	readonly score: number;
}
