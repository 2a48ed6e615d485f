import type { Affine } from '../image/affine';
import type { Quad } from '../result';
import type { TextLine } from '../text/types';

/** All text of a page in an upright frame: lines run left to right, y down. */
export interface CardText {
	/** Size of the upright frame in pixels; as large as the picture that was read. */
	readonly width: number;
	readonly height: number;
	/** In reading order; quads in pixels of the upright frame. */
	readonly lines: readonly TextLine[];
	/** Pixels of the upright frame to pixels of `Page.image`. */
	readonly toImage: Affine;
	/** Counter-clockwise turn in degrees (0 to 359) that makes the picture upright. */
	readonly direction: number;
}

/** One value of a card, with how sure it is and where it stands. */
export interface FieldReading {
	/** In the form in which the interface gives it. */
	readonly value: string;
	/** 0..1 */
	readonly confidence: number;
	/** In pixels of the upright frame; absent when the value was derived from others. */
	readonly quad?: Quad;
	/** As recognised, where rules changed it. */
	readonly raw?: string;
}

/** Values by field name; a field that was not read is absent. */
export type FieldReadings<N extends string = string> = Readonly<Partial<Record<N, FieldReading>>>;

/** Where a value may stand, seen from its label; tried in the order given. */
export type ValuePlace = 'after' | 'right' | 'below' | 'above';

/** A field that is found by the label printed beside it. */
export interface LabelledField<N extends string = string> {
	readonly name: N;
	/** Wordings of the label in any script; case, accents, spaces and single letters may differ. */
	readonly labels: readonly string[];
	readonly places: readonly ValuePlace[];
	/** Most lines that a value has; 1 when absent. */
	readonly maxLines?: number;
	/** Makes the value of the text found there, or undefined when it is not of this kind. */
	readonly parse: (text: string) => string | undefined;
}
