import type { Bounds } from '../image/quad';
import type { PlacedLine, Row } from './placedLine';

/** Lines stand in one row when their middles differ by less than this share of the lower one. */
const SAME_ROW = 0.5;

const middle = ({ top, bottom }: Bounds): number => (top + bottom) / 2;
const height = ({ top, bottom }: Bounds): number => bottom - top;

/** The member of a row that is nearest in x, so that rows may bend and slant a little. */
function nearest(row: readonly PlacedLine[], { left, right }: Bounds): PlacedLine | undefined {
	const gap = ({ bounds }: PlacedLine): number =>
		Math.max(bounds.left - right, left - bounds.right, 0);
	return row.reduce<PlacedLine | undefined>(
		(best, item) => (best === undefined || gap(item) < gap(best) ? item : best),
		undefined,
	);
}

function belongs(row: readonly PlacedLine[], { bounds }: PlacedLine): boolean {
	const other = nearest(row, bounds)?.bounds;
	if (!other) return false;
	const overlap = Math.min(bounds.right, other.right) - Math.max(bounds.left, other.left);
	// Lines above each other are never one row, however close they are.
	if (overlap > 0.5 * Math.min(bounds.right - bounds.left, other.right - other.left)) return false;
	const apart = Math.abs(middle(bounds) - middle(other));
	return apart < SAME_ROW * Math.min(height(bounds), height(other));
}

/** Rows from top to bottom, each from left to right. */
export function groupRows(placed: readonly PlacedLine[]): Row[] {
	const rows: PlacedLine[][] = [];
	for (const item of [...placed].sort((a, b) => middle(a.bounds) - middle(b.bounds))) {
		const row = rows.findLast((candidate) => belongs(candidate, item));
		if (row) row.push(item);
		else rows.push([item]);
	}
	return rows.map((row) =>
		row.sort((a, b) => a.bounds.left - b.bounds.left).map(({ line }) => line),
	);
}
