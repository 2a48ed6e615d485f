import type { Bounds } from '../image/quad';
import type { TextLine } from '../text/types';

/** A line of text, or a part of one, in the upright frame of its page. */
export interface Piece {
	readonly line: TextLine;
	/** Where its characters are; the quad of the line is a little larger. */
	readonly bounds: Bounds;
}

/** First and last number that a cell covers, counted from 0; both alike where nothing is merged. */
export type Span = readonly [first: number, last: number];

export interface TableCell {
	readonly rows: Span;
	readonly columns: Span;
	readonly bounds: Bounds;
	/** What stands in it, in reading order: rows from top to bottom. */
	readonly text: readonly (readonly Piece[])[];
}

/** A table with all its cells, row by row, each from left to right; positions in the upright frame. */
export interface Table {
	readonly bounds: Bounds;
	readonly rowCount: number;
	readonly columnCount: number;
	readonly cells: readonly TableCell[];
	/** Whether rules part its cells. */
	readonly ruled: boolean;
}

/** A straight line of a table, or the edge of a filled area; positions in the upright frame. */
export interface Rule {
	/** Its place across: y of a horizontal rule, x of a vertical one. */
	readonly at: number;
	/** Its ends along. */
	readonly from: number;
	readonly to: number;
}

export interface Rules {
	readonly horizontal: readonly Rule[];
	readonly vertical: readonly Rule[];
}
