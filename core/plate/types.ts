import type { Pyramid } from '../image/pyramid';
import type { Models } from '../models';
import type { Quad } from '../result';
import type { Lean } from './inscribe';

/** A picture in which lines run from left to right, and what reads them. */
export interface PlateContext {
	readonly pyramid: Pyramid;
	readonly models: Models;
}

/** A way of looking at a box. */
export interface View {
	readonly quad: Quad;
	readonly lean: Lean;
	/** How unlikely it is that the line lies like this: what is taken off the logarithm of chances. */
	readonly doubt: number;
}

/** A line of a plate. */
export interface PlateLine {
	readonly text: string;
	/** Logarithm of its chance, summed over the views; every letter adds one. */
	readonly score: number;
	/** Mean chance of a letter in the best view, 0..1. */
	readonly confidence: number;
	readonly view: View;
}

/** The line that tells where a vehicle is registered. */
export interface ProvinceLine {
	/** A province, or what stands there instead. */
	readonly name: string;
	/** It is one of the provinces. */
	readonly known: boolean;
	/** 0..1 */
	readonly confidence: number;
	readonly quad: Quad;
}

/** A number plate, in pixels of the picture that was searched. */
export interface Plate {
	readonly number: string;
	readonly province?: ProvinceLine;
	readonly quad: Quad;
	/** 0..1 */
	readonly confidence: number;
}
