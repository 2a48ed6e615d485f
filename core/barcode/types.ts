import type { Quad } from '../result';

/** A symbol that was decoded; its check characters were right. */
export interface Barcode {
	/** As it is usually written, such as `Code 128` or `QR Code`. */
	readonly format: string;
	readonly text: string;
	/** Bars in one direction, or modules in two. */
	readonly kind: 'linear' | 'matrix';
	/** Corners in pixels of the picture that was searched, in the direction of the text. */
	readonly quad: Quad;
}

/** Alternate widths of bars and gaps, in modules; the first is a bar. */
export type Bars = readonly number[];

/** A square of dark and light modules. */
export interface Modules {
	/** Modules a side, without the quiet zone. */
	readonly size: number;
	/** Row by row; 1 is dark. */
	readonly cells: readonly number[];
}
