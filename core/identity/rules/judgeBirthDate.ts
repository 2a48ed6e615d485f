import { CARD_FIELDS } from '../cards/cardFields';
import type { CardIdentity, Check, Judgement, NamedValue } from '../types';
import { compareDays, type DayMatch } from '../values/compareDays';
import { readDay, type Day } from '../values/readDay';
import { compared, missing, softenIfUnsure } from './judgements';

const OUTCOMES: Readonly<Record<DayMatch, Pick<Judgement, 'verdict' | 'score' | 'reason'>>> = {
	same: { verdict: 'pass', score: 1, reason: 'The dates of birth agree.' },
	part: {
		verdict: 'review',
		score: 0.8,
		reason: 'The dates of birth agree as far as both are complete.',
	},
	swapped: { verdict: 'review', score: 0.6, reason: 'Day and month are the other way round.' },
	other: { verdict: 'fail', score: 0, reason: 'The dates of birth differ.' },
};

/** A date of a card; cards print the day first. */
export function dayOf({ capability }: Pick<CardIdentity, 'capability'>, value: NamedValue) {
	const buddhist = CARD_FIELDS[capability]?.buddhist?.includes(value.field) === true;
	return readDay(value.text, { order: 'dmy', buddhist });
}

/** Compares the date of birth of the document with the expected one. */
export function judgeBirthDate({ document, expected, settings }: Check): Judgement {
	const [wanted] = expected.birthDates;
	const [found] = document.birthDates;
	if (!wanted) return missing('No date of birth was given to compare with.');
	if (!found) return missing('The document shows no date of birth.');
	const about = compared(found, wanted.text);
	const shown = dayOf(document, found);
	const given = readDay(wanted.text, { order: settings.dateOrder });
	if (!shown) return { ...missing('The date of birth on the document is no date.'), ...about };
	if (!given) return { ...missing('The expected date of birth is no date.'), ...about };
	const judgement = { ...OUTCOMES[matchOf(shown, given, settings.today)], ...about };
	return softenIfUnsure(judgement, document, settings.confidenceLimit);
}

/** A day that is still to come is nobody's birthday, whatever both sides say. */
function matchOf(shown: Day, given: Day, today: string): DayMatch {
	const match = compareDays(shown, given);
	return match === 'same' && shown.year > Number(today.slice(0, 4)) ? 'other' : match;
}
