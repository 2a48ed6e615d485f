import type { Quad } from '../../result';

/** One side of a card, as it was found. */
export interface FrameSide {
	/** Share (0..1) of the side along which an edge shows in the picture. */
	readonly support: number;
	/** The card reaches to or over the edge of the picture on this side. */
	readonly onPicture: boolean;
}

/** Where a card lies in a picture. */
export interface CardFrame {
	/** Corners in pixels of `Page.image`, from the top left corner of the upright card. */
	readonly quad: Quad;
	/** 0..1 */
	readonly confidence: number;
	/** Width to height of the card as it shows. */
	readonly ratio: number;
	/** Top, right, bottom, left. */
	readonly sides: readonly [FrameSide, FrameSide, FrameSide, FrameSide];
	/** Share (0..1) of the picture's text, by length, that stands inside. */
	readonly textShare: number;
	/** No side of the card shows: the whole picture is taken for the card. */
	readonly whole: boolean;
}

/** A straight line across the working picture: `at + slope * t`, across its own axis. */
export interface SideLine {
	/** Pixels from the top (of level lines) or the left (of upright ones) at `t` = 0. */
	readonly at: number;
	readonly slope: number;
	/** Set for the four edges of the picture itself. */
	readonly onPicture: boolean;
	/** Running sum of the places with an edge, by `t`. */
	readonly hits: Float32Array;
}

/** The four lines of a card in the working picture, with the corners where they meet. */
export interface QuadCandidate {
	readonly quad: Quad;
	readonly sides: readonly [FrameSide, FrameSide, FrameSide, FrameSide];
}
