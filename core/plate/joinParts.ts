import { quadCentre, quadThickness } from '../image/quad';
import type { Point, Quad } from '../result';
import { offsetFrom, shapeOf } from './placeBoxes';
import { axesOf } from './views';

/** Parts of one line differ by less than this in their middles, in thicknesses … */
const LEVEL = 0.35;
/** … and by this factor in size, … */
const ALIKE = 1.6;
/** … and stand this near to each other. */
const GAP = [-0.6, 1.3] as const;
/** A number comes in so many parts: digit, letters and two halves of the digits. */
const MAX_PARTS = 4;
/** Boxes shorter than this, in thicknesses, hold one sign: their sides say nothing of its line. */
const ONE_SIGN = 1.5;

/** The box of one sign, with sides along those of another. */
function alongside(line: Quad, sign: Quad): Quad {
	const { right } = axesOf(line);
	const down: Point = [-right[1], right[0]];
	const [x, y] = quadCentre(sign);
	const reach = ([u, v]: Point): number =>
		Math.max(...sign.map(([a, b]) => Math.abs((a - x) * u + (b - y) * v)));
	const [half, across] = [reach(right), reach(down)];
	const corner = (i: number, j: number): Point => [
		x + i * half * right[0] + j * across * down[0],
		y + i * half * right[1] + j * across * down[1],
	];
	return [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)];
}

/** Two parts of a line as one box. */
function joinTwo(one: Quad, two: Quad): Quad | undefined {
	const [line, part] = shapeOf(one) >= shapeOf(two) ? [one, two] : [two, one];
	if (shapeOf(line) < ONE_SIGN) return undefined;
	const other = shapeOf(part) < ONE_SIGN ? alongside(line, part) : part;
	const { along, across, size } = offsetFrom(line, other);
	const gap = Math.abs(along) - (shapeOf(line) + shapeOf(other) * size) / 2;
	if (gap < GAP[0] || gap > GAP[1]) return undefined;
	if (Math.abs(across) > LEVEL || size > ALIKE || size < 1 / ALIKE) return undefined;
	const [left, right] = along > 0 ? [line, other] : [other, line];
	return [left[0], right[1], right[2], left[3]];
}

interface Joined {
	readonly quad: Quad;
	/** Places of its parts in the list. */
	readonly parts: readonly number[];
}

/** What one more part makes of each. */
function extend(joined: readonly Joined[], boxes: readonly Quad[]): Joined[] {
	const found = new Map<string, Joined>();
	for (const { quad, parts } of joined) {
		boxes.forEach((box, i) => {
			const more = [...parts, i].sort((a, b) => a - b);
			if (parts.includes(i) || found.has(more.join())) return;
			const both = joinTwo(quad, box);
			if (both) found.set(more.join(), { quad: both, parts: more });
		});
	}
	return [...found.values()];
}

/**
 * Numbers that were found in parts, as one box each.
 *
 * @returns all ways of joining up to four boxes, the thickest first
 */
export function joinParts(boxes: readonly Quad[]): Quad[] {
	const all: Quad[] = [];
	let joined: Joined[] = boxes.map((quad, i) => ({ quad, parts: [i] }));
	for (let count = 2; count <= MAX_PARTS; count++) {
		joined = extend(joined, boxes).slice(0, boxes.length);
		all.push(...joined.map(({ quad }) => quad));
	}
	return all.sort((a, b) => quadThickness(b) - quadThickness(a));
}
