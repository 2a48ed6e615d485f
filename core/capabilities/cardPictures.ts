import { applyAffine, mapQuad } from '../image/affine';
import { viewCard, type CardView } from '../card/frame/viewCard';
import { findPortrait } from '../card/portrait/findPortrait';
import type { CardText } from '../card/types';
import type { Image } from '../image/image';
import type { Page } from '../intake/types';
import type { Point, Quad } from '../result';
import type { ParameterValues, ReadContext } from './types';

/** The pictures and places of a card's result, each only where its switch is on and it was found. */
export interface CardPictures {
	/** JPEG in base64. */
	readonly portrait_image?: string;
	/** In pixels of the picture as sent. */
	readonly portrait_location?: Quad;
	/** The straightened card, JPEG in base64. */
	readonly adjusted_image?: string;
	/** How sure the portrait is, 0..1; under 0.5 only a likely place. */
	readonly portraitConfidence?: number;
}

/** What was asked for, and what is needed for it. */
export interface CardPicturesOptions {
	readonly parameters: ParameterValues;
	readonly context: Pick<ReadContext, 'models' | 'encodeJpeg'>;
	/** Where the reader has looked at the card already. */
	readonly view?: CardView;
}

/** Corners in whole pixels of the picture as sent, inside it. */
export function placeInSent(quad: Quad, page: Page): Quad {
	return mapQuad(quad, (point): Point => {
		const [x, y] = applyAffine(page.toSent, point);
		return [
			Math.min(page.sentWidth, Math.max(0, Math.round(x))),
			Math.min(page.sentHeight, Math.max(0, Math.round(y))),
		];
	});
}

/**
 * The portrait and the straightened card, as the switches `return_portrait_image`,
 * `return_portrait_location` and `return_adjusted_image` ask for them. Without a switch nothing is
 * computed.
 */
export async function cardPictures(
	page: Page,
	text: CardText,
	{ parameters, context, view: known }: CardPicturesOptions,
): Promise<CardPictures> {
	const {
		return_portrait_image: image,
		return_portrait_location: location,
		return_adjusted_image: adjusted,
	} = parameters;
	if (!image && !location && !adjusted) return {};
	const view = known ?? viewCard(page.image, text);
	const encode = async (picture: Image): Promise<string> =>
		Buffer.from(await context.encodeJpeg(picture)).toString('base64');
	const portrait = image || location ? await findPortrait(view, context.models) : undefined;
	return {
		...(portrait && { portraitConfidence: portrait.confidence }),
		...(portrait && image && { portrait_image: await encode(portrait.image) }),
		...(portrait && location && { portrait_location: placeInSent(portrait.quad, page) }),
		...(adjusted && { adjusted_image: await encode(view.card.image) }),
	};
}
