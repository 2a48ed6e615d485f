import type { Quad } from '../../result';

/** Handwriting at a place that asks for a signature. */
export interface Signature {
	/** In pixels of the picture, turned as the label beside it. */
	readonly quad: Quad;
	/** 0..1 */
	readonly confidence: number;
}
