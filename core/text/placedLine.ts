import type { Bounds } from '../image/quad';
import type { TextLine } from './types';

/** A line in the upright frame of the page. */
export interface PlacedLine {
	readonly line: TextLine;
	readonly bounds: Bounds;
}

/** Lines that stand beside each other, left to right. */
export type Row = readonly TextLine[];
