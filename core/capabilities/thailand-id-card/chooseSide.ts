import { showsTitle } from '../../card/labels/showsTitle';
import type { CardText } from '../../card/types';
import { OcrError } from '../../errors';
import { BACK_TITLES, CITIZEN_TITLES, FOREIGN_TITLES, PINK_TITLES } from './fields';
import { parseLaser } from './parse';

export type Side = 'front' | 'back';

/** Labels that a front without a readable title must show. */
const ENOUGH_LABELS = 4;

/**
 * Which side a picture shows, by what is printed there.
 *
 * @param labels how many labels of the front were found
 * @param asked the side that the caller says it is
 * @throws OcrError content when it is clearly the other side, or no Thai identity card
 */
export function chooseSide(card: CardText, labels: number, asked: unknown): Side {
	const titled = showsTitle(card, [...CITIZEN_TITLES, ...PINK_TITLES]);
	const foreign = !titled && showsTitle(card, FOREIGN_TITLES);
	const isFront = titled || (labels >= ENOUGH_LABELS && !foreign);
	const laser = card.lines.some(({ text }) => parseLaser(text) !== undefined);
	const isBack = !isFront && (laser || showsTitle(card, BACK_TITLES));
	if (foreign || (!isFront && !isBack)) {
		// A back has little to tell it by; the caller may know better.
		if (asked === 'back' && !foreign && card.lines.length > 0) return 'back';
		throw new OcrError('content', 'No Thai identity card was found in the picture.', {
			description: 'Give a sharp picture of one side of the whole card.',
		});
	}
	const shown: Side = isFront ? 'front' : 'back';
	if ((asked !== 'front' && asked !== 'back') || asked === shown) return shown;
	throw new OcrError('content', `The picture shows the ${shown} of the card, not the ${asked}.`, {
		description: `Give a picture of the ${asked}, or set the side to ${shown}.`,
	});
}
