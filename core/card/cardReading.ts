import type { Page } from '../intake/types';
import { roundShare, type Reading, type Warning } from '../result';
import { scriptsOf } from '../text/scripts';
import type { CardText } from './types';

export interface CardReadingParts<R> {
	readonly page: Page;
	readonly card: CardText;
	/** Exactly the `result` of the interface. */
	readonly result: R;
	/** Field name to 0..1, of the fields that were read. */
	readonly confidence: Readonly<Record<string, number>>;
	readonly warnings: readonly Warning[];
}

/** Makes the answer of a card reader; its confidence is the mean over the fields that were read. */
export function cardReading<R>(parts: CardReadingParts<R>): Reading<R> {
	const { page, card, result, warnings } = parts;
	const confidences = Object.values(parts.confidence);
	const sum = confidences.reduce((total, confidence) => total + confidence, 0);
	const text = card.lines.map((line) => line.text).join('\n');
	return {
		result,
		warnings,
		// A hair under a whole turn would be rounded to 360.
		direction: roundShare(card.direction) % 360,
		scripts: scriptsOf(text),
		confidence: confidences.length === 0 ? 0 : roundShare(sum / confidences.length),
		text,
		origin: page.textLayer ? 'text-layer' : 'recognition',
	};
}
