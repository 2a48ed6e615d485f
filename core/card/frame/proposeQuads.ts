import type { Point, Quad } from '../../result';
import { meanRatio, weighRatio } from './cardRatio';
import type { FrameSide, QuadCandidate, SideLine } from './types';

/** What an edge of the picture counts for, where the card reaches it: less than a side that shows. */
export const PICTURE_SIDE = 0.45;

/** Smallest width and height of a card as shares of the picture's. */
const LEAST_SHARE = 0.22;

/** Width to height of what is looked for: from an upright double page to a wide card. */
const RATIOS = { least: 0.6, most: 2.3 } as const;

/** Opposite sides differ by at most this factor; more perspective makes letters unreadable. */
const MOST_TAPER = 1.5;

/** Corners may lie this far (share of the picture) beside the picture. */
const OVERHANG = 0.12;

/** Mean support under which four lines are no card. */
const LEAST_SUPPORT = 0.35;

/** Quads kept for the closer look, the best by sides and ratio. */
const KEPT = 500;

type Pair = readonly [SideLine, SideLine];

interface Size {
	readonly width: number;
	readonly height: number;
}

/** Where a level and an upright line meet. */
function meet(level: SideLine, upright: SideLine): Point {
	const y = (level.at + level.slope * upright.at) / (1 - level.slope * upright.slope);
	return [upright.at + upright.slope * y, y];
}

/** Share of a line with an edge between two places; nothing shows beside the picture. */
function supportOf({ hits, onPicture }: SideLine, from: number, to: number): FrameSide {
	const last = hits.length - 1;
	const clamp = (t: number): number => Math.min(last, Math.max(0, Math.round(t)));
	const sum = (hits[clamp(to)] as number) - (hits[clamp(from)] as number);
	return { support: Math.min(1, sum / Math.max(1, to - from)), onPicture };
}

function hasShape([a, b, c, d]: Quad, { width, height }: Size): boolean {
	const top = b[0] - a[0];
	const bottom = c[0] - d[0];
	const left = d[1] - a[1];
	const right = c[1] - b[1];
	if (Math.min(top, bottom) < LEAST_SHARE * width) return false;
	if (Math.min(left, right) < LEAST_SHARE * height) return false;
	if (Math.max(top, bottom) > MOST_TAPER * Math.min(top, bottom)) return false;
	if (Math.max(left, right) > MOST_TAPER * Math.min(left, right)) return false;
	const ratio = (top + bottom) / (left + right);
	if (ratio < RATIOS.least || ratio > RATIOS.most) return false;
	return [a, b, c, d].every(
		([x, y]) =>
			x > -OVERHANG * width &&
			x < (1 + OVERHANG) * width &&
			y > -OVERHANG * height &&
			y < (1 + OVERHANG) * height,
	);
}

/** Pairs of lines of which the first lies well before the second. */
function pairs(lines: readonly SideLine[], gap: number): Pair[] {
	const middle = ({ at, slope, hits }: SideLine): number => at + (slope * (hits.length - 1)) / 2;
	return lines.flatMap((first) =>
		lines
			.filter((second) => middle(second) - middle(first) > gap)
			.map((second): Pair => [first, second]),
	);
}

/** How much the four sides show: the mean, and the worst counts twice. */
export function scoreSides([a, b, c, d]: QuadCandidate['sides']): number {
	const worst = Math.min(a.support, b.support, c.support, d.support);
	return (a.support + b.support + c.support + d.support + worst) / 5;
}

/** The quad of two level and two upright lines, unless it cannot be a card. */
function joinLines(
	[top, bottom]: Pair,
	[left, right]: Pair,
	size: Size,
): (QuadCandidate & { readonly bound: number }) | undefined {
	const a = meet(top, left);
	const b = meet(top, right);
	const c = meet(bottom, right);
	const d = meet(bottom, left);
	const quad: Quad = [a, b, c, d];
	if (!hasShape(quad, size)) return undefined;
	const sides: QuadCandidate['sides'] = [
		supportOf(top, a[0], b[0]),
		supportOf(right, b[1], c[1]),
		supportOf(bottom, d[0], c[0]),
		supportOf(left, a[1], d[1]),
	];
	const shown = scoreSides(sides);
	if (shown < LEAST_SUPPORT) return undefined;
	return { quad, sides, bound: shown * weighRatio(meanRatio(quad)) };
}

/** The quads of two level and two upright lines that could be a card, with their support. */
export function proposeQuads(
	{
		level,
		upright,
	}: { readonly level: readonly SideLine[]; readonly upright: readonly SideLine[] },
	size: Size,
): QuadCandidate[] {
	const found: (QuadCandidate & { readonly bound: number })[] = [];
	const across = pairs(upright, LEAST_SHARE * size.width);
	for (const pair of pairs(level, LEAST_SHARE * size.height)) {
		for (const other of across) {
			const quad = joinLines(pair, other, size);
			if (quad) found.push(quad);
		}
	}
	return found.sort((one, other) => other.bound - one.bound).slice(0, KEPT);
}
