import type { Bounds } from '../image/quad';

/** Lines of one block are at most this many heights apart. */
const GAP = 1.1;

/** Whether `next` goes on below `line`, in the same column. */
export function isNext(line: Bounds, next: Bounds): boolean {
	const height = Math.max(line.bottom - line.top, next.bottom - next.top);
	const gap = next.top - line.bottom;
	if (gap > GAP * height || gap < -height) return false;
	return next.left < line.right + height && next.right > line.left - height;
}
