import type { Bounds } from '../../image/quad';

/** Whether the middle of a rectangle lies in an area. */
export function isIn(area: Bounds, { left, top, right, bottom }: Bounds): boolean {
	const x = (left + right) / 2;
	const y = (top + bottom) / 2;
	return x > area.left && x < area.right && y > area.top && y < area.bottom;
}
