import { showsTitle } from '../../card/labels/showsTitle';
import { showsZone } from '../../card/readCardZone';
import type { CardText } from '../../card/types';
import { OcrError } from '../../errors';
import { VIETNAM_BACK_TITLES, VIETNAM_FRONT_TITLES } from './fields';

/** The beginning of the first line of the zone. */
const ZONE = /^I[D0O]VN[MN]\d/u;

export type Side = 'front' | 'back';

/**
 * Which side a picture shows, by what is printed there.
 *
 * @param asked the side that the caller says it is
 * @throws OcrError content when it is clearly the other side, or no Vietnamese card
 */
export function chooseSide(card: CardText, asked: unknown): Side {
	const isFront = showsTitle(card, VIETNAM_FRONT_TITLES);
	const isBack =
		showsTitle(card, VIETNAM_BACK_TITLES) ||
		(asked === 'back' && showsZone(card)) ||
		showsVietnameseZone(card);
	if (asked !== 'front' && asked !== 'back') {
		if (isFront) return 'front';
		if (isBack) return 'back';
		throw new OcrError('content', 'No Vietnamese identity card was found in the picture.', {
			description: 'Give a sharp picture of one side of the whole card.',
		});
	}
	const other = asked === 'front' ? 'back' : 'front';
	const isAsked = asked === 'front' ? isFront : isBack;
	const isOther = asked === 'front' ? isBack : isFront;
	if (isAsked || !isOther) return asked;
	throw new OcrError('content', `The picture shows the ${other} of the card, not the ${asked}.`, {
		description: `Give a picture of the ${asked}, or set the side to ${other}.`,
	});
}

function showsVietnameseZone({ lines }: CardText): boolean {
	return lines.some(({ text }) => ZONE.test(text.replace(/\s/gu, '')));
}
