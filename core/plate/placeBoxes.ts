import { quadCentre, quadLength, quadThickness } from '../image/quad';
import type { Point, Quad } from '../result';
import { axesOf } from './views';

/** Where the middle of a box is, seen from another: along and across, in thicknesses of the other. */
export interface Offset {
	readonly along: number;
	readonly across: number;
	/** Thickness in thicknesses of the other. */
	readonly size: number;
}

export function offsetFrom(box: Quad, other: Quad): Offset {
	const { right, down } = axesOf(box);
	const thickness = Math.max(quadThickness(box), 1);
	const [x, y] = quadCentre(box);
	const [u, v] = quadCentre(other);
	return {
		along: ((u - x) * right[0] + (v - y) * right[1]) / thickness,
		across: ((u - x) * down[0] + (v - y) * down[1]) / thickness,
		size: quadThickness(other) / thickness,
	};
}

/** How long a box is, in thicknesses. */
export const shapeOf = (box: Quad): number => quadLength(box) / Math.max(quadThickness(box), 1);

/** The province is this far below the middle of the number, in thicknesses, … */
const BELOW = [0.12, 1.35] as const;
/** … this much smaller, … */
const SMALLER = [0.15, 0.8] as const;
/** … and this far from its middle at most, in lengths. */
const ASIDE = 0.35;

/** The boxes of lines below a number, the largest first. */
export function boxesBelow(number: Quad, boxes: readonly Quad[]): Quad[] {
	const near = boxes.flatMap((box) => {
		const { along, across, size } = offsetFrom(number, box);
		const fits = across > BELOW[0] && across < BELOW[1] && size > SMALLER[0] && size < SMALLER[1];
		return fits && Math.abs(along) < ASIDE * shapeOf(number) ? [{ box, size }] : [];
	});
	return near.sort((a, b) => b.size - a.size).map(({ box }) => box);
}

/** Boxes are cut a little below the upper edge of the next line: letters come close to it. */
const OVERLAP = 0.05;
const LEAST_LEFT = 0.4;

/**
 * The part of a box above the line below it: letters that hang low make the box of a number reach
 * far into the next line.
 *
 * @returns undefined where the two do not overlap
 */
export function cutAbove(box: Quad, below: Quad): Quad | undefined {
	const { across, size } = offsetFrom(box, below);
	const share = 0.5 + across - size / 2 + OVERLAP;
	if (share >= 1 || share < LEAST_LEFT) return undefined;
	const [a, b, c, d] = box;
	const towards = (p: Point, q: Point): Point => [
		p[0] + (q[0] - p[0]) * share,
		p[1] + (q[1] - p[1]) * share,
	];
	return [a, b, towards(b, c), towards(a, d)];
}

/** Where the province stands below a number: middle and thickness in thicknesses, length in lengths. */
const USUAL = { across: 0.76, size: 0.42, length: 0.8 } as const;

/** Where the line below a number should be. */
export function guessBelow(number: Quad): Quad {
	const { right, down } = axesOf(number);
	const [x, y] = quadCentre(number);
	const [half, thickness] = [(quadLength(number) * USUAL.length) / 2, quadThickness(number)];
	const corner = (i: number, j: number): Point => {
		const across = thickness * (USUAL.across + (j * USUAL.size) / 2);
		return [x + i * half * right[0] + across * down[0], y + i * half * right[1] + across * down[1]];
	};
	return [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)];
}
