import type { Bounds } from '../image/quad';

/** Lines stand in one row when their middles differ by less than this share of the lower one. */
const SAME_ROW = 0.5;

const middle = ({ top, bottom }: Bounds): number => (top + bottom) / 2;
const height = ({ top, bottom }: Bounds): number => bottom - top;

interface Placed {
	readonly bounds: Bounds;
}

/** A row while it grows. */
interface OpenRow<T extends Placed> {
	/** By their left ends. */
	readonly members: T[];
	/** No line whose middle is lower can belong to it. */
	reach: number;
}

/** Where a line with this left end stands among the members. */
function placeIn(members: readonly Placed[], left: number): number {
	let [from, to] = [0, members.length];
	while (from < to) {
		const at = (from + to) >> 1;
		if ((members[at] as Placed).bounds.left < left) from = at + 1;
		else to = at;
	}
	return from;
}

/** The neighbour in a row that is nearest in x, so that rows may bend and slant a little. */
function nearest(members: readonly Placed[], { left, right }: Bounds): Bounds | undefined {
	const at = placeIn(members, left);
	const gap = (bounds: Bounds): number => Math.max(bounds.left - right, left - bounds.right, 0);
	return [members[at - 1]?.bounds, members[at]?.bounds].reduce(
		(best, next) => (!best || (next && gap(next) < gap(best)) ? next : best),
		undefined,
	);
}

function belongs(members: readonly Placed[], bounds: Bounds): boolean {
	const other = nearest(members, bounds);
	if (!other) return false;
	const overlap = Math.min(bounds.right, other.right) - Math.max(bounds.left, other.left);
	// Lines above each other are never one row, however close they are.
	if (overlap > 0.5 * Math.min(bounds.right - bounds.left, other.right - other.left)) return false;
	const apart = Math.abs(middle(bounds) - middle(other));
	return apart < SAME_ROW * Math.min(height(bounds), height(other));
}

function join<T extends Placed>(row: OpenRow<T>, item: T): void {
	row.members.splice(placeIn(row.members, item.bounds.left), 0, item);
	row.reach = Math.max(row.reach, reachOf(item.bounds));
}

const reachOf = (bounds: Bounds): number => middle(bounds) + SAME_ROW * height(bounds);

/** Rows from top to bottom, each from left to right. */
export function groupRows<T extends Placed>(placed: readonly T[]): T[][] {
	const rows: OpenRow<T>[] = [];
	let open: OpenRow<T>[] = [];
	for (const item of [...placed].sort((a, b) => middle(a.bounds) - middle(b.bounds))) {
		const { bounds } = item;
		open = open.filter(({ reach }) => reach > middle(bounds));
		const row = open.findLast(({ members }) => belongs(members, bounds));
		if (row) {
			join(row, item);
			continue;
		}
		const started = { members: [item], reach: reachOf(bounds) };
		rows.push(started);
		open.push(started);
	}
	return rows.map(({ members }) => members);
}
