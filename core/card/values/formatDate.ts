import type { CardDate } from './parseDate';

const two = (value: number): string => String(value).padStart(2, '0');

/** The date as printed, day first, with its own separator or the one given. */
export function formatDate(date: CardDate, separator = date.separator): string {
	const month = date.monthName ?? two(date.month);
	return [two(date.day), month, String(date.year)].join(separator);
}

/** `yyyy-mm-dd` */
export function toIsoDate({ day, month, year }: CardDate): string {
	return [String(year), two(month), two(day)].join('-');
}
