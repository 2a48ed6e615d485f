import type { Image } from '../../image/image';
import { distanceBetween } from '../../image/quad';
import type { Point } from '../../result';
import type { CardView } from '../frame/viewCard';

/** Fewer places in a row are letters or grain. */
const SHORTEST = 3;

/** Places along each side; the rounded corners are left out. */
const PLACES = 60;
const CORNER = 0.045;

/** How far inside and outside the side (shares of the card's width) the colours are compared. */
const BESIDE = 0.016;

/** Colours nearer than this share of the usual step between card and ground are one thing. */
const ALIKE = 0.45;

/** Colours (sum over three, grey levels) further from the usual ground are something else. */
const FOREIGN = 60;

/** A usual step below this (sum over three colours) does not tell card and ground apart. */
const LEAST_STEP = 60;

/** Less sure frames may run beside the sides; so do frames along which more than this is covered. */
const SURE = 0.7;
const MOST = 0.8;

type Colour = readonly [number, number, number];

/** Mean of 3 x 3 pixels; undefined beside the picture. */
function colourAt({ width, height, data }: Image, [x, y]: Point): Colour | undefined {
	const column = Math.round(x - 0.5);
	const row = Math.round(y - 0.5);
	if (column < 1 || row < 1 || column >= width - 1 || row >= height - 1) return undefined;
	const sums: [number, number, number] = [0, 0, 0];
	for (let dy = -1; dy <= 1; dy++) {
		for (let dx = -1; dx <= 1; dx++) {
			const at = 3 * ((row + dy) * width + column + dx);
			for (let c = 0; c < 3; c++) sums[c as 0] += (data[at + c] as number) / 9;
		}
	}
	return sums;
}

const distance = (a: Colour, b: Colour): number =>
	Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2]);

function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

interface Place {
	readonly inner: Colour;
	readonly outer: Colour;
}

function lookAlong(picture: Image, [a, b]: readonly [Point, Point], beside: number): Place[] {
	const length = distanceBetween(a, b) || 1;
	const normal: Point = [-(b[1] - a[1]) / length, (b[0] - a[0]) / length];
	const places: Place[] = [];
	for (let i = 0; i < PLACES; i++) {
		const t = CORNER + ((1 - 2 * CORNER) * (i + 0.5)) / PLACES;
		const x = a[0] + (b[0] - a[0]) * t;
		const y = a[1] + (b[1] - a[1]) * t;
		const inner = colourAt(picture, [x + normal[0] * beside, y + normal[1] * beside]);
		const outer = colourAt(picture, [x - normal[0] * beside, y - normal[1] * beside]);
		if (inner && outer) places.push({ inner, outer });
	}
	return places;
}

/** Places in stretches of at least `SHORTEST` that are all so. */
function countStretches(flags: readonly boolean[]): number {
	let count = 0;
	let length = 0;
	for (const flag of [...flags, false]) {
		if (!flag && length >= SHORTEST) count += length;
		length = flag ? length + 1 : 0;
	}
	return count;
}

/**
 * How much of the sides, in lengths of one, something lies over: inside and outside show the same
 * colour there, and it is not the colour of the ground.
 */
export function measureCover({ picture, frame }: CardView): number {
	if (frame.confidence < SURE || picture.channels !== 3) return 0;
	const { quad, sides } = frame;
	const beside = Math.max(2, BESIDE * distanceBetween(quad[0], quad[1]));
	const all = quad.map((corner, i) =>
		sides[i]?.onPicture
			? []
			: lookAlong(picture, [corner, quad[((i + 1) % 4) as 0 | 1 | 2 | 3]], beside),
	);
	const places = all.flat();
	const step = median(places.map(({ inner, outer }) => distance(inner, outer)));
	if (step < LEAST_STEP) return 0;
	const ground: Colour = [0, 1, 2].map((c) =>
		median(places.map(({ outer }) => outer[c as 0 | 1 | 2])),
	) as unknown as Colour;
	const covered = all.map((side) =>
		countStretches(
			side.map(
				({ inner, outer }) =>
					distance(inner, outer) < ALIKE * step && distance(outer, ground) > FOREIGN,
			),
		),
	);
	const share = covered.reduce((sum, count) => sum + count, 0) / PLACES;
	return share > MOST ? 0 : share;
}
