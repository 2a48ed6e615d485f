import type { CalendarDay } from '../zone';

/** Parts of a text between commas. */
export const list = (text: string) => text.split(', ');

/** Dates as cards of many states print them. */
export const slashes = ({ year, month, day }: CalendarDay) =>
	[two(day), two(month), year].join('/');
export const dashes = ({ year, month, day }: CalendarDay) => [two(day), two(month), year].join('-');
export const dots = ({ year, month, day }: CalendarDay) => [two(day), two(month), year].join('.');
export const blanks = ({ year, month, day }: CalendarDay) => [two(day), two(month), year].join(' ');
export const yearFirst = ({ year, month, day }: CalendarDay) =>
	[year, two(month), two(day)].join('/');
export const shortDots = ({ year, month, day }: CalendarDay) =>
	[two(day), two(month), two(year % 100)].join('.');
export const named = ({ year, month, day }: CalendarDay) =>
	`${day} ${list('Jan., Feb., Mar., Apr., May, Jun., Jul., Aug., Sep., Oct., Nov., Dec.')[month - 1]!} ${year}`;

function two(value: number): string {
	return String(value).padStart(2, '0');
}
