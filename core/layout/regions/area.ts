import type { Bounds } from '../../image/quad';

export const areaOf = ({ left, top, right, bottom }: Bounds): number =>
	Math.max(0, right - left) * Math.max(0, bottom - top);

/** The area that two rectangles share. */
export function sharedArea(a: Bounds, b: Bounds): number {
	return areaOf({
		left: Math.max(a.left, b.left),
		top: Math.max(a.top, b.top),
		right: Math.min(a.right, b.right),
		bottom: Math.min(a.bottom, b.bottom),
	});
}

/** Share (0..1) of the first rectangle that lies in the second. */
export const shareInside = (a: Bounds, b: Bounds): number =>
	sharedArea(a, b) / Math.max(areaOf(a), 1e-6);

/** The smallest rectangle around all. */
export function boundsOf(all: readonly Bounds[]): Bounds {
	return {
		left: Math.min(...all.map(({ left }) => left)),
		top: Math.min(...all.map(({ top }) => top)),
		right: Math.max(...all.map(({ right }) => right)),
		bottom: Math.max(...all.map(({ bottom }) => bottom)),
	};
}
