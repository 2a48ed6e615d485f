import { CARD_FIELDS } from '../cards/cardFields';
import type { Check, Judgement, NamedValue, Verdict } from '../types';
import { compareNumbers, type NumberMatch } from '../values/compareNumbers';
import { compared, missing, skipped, softenIfUnsure } from './judgements';

interface Outcome {
	readonly verdict: Verdict;
	readonly score: number;
	readonly reason: string;
}

/** From the best to the worst. */
const OUTCOMES: Readonly<Record<NumberMatch, Outcome>> = {
	same: { verdict: 'pass', score: 1, reason: 'The numbers agree.' },
	withoutCheck: {
		verdict: 'pass',
		score: 0.95,
		reason: 'The numbers agree; one was given without its check character.',
	},
	lookAlike: {
		verdict: 'review',
		score: 0.8,
		reason: 'Letters and digits of one shape stand for each other.',
	},
	spelling: {
		verdict: 'review',
		score: 0.8,
		reason: 'The figures agree; the letters of the town are spelt otherwise.',
	},
	hidden: {
		verdict: 'review',
		score: 0.6,
		reason: 'The characters that are shown agree; others are hidden.',
	},
	other: { verdict: 'fail', score: 0, reason: 'The numbers differ.' },
};

const ORDER = Object.keys(OUTCOMES) as NumberMatch[];

/** Compares the numbers of the document with those that are expected; one that agrees is enough. */
export function judgeNumber({ document, expected, settings }: Check): Judgement {
	if (expected.numbers.length === 0) return missing('No number was given to compare with.');
	const [shown] = document.numbers;
	if (!shown) return missing('The document shows no number.');
	const hasCheck = CARD_FIELDS[document.capability]?.checkCharacter === true;
	const pairs = expected.numbers.flatMap((wanted) =>
		document.numbers.map((found) => ({
			found,
			wanted,
			match: compareNumbers(found.text, wanted.text, hasCheck),
		})),
	);
	const best = pairs.reduce<{ found: NamedValue; wanted: NamedValue; match: NumberMatch }>(
		(winner, next) => (ORDER.indexOf(next.match) < ORDER.indexOf(winner.match) ? next : winner),
		{ found: shown, wanted: expected.numbers[0] ?? shown, match: 'other' },
	);
	const otherKind =
		expected.capability !== undefined && expected.capability !== document.capability;
	if (best.match === 'other' && otherKind) {
		return skipped('Documents of different kinds have different numbers.');
	}
	return softenIfUnsure(
		{ ...OUTCOMES[best.match], ...compared(best.found, best.wanted.text) },
		document,
		settings.confidenceLimit,
	);
}
