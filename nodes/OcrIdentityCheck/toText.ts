/** A moment as JavaScript writes it. Dates with an offset keep the day as it is written. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d.*Z$/u;
/** Midnight in Greenwich: a date that somebody has written as a moment. */
const MIDNIGHT = /T00:00(?::00(?:\.0+)?)?Z$/u;

/**
 * What an expression gave, as a text: dates of Luxon and of JavaScript become `yyyy-mm-dd` in the
 * time zone, so that midnight of one place does not become the day before. Nothing is ''.
 */
export function toText(value: unknown, timeZone: string): string {
	if (value === undefined || value === null) return '';
	if (value instanceof Date) return toText(value.toISOString(), timeZone);
	if (typeof value === 'object') {
		const { toISODate } = value as { toISODate?: () => string };
		return typeof toISODate === 'function' ? String(toISODate.call(value)) : '';
	}
	const text = String(value).trim();
	if (!MOMENT.test(text) || MIDNIGHT.test(text)) return text;
	const moment = new Date(text);
	return Number.isNaN(moment.getTime()) ? text : dayIn(moment, timeZone);
}

/** The day of a moment in a time zone, `yyyy-mm-dd`. */
export function dayIn(moment: Date, timeZone: string): string {
	const parts = new Intl.DateTimeFormat('en', {
		...{ timeZone, calendar: 'gregory', numberingSystem: 'latn' },
		...{ year: 'numeric', month: '2-digit', day: '2-digit' },
	}).formatToParts(moment);
	const part = (type: string): string => parts.find((entry) => entry.type === type)?.value ?? '';
	return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}
