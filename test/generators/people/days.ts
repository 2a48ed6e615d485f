import type { Chance } from '../chance';
import type { CalendarDay } from '../zone';

export interface Days {
	readonly birth: CalendarDay;
	readonly issue: CalendarDay;
	readonly expiry: CalendarDay;
}

/** A grown-up's birthday, a day of issue by `newest` and an end of validity some years later. */
export function chooseDays(
	chance: Chance,
	{ years, oldest = 2014, newest = 2025 }: { years: number; oldest?: number; newest?: number },
): Days {
	const birth = chooseDay(chance, 1950, oldest - 19);
	const issue = chooseDay(chance, oldest, newest);
	return { birth, issue, expiry: { ...issue, year: issue.year + years } };
}

export function chooseDay(chance: Chance, first: number, last: number): CalendarDay {
	return {
		year: chance.whole(first, last),
		month: chance.whole(1, 12),
		day: chance.whole(1, 28),
	};
}

export function dayBefore(day: CalendarDay): CalendarDay {
	const date = new Date(Date.UTC(day.year, day.month - 1, day.day - 1));
	return {
		year: date.getUTCFullYear(),
		month: date.getUTCMonth() + 1,
		day: date.getUTCDate(),
	};
}

/** `yyyy-mm-dd` */
export function isoDay({ year, month, day }: CalendarDay): string {
	return `${year}-${pad(month)}-${pad(day)}`;
}

/** `dd/mm/yyyy` with any divider. */
export function plainDay({ year, month, day }: CalendarDay, divider: string): string {
	return [pad(day), pad(month), year].join(divider);
}

/** `05 ENE 1990` with the months of a language. */
export function namedDay({ year, month, day }: CalendarDay, months: readonly string[]): string {
	return `${pad(day)} ${months[month - 1]!} ${year}`;
}

export function pad(number: number, length = 2): string {
	return String(number).padStart(length, '0');
}

const split = (text: string) => text.split(' ');

export const SPANISH_MONTHS = split('ENE FEB MAR ABR MAY JUN JUL AGO SEP OCT NOV DIC');
export const ENGLISH_MONTHS = split('JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC');
