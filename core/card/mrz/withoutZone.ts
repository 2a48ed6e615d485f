import { applyAffine } from '../../image/affine';
import { quadBounds, quadCentre } from '../../image/quad';
import type { Quad } from '../../result';
import type { CardText } from '../types';

/**
 * The text of a card without the lines of its zone.
 *
 * @param rows of the zone, in pixels of the picture
 */
export function withoutZone(card: CardText, rows: readonly Quad[]): CardText {
	const areas = rows.map(quadBounds);
	const lines = card.lines.filter(({ quad }) => {
		const [x, y] = applyAffine(card.toImage, quadCentre(quad));
		return !areas.some(
			({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom,
		);
	});
	return { ...card, lines };
}
