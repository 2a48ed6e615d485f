import type { Piece, Rules, Table } from '../table/types';

/** A page in its upright frame, as the finders of this room see it. */
export interface DocumentPage {
	/** Size of the frame in pixels. */
	readonly width: number;
	readonly height: number;
	/** Median height of the lines of text in pixels. */
	readonly lineHeight: number;
	/** All text, cut at wide gaps. */
	readonly pieces: readonly Piece[];
	readonly tables: readonly Table[];
	readonly rules: Rules;
}

/** A printed label and what is filled in for it. */
export interface KeyValue {
	/** Without the colon. */
	readonly key: string;
	/** Lines joined by spaces, or by nothing between Chinese characters. */
	readonly value: string;
	readonly keyPieces: readonly Piece[];
	readonly valuePieces: readonly Piece[];
}
