import type { Day } from './readDay';

/** How two dates agree; `part` where one of them says less than the other. */
export type DayMatch = 'same' | 'part' | 'swapped' | 'other';

/** Compares two dates. */
export function compareDays(a: Day, b: Day): DayMatch {
	const short = a.shortYear === true || b.shortYear === true;
	const sameYear = short ? a.year % 100 === b.year % 100 : a.year === b.year;
	if (!sameYear) return 'other';
	const full = a.month && a.day && b.month && b.day;
	const same = agree(a.month, b.month) && agree(a.day, b.day);
	if (same) return full && !short ? 'same' : 'part';
	return a.month === b.day && a.day === b.month && full ? 'swapped' : 'other';
}

const agree = (a: number | undefined, b: number | undefined): boolean =>
	a === undefined || b === undefined || a === b;
