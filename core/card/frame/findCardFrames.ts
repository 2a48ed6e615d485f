import { applyAffine, mapQuad } from '../../image/affine';
import type { Image } from '../../image/image';
import { createPyramid, type Pyramid } from '../../image/pyramid';
import { quadCentre } from '../../image/quad';
import type { Point, Quad } from '../../result';
import type { CardText } from '../types';
import { mapEdges } from './edgeMap';
import { findSideLines, viewLevel, viewUpright } from './findSideLines';
import { PICTURE_SIDE, proposeQuads } from './proposeQuads';
import { refineQuad } from './refineQuad';
import { isInside, meanRatio, scoreQuad, type QuadScore, type TextStroke } from './scoreQuad';
import type { CardFrame, FrameSide, QuadCandidate, SideLine } from './types';
import { makeWorkingPicture, type WorkingPicture } from './workingPicture';

/** Score under which the whole picture is taken for the card. */
const LEAST_SCORE = 0.42;

/** A second card scores at least this share of the first. */
const SECOND = 0.7;

/** A second card holds at least this share of the picture's text. */
const SECOND_TEXT = 0.15;

/** Longest side (pixels) of the picture on which sides are placed exactly. */
const FINE = 1280;

interface Scored extends QuadCandidate, QuadScore {}

/** Lines of the card's text in the working picture. */
function strokesOf(card: CardText, picture: WorkingPicture): TextStroke[] {
	return card.lines.map(({ quad }) => {
		const middle = (p: Point, q: Point): Point => {
			const between: Point = [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2];
			return picture.fromImage(applyAffine(card.toImage, between));
		};
		const from = middle(quad[0], quad[3]);
		const to = middle(quad[1], quad[2]);
		return { from, to, length: Math.hypot(to[0] - from[0], to[1] - from[1]) };
	});
}

/** The edges of the picture itself, as lines on which a side of the card may lie. */
function pictureSides(
	{ outline, image }: WorkingPicture,
	maxSlope: number,
): { readonly level: SideLine[]; readonly upright: SideLine[] } {
	const ramp = (length: number): Float32Array =>
		Float32Array.from({ length: length + 1 }, (_, t) => PICTURE_SIDE * t);
	const level: SideLine[] = [];
	const upright: SideLine[] = [];
	outline.forEach(([x, y], i) => {
		const [u, v] = outline[((i + 1) % 4) as 0 | 1 | 2 | 3];
		const slope = (v - y) / (u - x);
		if (Math.abs(slope) <= maxSlope) {
			level.push({ at: y - slope * x, slope, onPicture: true, hits: ramp(image.width) });
		} else if (Math.abs(1 / slope) <= maxSlope) {
			const at = x - y / slope;
			upright.push({ at, slope: 1 / slope, onPicture: true, hits: ramp(image.height) });
		}
	});
	return { level, upright };
}

/** Pictures turned further than this (tangent) are never cut exactly along a card. */
const TURNED = 0.1;

function rankQuads(picture: WorkingPicture, strokes: readonly TextStroke[]): Scored[] {
	const edges = mapEdges(picture);
	const own = pictureSides(picture, TURNED);
	const lines = {
		level: [...findSideLines(viewLevel(edges)), ...own.level],
		upright: [...findSideLines(viewUpright(edges)), ...own.upright],
	};
	const area = picture.inside.reduce((sum, each) => sum + each, 0);
	return proposeQuads(lines, picture.image)
		.map((candidate) => ({ ...candidate, ...scoreQuad(candidate, { area, strokes }) }))
		.sort((a, b) => b.score - a.score);
}

/** The whole picture as the card, its corners in the order of the upright card. */
function wholePicture({ outline, toImage }: WorkingPicture): CardFrame {
	const centre = quadCentre(outline);
	const first = outline.findIndex(([x, y]) => x <= centre[0] && y <= centre[1]);
	const at = (i: number): Point => outline[((Math.max(0, first) + i) % 4) as 0 | 1 | 2 | 3];
	const side: FrameSide = { support: 0, onPicture: true };
	const quad: Quad = [at(0), at(1), at(2), at(3)];
	return {
		quad: mapQuad(quad, toImage),
		confidence: PICTURE_SIDE,
		ratio: meanRatio(quad),
		sides: [side, side, side, side],
		textShare: 1,
		whole: true,
	};
}

function placeExactly(pyramid: Pyramid, picture: WorkingPicture, found: Scored): CardFrame {
	const { base } = pyramid;
	const depth = Math.max(0, Math.ceil(Math.log2(Math.max(base.width, base.height) / FINE)));
	const level = pyramid.level(depth);
	const unit = 1 << level.depth;
	const scale =
		Math.max(base.width, base.height) / Math.max(picture.image.width, picture.image.height);
	const rough = mapQuad(found.quad, picture.toImage);
	const small = mapQuad(rough, ([x, y]): Point => [x / unit, y / unit]);
	const fixed = found.sides.map(({ onPicture }) => onPicture);
	const reach = Math.max(3, (2.5 * scale) / unit);
	const fine = refineQuad(level.image, small, { fixed, reach });
	const quad = mapQuad(fine, ([x, y]): Point => [x * unit, y * unit]);
	const { score, textShare, sides } = found;
	return {
		quad,
		confidence: Math.min(1, score),
		ratio: meanRatio(quad),
		sides,
		textShare,
		whole: sides.every(({ onPicture }) => onPicture),
	};
}

function isApart(quad: Quad, other: Quad): boolean {
	return (
		!isInside(quad, quadCentre(other), 0) &&
		!isInside(other, quadCentre(quad), 0) &&
		!other.some((corner) => isInside(quad, corner, -6)) &&
		!quad.some((corner) => isInside(other, corner, -6))
	);
}

/**
 * Finds the card in a picture, however it is turned: straight sides are looked for along and across
 * the text, and four of them are judged by how much they show, the ratio, and the text inside.
 *
 * @param card the text of the picture; without lines the picture counts as upright
 * @returns the card first, then every other card in the picture; where no side shows, the whole
 *   picture (`whole`)
 */
export function findCardFrames(image: Image, card: CardText): readonly [CardFrame, ...CardFrame[]] {
	const pyramid = createPyramid(image);
	const picture = makeWorkingPicture(pyramid, card);
	const strokes = strokesOf(card, picture);
	const ranked = rankQuads(picture, strokes);
	const [best] = ranked;
	if (!best || best.score < LEAST_SCORE) return [wholePicture(picture)];
	const first = placeExactly(pyramid, picture, best);
	const others: Scored[] = [];
	for (const next of ranked) {
		if (next.score < SECOND * best.score) break;
		if (strokes.length > 0 && next.textShare < SECOND_TEXT) continue;
		if ([best, ...others].every(({ quad }) => isApart(quad, next.quad))) others.push(next);
	}
	return [first, ...others.map((other) => placeExactly(pyramid, picture, other))];
}
