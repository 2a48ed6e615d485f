import { showsTitle } from '../../card/labels/showsTitle';
import type { CardText } from '../../card/types';
import { OcrError } from '../../errors';
import { BACK_TITLES, FRONT_TITLES } from './fields';

export type Side = 'front' | 'back';

/** What a driving licence of Myanmar shows, which has some of the same labels. */
const LICENCE = ['ယာဉ်မောင်းလိုင်စင်', 'DRIVING LICENCE'];

const advice = { description: 'Give a sharp picture of one side of the whole card.' } as const;

const countTitles = (card: CardText, titles: readonly string[]): number =>
	titles.filter((title) => showsTitle(card, [title])).length;

/**
 * Which side a picture shows, by what is printed there.
 *
 * @throws OcrError content when it shows no registration card of Myanmar
 */
export function chooseSide(card: CardText): Side {
	if (card.lines.length === 0) {
		const message = 'The picture shows no readable text, so no registration card of Myanmar.';
		throw new OcrError('content', message, advice);
	}
	if (showsTitle(card, LICENCE)) {
		const message = 'The picture shows a driving licence of Myanmar, not a registration card.';
		throw new OcrError('content', message, {
			description: 'Use Myanmar Driving License OCR for it.',
		});
	}
	const [front, back] = [countTitles(card, FRONT_TITLES), countTitles(card, BACK_TITLES)];
	if (front === 0 && back === 0) {
		const message = 'No registration card of Myanmar was found in the picture.';
		throw new OcrError('content', message, advice);
	}
	return front >= back ? 'front' : 'back';
}
