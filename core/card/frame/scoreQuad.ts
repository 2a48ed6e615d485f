import { distanceBetween } from '../../image/quad';
import type { Point, Quad } from '../../result';
import { meanRatio, weighRatio } from './cardRatio';
import { scoreSides } from './proposeQuads';
import type { QuadCandidate } from './types';

/** What remains of a score where a part speaks fully against the quad. */
const FLOOR = { text: 0.3, area: 0.8 } as const;

/** Lines that leave the quad lower the score by this power of e times their share. */
const CROSSING = 5;

/** Letters may stand over the edge of the quad by this many working pixels. */
const OVERLAP = 3;

/** A card that fills this share of the picture is as large as one can expect. */
const LARGE = 0.5;

/** A line of text in the working picture, by its two ends. */
export interface TextStroke {
	readonly from: Point;
	readonly to: Point;
	readonly length: number;
}

export interface QuadScore {
	/** 0..1, all told. */
	readonly score: number;
	/** 0..1, whatever part of the text stands inside. */
	readonly bare: number;
	/** Share of the text, by length, that stands inside; 0 without text. */
	readonly textShare: number;
	readonly ratio: number;
}

/** Pixels that a point lies within the side from `a` to `b` of a clockwise quad. */
function within(a: Point, b: Point, [x, y]: Point): number {
	const length = distanceBetween(a, b) || 1;
	return ((b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0])) / length;
}

export function isInside([a, b, c, d]: Quad, point: Point, slack: number): boolean {
	return (
		within(a, b, point) > -slack &&
		within(b, c, point) > -slack &&
		within(c, d, point) > -slack &&
		within(d, a, point) > -slack
	);
}

function placeText(
	quad: Quad,
	strokes: readonly TextStroke[],
): { readonly inside: number; readonly crossing: number } {
	let inside = 0;
	let crossing = 0;
	let all = 0;
	for (const { from, to, length } of strokes) {
		all += length;
		const ends = Number(isInside(quad, from, OVERLAP)) + Number(isInside(quad, to, OVERLAP));
		if (ends === 2) inside += length;
		if (ends === 1) crossing += length;
	}
	return all === 0
		? { inside: 0, crossing: 0 }
		: { inside: inside / all, crossing: crossing / all };
}

function between(floor: number, value: number): number {
	return floor + (1 - floor) * value;
}

/** The factor with which the share of the text inside counts. */
export function weighText(share: number): number {
	return between(FLOOR.text, Math.min(1, share));
}

export function areaOf([a, b, c, d]: Quad): number {
	return Math.abs((c[0] - a[0]) * (d[1] - b[1]) - (c[1] - a[1]) * (d[0] - b[0])) / 2;
}

/**
 * How likely a quad is the outline of a card: its sides show, its ratio is that of a card, the text
 * stands inside and none of it is cut.
 *
 * @param scene area of the picture and its text, in working pixels
 */
export function scoreQuad(
	candidate: QuadCandidate,
	scene: { readonly area: number; readonly strokes: readonly TextStroke[] },
): QuadScore {
	const { quad } = candidate;
	const ratio = meanRatio(quad);
	const { inside, crossing } = placeText(quad, scene.strokes);
	const large = Math.min(1, areaOf(quad) / scene.area / LARGE);
	const bare =
		scoreSides(candidate.sides) *
		weighRatio(ratio) *
		between(FLOOR.area, large) *
		Math.exp(-CROSSING * crossing);
	const share = scene.strokes.length === 0 ? 1 : inside;
	return { score: bare * weighText(share), bare, textShare: inside, ratio };
}
