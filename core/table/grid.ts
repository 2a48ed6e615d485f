import type { Bounds } from '../image/quad';
import type { Rules, Span } from './types';

/** A line of a grid. */
export interface GridLine {
	readonly at: number;
	/** Whether it is drawn; lines that only the text shows part every row or column they cross. */
	readonly drawn: boolean;
}

/** The lines between columns and rows, the outer ones included, in ascending order. */
export interface Grid {
	readonly columns: readonly GridLine[];
	readonly rows: readonly GridLine[];
	readonly rules: Rules;
}

export interface GridCell {
	readonly rows: Span;
	readonly columns: Span;
	readonly bounds: Bounds;
}

export function gridBounds({ columns, rows }: Grid): Bounds {
	const at = (lines: readonly GridLine[], i: number): number => lines.at(i)?.at ?? 0;
	return { left: at(columns, 0), top: at(rows, 0), right: at(columns, -1), bottom: at(rows, -1) };
}

/** Index of the column or row that holds a place; the nearest where it is outside. */
export function indexAt(lines: readonly GridLine[], place: number): number {
	const after = lines.findIndex(({ at }) => at > place);
	const index = after < 0 ? lines.length - 2 : after - 1;
	return Math.min(Math.max(index, 0), Math.max(lines.length - 2, 0));
}
