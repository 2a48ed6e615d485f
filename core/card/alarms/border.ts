import { quadBounds } from '../../image/quad';
import type { Image } from '../../image/image';
import type { Point } from '../../result';
import { scoreRatio } from '../frame/cardRatio';
import type { CardView } from '../frame/viewCard';

/** Places nearer to the edge of the picture than this share of its longer side lie on it. */
const AT_EDGE = 0.008;

/** A card whose sides all lie nearer than this to the edge of the picture fills it. */
const NEAR_EDGE = 0.03;

/** Letters nearer to the edge of the picture than this share of the card's width are cut. */
const CUT_LETTERS = 0.004;

/** Places looked at along a side. */
const PLACES = 24;

/** A picture whose ratio scores this much is taken for one cut exactly along the card. */
const EXACT = 0.75;

/** What the signs are worth; over 0.5 the border is incomplete. */
const SIGNS = { exact: 0.1, unclear: 0.3, letters: 0.75, faint: 0.4 } as const;

function isAtEdge([x, y]: Point, { width, height }: Image, slack: number): boolean {
	return x < slack || y < slack || x > width - slack || y > height - slack;
}

/** Share of a side that lies on the edge of the picture or beside it. */
function shareAtEdge([a, b]: readonly [Point, Point], picture: Image): number {
	const slack = AT_EDGE * Math.max(picture.width, picture.height);
	let count = 0;
	for (let i = 0; i < PLACES; i++) {
		const t = (i + 0.5) / PLACES;
		const at: Point = [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
		if (isAtEdge(at, picture, slack)) count++;
	}
	return count / PLACES;
}

function hasCutLetters({ card, lines }: CardView): boolean {
	const { width, height } = card.image;
	const slack = CUT_LETTERS * width;
	return lines.some((line) => {
		const { left, top, right, bottom } = quadBounds(line);
		return left < slack || top < slack || right > width - slack || bottom > height - slack;
	});
}

/** Whether every side lies near the edge of the picture, as on a scan cut along the card. */
function fillsPicture({ picture, frame: { quad } }: CardView): boolean {
	const slack = NEAR_EDGE * Math.max(picture.width, picture.height);
	return quad.every(([x, y], i) => {
		const [u, v] = quad[((i + 1) % 4) as 0 | 1 | 2 | 3];
		return isAtEdge([(x + u) / 2, (y + v) / 2], picture, slack);
	});
}

/**
 * How likely a part of the card lies outside the picture, 0..1: sides at the edge of the picture
 * while others show, or a picture without sides, not of a card's ratio, with letters at its edge.
 */
export function measureMissingBorder(view: CardView): number {
	const { picture, frame } = view;
	const { quad, sides } = frame;
	const shares = quad.map((corner, i) =>
		sides[i]?.onPicture ? 1 : shareAtEdge([corner, quad[((i + 1) % 4) as 0 | 1 | 2 | 3]], picture),
	);
	if (frame.whole || fillsPicture(view)) {
		if (hasCutLetters(view)) return SIGNS.letters;
		return scoreRatio(frame.ratio) >= EXACT ? SIGNS.exact : SIGNS.unclear;
	}
	const outside = Math.max(...shares);
	const faint = SIGNS.faint * (1 - Math.min(...sides.map(({ support }) => support)));
	return Math.max(faint, Math.min(1, 2 * outside));
}
