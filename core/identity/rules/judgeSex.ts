import type { Check, Judgement } from '../types';
import { readSex } from '../values/readSex';
import { compared, missing, skipped, softenIfUnsure } from './judgements';
import { CARD_FIELDS } from '../cards/cardFields';

/** Compares the sex on the document with the expected one. */
export function judgeSex({ document, expected, settings }: Check): Judgement {
	if (CARD_FIELDS[document.capability]?.sex.length === 0) {
		return skipped('Documents of this kind do not tell the sex.');
	}
	const [wanted] = expected.sexes;
	const [found] = document.sexes;
	if (!wanted) return missing('No sex was given to compare with.');
	if (!found) return missing('The document shows no sex.');
	const about = compared(found, wanted.text);
	const [shown, given] = [readSex(found.text), readSex(wanted.text)];
	if (!shown || !given) return { ...missing('The words for the sex are not known.'), ...about };
	if (shown === given) return { verdict: 'pass', score: 1, reason: 'The sex agrees.', ...about };
	if (shown === 'X' || given === 'X') {
		return { ...missing('One side leaves the sex open.'), score: 0.5, ...about };
	}
	const judgement = { verdict: 'fail', score: 0, reason: 'The sex differs.', ...about } as const;
	return softenIfUnsure(judgement, document, settings.confidenceLimit);
}
