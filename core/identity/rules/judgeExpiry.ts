import { CARD_FIELDS } from '../cards/cardFields';
import type { Check, Judgement, Span } from '../types';
import { addDays, addMonths, daysBetween, rangeOf } from '../values/days';
import { dayOf } from './judgeBirthDate';
import { compared, missing, skipped } from './judgements';

/** Words of cards that never expire. */
const FOREVER =
	/ตลอดชีพ|LIFELONG|LIFETIME|PERMANENT|NO\s+CADUCA|INDEFINID|KHÔNG\s+THỜI\s+HẠN|SEUMUR\s+HIDUP|长期|長期/iu;

/** Whether the document is still valid, and for as long as is asked for. */
export function judgeExpiry({ document, settings }: Check): Judgement {
	if (CARD_FIELDS[document.capability]?.expiry.length === 0) {
		return skipped('Documents of this kind do not expire.');
	}
	const [found] = document.expiryDates;
	if (!found) return missing('The document shows no date of expiry.');
	const about = compared(found, undefined);
	if (FOREVER.test(found.text)) {
		return { verdict: 'pass', score: 1, reason: 'The document never expires.', ...about };
	}
	const day = dayOf(document, found);
	if (!day) return { ...missing('The date of expiry is no date.'), ...about };
	return { ...judgeRange(rangeOf(day), settings), ...about };
}

interface Limits {
	readonly today: string;
	readonly graceDays: number;
	readonly minimumValidity: Span;
}

function judgeRange([first, last]: readonly [string, string], limits: Limits): Judgement {
	const { today, graceDays, minimumValidity } = limits;
	const needed = later(today, minimumValidity);
	const expired = daysBetween(last, today);
	if (expired > graceDays) {
		const reason = `The document expired ${count(expired, 'day')} ago.`;
		return { verdict: 'fail', score: 0, reason };
	}
	if (expired > 0 && minimumValidity.amount === 0) {
		const reason = `The document expired ${count(expired, 'day')} ago, within the days of grace.`;
		return { verdict: 'pass', score: 0.9, reason };
	}
	if (last < needed) {
		const reason = `The document is valid for less than ${describe(minimumValidity)}.`;
		return { verdict: 'fail', score: 0, reason };
	}
	if (first < needed) return missing('The date of expiry is not complete.');
	return { verdict: 'pass', score: 1, reason: 'The document is valid.' };
}

const later = (iso: string, { amount, unit }: Span): string =>
	unit === 'days' ? addDays(iso, amount) : addMonths(iso, amount);

const describe = ({ amount, unit }: Span): string => count(amount, unit.slice(0, -1));

const count = (amount: number, unit: string): string =>
	`${amount} ${unit}${amount === 1 ? '' : 's'}`;
