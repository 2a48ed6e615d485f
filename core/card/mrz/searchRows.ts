import type { Image } from '../../image/image';
import type { Pyramid } from '../../image/pyramid';
import { quadLength, quadThickness } from '../../image/quad';
import type { Quad } from '../../result';
import type { Models } from '../../models';
import { likelyQuad } from '../../text/alternatives';
import { DETECTION_SCALE, detectBoxes, type DetectionScale } from '../../text/detectBoxes';
import { groupLines, type ZoneRows } from './findRows';

/** Coarse for blurred zones, then fine for small ones. */
const SCALES: readonly DetectionScale[] = [
	{ minSide: 416, maxSide: 608 },
	{ minSide: 1216, maxSide: 1600 },
];
/** A piece of a row is at least so many times as long as it is high … */
const MIN_RATIO = 9;
/** … a whole row so many: 30 characters are 17 times as long as their box, less where they blur. */
const MIN_ROW_RATIO = 11;
/** A row is at least this share as long as all text: zones run along the whole document. */
const MIN_SPAN = 0.4;
/** A size that shows the letters so little larger than the page was read with finds nothing new. */
const WORTHWHILE = 1.25;

/** Pixels of the detector's input a pixel of the picture. */
function detectorScale({ width, height }: Image, { minSide, maxSide }: DetectionScale): number {
	const enlarged = Math.max(1, minSide / Math.min(width, height));
	return Math.min(enlarged, maxSide / Math.max(width, height));
}

/** Whether a size differs enough from that of the reading of the page. */
function showsMore(base: Image, scale: DetectionScale): boolean {
	const ratio = detectorScale(base, scale) / detectorScale(base, DETECTION_SCALE);
	return ratio > WORTHWHILE || ratio < 1 / WORTHWHILE;
}

/** The longer side of the part of the picture that holds text. */
function reachOf(quads: readonly Quad[]): number {
	const points = quads.flat();
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
	return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

/** Whether rows are long enough for a zone. */
function looksLikeZone({ quads }: ZoneRows, reach: number): boolean {
	return quads.some((quad) => {
		const length = quadLength(quad);
		return length >= MIN_SPAN * reach && length >= MIN_ROW_RATIO * quadThickness(quad);
	});
}

/**
 * Looks for a zone in the picture itself: long rows beside each other, at other sizes than the
 * reading of the page used.
 *
 * @returns quads in pixels of the pyramid's base, one list a size
 */
export async function* searchRows(pyramid: Pyramid, models: Models): AsyncGenerator<ZoneRows[]> {
	for (const scale of SCALES.filter((size) => showsMore(pyramid.base, size))) {
		const boxes = await detectBoxes(pyramid, models, scale);
		const seeds = boxes.flatMap(({ quad: box, score }) => {
			const quad = likelyQuad(box);
			const ratio = quadLength(quad) / Math.max(quadThickness(quad), 1);
			const line = { text: '', confidence: score, quad, characters: [] };
			return ratio < MIN_RATIO ? [] : [{ line, score: quadLength(quad) }];
		});
		const reach = reachOf(boxes.map(({ quad }) => quad));
		yield groupLines(seeds).filter((group) => looksLikeZone(group, reach));
	}
}
