import { cutQuad } from '../../image/cutQuad';
import type { Image } from '../../image/image';
import { mapToQuad, type QuadMap } from '../../image/perspective';
import { createPyramid } from '../../image/pyramid';
import { quadLength } from '../../image/quad';
import { trueRatio } from './cardRatio';
import type { CardFrame } from './types';

/** Widths in pixels: enough for every letter, and no more than the picture shows. */
const WIDTH = { least: 320, most: 1600 } as const;

/** A card cut out along its corners, seen from straight above and upright. */
export interface RectifiedCard extends QuadMap {
	readonly image: Image;
}

/**
 * Cuts a card out and straightens it. The ratio is that of the card kind when the card comes near
 * one, so that perspective does not remain in it.
 *
 * @param image of the page, in which the frame was found
 * @returns the card and the maps between its pixels and those of `Page.image`
 */
export function rectifyCard(image: Image, frame: Pick<CardFrame, 'quad' | 'ratio'>): RectifiedCard {
	const width = Math.round(Math.min(WIDTH.most, Math.max(WIDTH.least, quadLength(frame.quad))));
	const size = { width, height: Math.max(1, Math.round(width / trueRatio(frame.ratio))) };
	return {
		image: cutQuad(createPyramid(image), frame.quad, size),
		...mapToQuad(frame.quad, size),
	};
}
