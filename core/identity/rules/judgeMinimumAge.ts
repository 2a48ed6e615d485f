import type { Check, Judgement } from '../types';
import { birthdayAfter, rangeOf } from '../values/days';
import { dayOf } from './judgeBirthDate';
import { compared, missing, softenIfUnsure } from './judgements';

/** Whether the holder has reached the age, by the date of birth on the document. */
export function judgeMinimumAge({ document, settings }: Check): Judgement {
	const [found] = document.birthDates;
	if (!found) return missing('The document shows no date of birth.');
	const day = dayOf(document, found);
	const about = compared(found, undefined);
	if (!day || day.shortYear) {
		return { ...missing('The date of birth on the document is no complete date.'), ...about };
	}
	const { minimumAge, today } = settings;
	const [earliest, latest] = rangeOf(day).map((iso) => birthdayAfter(iso, minimumAge));
	if (latest !== undefined && latest <= today) {
		return { verdict: 'pass', score: 1, reason: `The holder is ${minimumAge} or older.`, ...about };
	}
	if (earliest !== undefined && earliest <= today) {
		return { ...missing('The date of birth is not complete.'), ...about };
	}
	const reason = `The holder is younger than ${minimumAge}.`;
	return softenIfUnsure(
		{ verdict: 'fail', score: 0, reason, ...about },
		document,
		settings.confidenceLimit,
	);
}
