import type { Chance } from '../chance';
import type { Sheet } from '../sheet';

/** A flat card before light and camera. */
export interface CardDrawing {
	readonly sheet: Sheet;
	/** Folder of the evaluation layout: the capability that reads the card. */
	readonly capability: string;
	/** Wire names of the result to what is printed. */
	readonly truth: Readonly<Record<string, unknown>>;
	/** Printed values that the interface does not return. */
	readonly extra?: Readonly<Record<string, unknown>>;
	/** Request parameters that the truth needs. */
	readonly request?: Readonly<Record<string, unknown>>;
	/** The drawing is a whole photo already: it is not laid on a desk. */
	readonly scene?: true;
	/** Radius of the corners as a share of the height; 0.05 when absent. */
	readonly rounding?: number;
}

export type DrawKind = (chance: Chance) => Promise<CardDrawing>;
