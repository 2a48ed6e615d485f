import type { CardText, FieldReadings } from '../card/types';
import { applyAffine, mapQuad } from '../image/affine';
import type { Page } from '../intake/types';
import type { Quad } from '../result';
import { placeInSent } from './cardPictures';

/** Where the fields of a card stand, in whole pixels of the picture as sent; derived ones stand nowhere. */
export function textLocation(
	fields: FieldReadings,
	card: CardText,
	page: Page,
): Record<string, Quad> {
	const entries = Object.entries(fields).flatMap(([name, field]) => {
		if (!field?.quad) return [];
		const onPicture = mapQuad(field.quad, (point) => applyAffine(card.toImage, point));
		return [[name, placeInSent(onPicture, page)] as const];
	});
	return Object.fromEntries(entries);
}
