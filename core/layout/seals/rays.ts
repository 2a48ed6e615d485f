import { ellipsePoint } from './ellipsePoint';
import type { Ellipse, InkField } from './types';

/** Directions in which a ring is looked at. */
export const DIRECTIONS = 120;
/** Print that covers a ring: darker than this, of 255. */
const COVERED = 90;

/** Where ink lies in a picture, and where print hides it. */
export interface RingView {
	readonly ink: InkField;
	/** Absent where the ink itself is black. */
	readonly print?: InkField;
	/** Weaker ink than this does not count; any does when absent. */
	readonly level?: number;
}

/** Points of an ellipse all round, with the directions inwards. */
export interface Rays {
	readonly x: Float64Array;
	readonly y: Float64Array;
	readonly dx: Float64Array;
	readonly dy: Float64Array;
}

export function castRays(ellipse: Ellipse): Rays {
	const [x, y, dx, dy] = [0, 1, 2, 3].map(() => new Float64Array(DIRECTIONS)) as [
		...[Float64Array, Float64Array, Float64Array, Float64Array],
	];
	for (let k = 0; k < DIRECTIONS; k++) {
		const t = (2 * Math.PI * k) / DIRECTIONS;
		const [px, py] = ellipsePoint(ellipse, t, 0);
		const [qx, qy] = ellipsePoint(ellipse, t, 1);
		x[k] = px;
		y[k] = py;
		dx[k] = qx - px;
		dy[k] = qy - py;
	}
	return { x, y, dx, dy };
}

/** 1 where there is ink, 0 where there is none, -1 outside the picture or hidden under print. */
export function inkAt({ ink, print, level = 0 }: RingView, x: number, y: number): number {
	if (x < 0 || y < 0 || x >= ink.width || y >= ink.height) return -1;
	const at = Math.floor(y) * ink.width + Math.floor(x);
	if ((ink.data[at] as number) > level) return 1;
	return print && (print.data[at] as number) > COVERED ? -1 : 0;
}

/** Ink along one ray, at a depth or less than `tolerance` beside it; as in `inkAt`. */
export function inkNear(
	view: RingView,
	{ rays, k }: { readonly rays: Rays; readonly k: number },
	{ depth, tolerance }: { readonly depth: number; readonly tolerance: number },
): number {
	const [x, y] = [rays.x[k] as number, rays.y[k] as number];
	const [dx, dy] = [rays.dx[k] as number, rays.dy[k] as number];
	let found = -1;
	for (let d = depth - tolerance; d <= depth + tolerance; d++) {
		const value = inkAt(view, x + d * dx, y + d * dy);
		if (value === 1) return 1;
		if (value === 0) found = 0;
	}
	return found;
}

/** The share of the directions seen that have ink at a depth, or less than `tolerance` beside it. */
export function coverageAt(
	view: RingView,
	rays: Rays,
	place: { readonly depth: number; readonly tolerance: number },
): number {
	let seen = 0;
	let inked = 0;
	for (let k = 0; k < DIRECTIONS; k++) {
		const value = inkNear(view, { rays, k }, place);
		if (value < 0) continue;
		seen++;
		inked += value;
	}
	// A few directions between print and borders prove nothing.
	return seen < DIRECTIONS / 6 ? 0 : inked / seen;
}
