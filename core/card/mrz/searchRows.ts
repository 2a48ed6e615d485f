import type { Pyramid } from '../../image/pyramid';
import { quadLength, quadThickness } from '../../image/quad';
import type { Models } from '../../models';
import { likelyQuad } from '../../text/alternatives';
import { detectBoxes, type DetectionScale } from '../../text/detectBoxes';
import { groupLines, type ZoneRows } from './findRows';

/** Coarse for blurred zones, then fine for small ones. */
const SCALES: readonly DetectionScale[] = [
	{ minSide: 416, maxSide: 608 },
	{ minSide: 1216, maxSide: 1600 },
];
/** A row of a zone is at least so many times as long as it is high. */
const MIN_RATIO = 9;

/**
 * Looks for a zone in the picture itself: long rows beside each other, at other sizes than the
 * reading of the page used.
 *
 * @returns quads in pixels of the pyramid's base, one list a size
 */
export async function* searchRows(pyramid: Pyramid, models: Models): AsyncGenerator<ZoneRows[]> {
	for (const scale of SCALES) {
		const boxes = await detectBoxes(pyramid, models, scale);
		const seeds = boxes.flatMap(({ quad: box, score }) => {
			const quad = likelyQuad(box);
			const ratio = quadLength(quad) / Math.max(quadThickness(quad), 1);
			const line = { text: '', confidence: score, quad, characters: [] };
			return ratio < MIN_RATIO ? [] : [{ line, score: quadLength(quad) }];
		});
		yield groupLines(seeds);
	}
}
