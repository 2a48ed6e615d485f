import { quadCentre, quadLength, quadThickness } from '../image/quad';
import type { Point, Quad } from '../result';

/** How text lies in the rectangle around it. */
export interface Lean {
	/** Slope of the line against the long side. */
	readonly slope: number;
	/** Sideways step of upright strokes for each step down. */
	readonly slant: number;
}

/** Sides that vanish are no text. */
const MIN_SHARE = 0.25;
/** The detector finds the middle of letters: their ends reach further than what is inscribed. */
const KEPT = 0.5;

/**
 * The parallelogram of a line that was seen askew, in the rectangle that the detector found around
 * it: it touches the long sides and comes near the others.
 *
 * @returns undefined where no line of that lean fits
 */
export function inscribe(rectangle: Quad, { slope, slant }: Lean): Quad | undefined {
	const [a, b, , d] = rectangle;
	const length = quadLength(rectangle);
	const thickness = quadThickness(rectangle);
	const rest = 1 - Math.abs(slope * slant);
	const across = (thickness - Math.abs(slope) * length) / rest;
	const inside = (length - Math.abs(slant) * thickness) / rest;
	const along = inside + KEPT * (length - inside);
	if (across < MIN_SHARE * thickness || inside < MIN_SHARE * length) return undefined;
	const right: Point = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
	const down: Point = [(d[0] - a[0]) / thickness, (d[1] - a[1]) / thickness];
	const centre = quadCentre(rectangle);
	const corner = (i: number, j: number): Point => {
		const x = (i * along + j * slant * across) / 2;
		const y = (j * across + i * slope * along) / 2;
		return [centre[0] + x * right[0] + y * down[0], centre[1] + x * right[1] + y * down[1]];
	};
	return [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)];
}
