import { applyAffine, mapQuad } from '../../image/affine';
import type { Image } from '../../image/image';
import { quadCentre } from '../../image/quad';
import type { Quad } from '../../result';
import type { CardText } from '../types';
import { findCardFrames } from './findCardFrames';
import { rectifyCard, type RectifiedCard } from './rectifyCard';
import type { CardFrame } from './types';

/** A card as the portrait and the alarms look at it. */
export interface CardView {
	/** `Page.image`. */
	readonly picture: Image;
	readonly frame: CardFrame;
	/** Other cards in the same picture. */
	readonly others: readonly CardFrame[];
	readonly card: RectifiedCard;
	/** Lines of text on the card, in pixels of `card.image`. */
	readonly lines: readonly Quad[];
}

function placeLines(text: CardText, { image, fromQuad }: RectifiedCard): Quad[] {
	return text.lines
		.map(({ quad }) => mapQuad(quad, (point) => fromQuad(applyAffine(text.toImage, point))))
		.filter((quad) => {
			const [x, y] = quadCentre(quad);
			return x > 0 && y > 0 && x < image.width && y < image.height;
		});
}

/**
 * Finds the card in a picture, cuts it out and places its text on it. Takes about 0.1 s, so
 * readers call it only when the portrait, the straightened card or an alarm is asked for.
 *
 * @param picture `Page.image`
 * @param text what `readCardText` made of it
 */
export function viewCard(picture: Image, text: CardText): CardView {
	const [frame, ...others] = findCardFrames(picture, text);
	const card = rectifyCard(picture, frame);
	return { picture, frame, others, card, lines: placeLines(text, card) };
}
