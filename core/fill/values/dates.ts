import { parseDate, type DateOrder } from '../../card/values/parseDate';

/** A day of the calendar. */
export interface Day {
	readonly day: number;
	readonly month: number;
	readonly year: number;
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/u;

const MONTHS = [
	...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
	...['August', 'September', 'October', 'November', 'December'],
];

/** A text that is a date and nothing else. */
export function toDay(text: string, order: DateOrder): Day | undefined {
	const iso = ISO.exec(text.trim());
	if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
	const found = parseDate(text, { order });
	// Words beside the date would be lost.
	if (!found || text.replace(found.printed, '').replace(/[\s.,年月日]/gu, '') !== '')
		return undefined;
	return found;
}

/** Whether a text is a date in the form that readers give. */
export const isIsoDay = (text: string): boolean => ISO.test(text.trim());

const PARTS: Readonly<Record<string, (day: Day) => string>> = {
	YYYY: ({ year }) => String(year),
	YY: ({ year }) => String(year % 100).padStart(2, '0'),
	MMMM: ({ month }) => MONTHS[month - 1] ?? '',
	MMM: ({ month }) => (MONTHS[month - 1] ?? '').slice(0, 3),
	MM: ({ month }) => String(month).padStart(2, '0'),
	M: ({ month }) => String(month),
	DD: ({ day }) => String(day).padStart(2, '0'),
	D: ({ day }) => String(day),
};

/** A date in a pattern of `YYYY`, `YY`, `MMMM`, `MMM`, `MM`, `M`, `DD` and `D`. */
export function formatDay(day: Day, pattern: string): string {
	return pattern.replace(/YYYY|YY|MMMM|MMM|MM|M|DD|D/gu, (part) => PARTS[part]?.(day) ?? part);
}
