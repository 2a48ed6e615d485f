import type { Day } from './readDay';

const MS_PER_DAY = 86_400_000;

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

/** `yyyy-mm-dd`, or as much of it as is known. */
export function toIso({ year, month, day }: Day): string {
	const parts = [pad(year, 4), month && pad(month), month && day && pad(day)];
	return parts.filter((part) => part).join('-');
}

/** The first and the last day that a date may mean, `yyyy-mm-dd`. */
export function rangeOf({ year, month, day }: Day): readonly [first: string, last: string] {
	const lastMonth = month ?? 12;
	const lastDay = day ?? new Date(Date.UTC(year, lastMonth, 0)).getUTCDate();
	return [
		toIso({ year, month: month ?? 1, day: day ?? 1 }),
		toIso({ year, month: lastMonth, day: lastDay }),
	];
}

/** `yyyy-mm-dd` some days later. */
export function addDays(iso: string, days: number): string {
	return new Date(Date.parse(iso) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/**
 * `yyyy-mm-dd` some months later. Where the month has no such day, its last one: a month after 31
 * January is 28 or 29 February.
 */
export function addMonths(iso: string, months: number): string {
	const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
	const index = year * 12 + (month - 1) + months;
	const target = { year: Math.floor(index / 12), month: (index % 12) + 1 };
	const last = new Date(Date.UTC(target.year, target.month, 0)).getUTCDate();
	return toIso({ ...target, day: Math.min(day, last) });
}

/**
 * The day on which somebody born on `iso` has lived so many years. Who was born on 29 February
 * reaches an age on 1 March of years without that day.
 */
export function birthdayAfter(iso: string, years: number): string {
	const same = addMonths(iso, years * 12);
	return same.endsWith(iso.slice(5)) ? same : addDays(same, 1);
}

/** Days from the first to the second, both `yyyy-mm-dd`. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
}
