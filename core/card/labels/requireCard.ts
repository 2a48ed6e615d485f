import { OcrError } from '../../errors';
import type { CardText } from '../types';
import { showsTitle } from './showsTitle';

export interface CardSigns {
	/** Titles that only this kind of card has. */
	readonly titles: readonly string[];
	/** Titles of other cards with like labels. */
	readonly foreign?: readonly string[];
	/** How many different labels were found … */
	readonly labels: number;
	/** … and how many are enough where no title was read. */
	readonly enough: number;
	/** The card in words: `Chilean identity card`. */
	readonly card: string;
	readonly advice: string;
}

/**
 * @throws OcrError content when the picture has no text, or shows another document
 */
export function requireCard(text: CardText, signs: CardSigns): void {
	const { card, advice: description } = signs;
	if (text.lines.length === 0) {
		throw new OcrError('content', `The picture shows no readable text, so no ${card}.`, {
			description,
		});
	}
	if (showsTitle(text, signs.titles)) return;
	if (signs.labels >= signs.enough && !showsTitle(text, signs.foreign ?? [])) return;
	throw new OcrError('content', `No ${card} was found in the picture.`, { description });
}
