import { applyAffine, mapQuad } from '../../image/affine';
import type { Image } from '../../image/image';
import { createPyramid, type Pyramid } from '../../image/pyramid';
import type { Point } from '../../result';
import type { CardText } from '../types';
import { meanRatio, scoreRatio } from './cardRatio';
import { mapEdges } from './edgeMap';
import { findSideLines, viewLevel, viewUpright } from './findSideLines';
import { pickCards, type ScoredQuad } from './pickCards';
import { pictureFrame, pictureSides } from './pictureFrame';
import { proposeQuads } from './proposeQuads';
import { refineQuad } from './refineQuad';
import { scoreQuad, type TextStroke } from './scoreQuad';
import type { CardFrame } from './types';
import { makeWorkingPicture, type WorkingPicture } from './workingPicture';

/** Score under which the whole picture is taken for the card: when its own ratio fits, when not. */
const LEAST_SCORE = { fits: 0.6, odd: 0.42 } as const;

/** A picture whose ratio scores this much may be cut along the card. */
const FITTING_RATIO = 0.5;

/** Longest side (pixels) of the picture on which sides are placed exactly. */
const FINE = 1280;

/** Working pixels beside a side within which its exact place is looked for. */
const REACH = 4.5;

/** Lines of the card's text in the working picture. */
function strokesOf(card: CardText, picture: WorkingPicture): TextStroke[] {
	const middle = (p: Point, q: Point): Point =>
		picture.fromImage(applyAffine(card.toImage, [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2]));
	return card.lines.map(({ quad }) => {
		const from = middle(quad[0], quad[3]);
		const to = middle(quad[1], quad[2]);
		return { from, to, length: Math.hypot(to[0] - from[0], to[1] - from[1]) };
	});
}

function rankQuads(picture: WorkingPicture, strokes: readonly TextStroke[]): ScoredQuad[] {
	const edges = mapEdges(picture);
	const own = pictureSides(picture);
	const lines = {
		level: [...findSideLines(viewLevel(edges)), ...own.level],
		upright: [...findSideLines(viewUpright(edges)), ...own.upright],
	};
	const area = picture.inside.reduce((sum, each) => sum + each, 0);
	return proposeQuads(lines, picture.image)
		.map((candidate) => ({ ...candidate, ...scoreQuad(candidate, { area, strokes }) }))
		.sort((one, other) => other.score - one.score);
}

function placeExactly(pyramid: Pyramid, picture: WorkingPicture, found: ScoredQuad): CardFrame {
	const { base } = pyramid;
	const longest = Math.max(base.width, base.height);
	const level = pyramid.level(Math.max(0, Math.ceil(Math.log2(longest / FINE))));
	const unit = 1 << level.depth;
	const scale = longest / Math.max(picture.image.width, picture.image.height);
	const rough = mapQuad(found.quad, ([x, y]): Point => {
		const [u, v] = picture.toImage([x, y]);
		return [u / unit, v / unit];
	});
	const fine = refineQuad(level.image, rough, {
		fixed: found.sides.map(({ onPicture }) => onPicture),
		reach: Math.max(3, (REACH * scale) / unit),
	});
	const quad = mapQuad(fine, ([x, y]): Point => [x * unit, y * unit]);
	return {
		quad,
		confidence: Math.min(1, found.score),
		ratio: meanRatio(quad),
		sides: found.sides,
		textShare: found.textShare,
		whole: found.sides.every(({ onPicture }) => onPicture),
	};
}

/**
 * Finds the card in a picture, however it is turned: straight sides are looked for along and across
 * the text, and four of them are judged by how much they show, the ratio, and the text inside.
 *
 * @param card the text of the picture; without lines the picture counts as upright
 * @returns the card first, then a second card in the picture, if there is one; where no card shows,
 *   the whole picture (`whole`)
 */
export function findCardFrames(image: Image, card: CardText): readonly [CardFrame, ...CardFrame[]] {
	const pyramid = createPyramid(image);
	const picture = makeWorkingPicture(pyramid, card);
	const whole = pictureFrame(picture);
	const [best, ...others] = pickCards(rankQuads(picture, strokesOf(card, picture)));
	const least = scoreRatio(whole.ratio) >= FITTING_RATIO ? LEAST_SCORE.fits : LEAST_SCORE.odd;
	if (!best || (others.length === 0 && best.score < least)) return [whole];
	const place = (found: ScoredQuad): CardFrame => placeExactly(pyramid, picture, found);
	return [place(best), ...others.map(place)];
}
