import type { Quad } from '../../result';

/** Named as the interface names them; a square is a rectangle. */
export type SealShape = 'circle' | 'ellipse' | 'rectangle';

export type SealColour = 'red' | 'blue' | 'violet' | 'black';

/** A piece of the text of a seal: along the ring, or a row or column inside. */
export interface SealLine {
	readonly text: string;
	/** Mean over the characters, 0..1. */
	readonly confidence: number;
}

/** A seal print on a page. */
export interface Seal {
	/**
	 * In pixels of the picture, clockwise from the top left corner of the seal itself where its
	 * direction is known; the corners of a round seal lie outside its ring.
	 */
	readonly quad: Quad;
	readonly shape: SealShape;
	readonly colour: SealColour;
	/** The text along the ring first, then the lines inside, then a number under them. */
	readonly lines: readonly SealLine[];
	/** All lines, parted by line feeds; empty where nothing could be read. */
	readonly text: string;
	/** How sure it is that there is a seal, 0..1. */
	readonly confidence: number;
}

/** One value a pixel, 0 to 255: how much ink lies there. */
export interface InkField {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8Array;
}

/** The half axis `a` lies `angle` radians clockwise from the x axis, `b` a quarter turn further. */
export interface Ellipse {
	readonly x: number;
	readonly y: number;
	readonly a: number;
	readonly b: number;
	readonly angle: number;
}
