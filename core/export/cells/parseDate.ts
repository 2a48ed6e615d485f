import type { Cell } from './types';

/** The order of day and month where both are numbers parted by slashes or dashes. */
export type DayOrder = 'day first' | 'month first';

/** A date as it is written; of days and months that may be exchanged both are kept. */
export interface WrittenDate {
	readonly year: number;
	readonly first: number;
	readonly second: number;
	/** Undefined where the text does not tell it. */
	readonly order?: DayOrder;
	/** Number format for the order given; `D` and `M` stand for the two numbers. */
	readonly format: string;
	/** Hours, minutes and seconds, where there are any. */
	readonly time?: readonly [number, number, number];
}

const MONTHS = [
	...['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
];
const MONTH = String.raw`(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`;

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const EAST_ASIAN = /^(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日$/;
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const YEAR_LAST = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/;
const DAY_MONTH_NAME = new RegExp(
	String.raw`^(?<day>\d{1,2})[ -]?${MONTH}\.?,?[ -]?(?<year>\d{4})$`,
	'i',
);
const MONTH_NAME_DAY = new RegExp(String.raw`^${MONTH}\.? (?<day>\d{1,2}),? (?<year>\d{4})$`, 'i');

/** Longer texts, and texts without a year, are no dates: most are told apart here. */
const MOST_CHARACTERS = 40;
const YEAR = /\d{4}/;

/** The parts of a text that is a date with a year of four digits; undefined for any other text. */
export function parseDate(text: string): WrittenDate | undefined {
	if (text.length > MOST_CHARACTERS || !YEAR.test(text)) return undefined;
	const trimmed = text.trim();
	return yearFirst(trimmed) ?? eastAsian(trimmed) ?? yearLast(trimmed) ?? withMonthName(trimmed);
}

function yearFirst(text: string): WrittenDate | undefined {
	const found = YEAR_FIRST.exec(text);
	if (!found) return undefined;
	const [, year, separator = '-', month, day, hours, minutes, seconds = '0'] = found;
	const format = ['yyyy', 'mm', 'dd'].join(separator);
	const date = { year: Number(year), first: Number(month), second: Number(day) };
	const ordered = { ...date, order: 'month first' as const };
	if (hours === undefined) return { ...ordered, format };
	const time = [Number(hours), Number(minutes), Number(seconds)] as const;
	return { ...ordered, time, format: `${format} hh:mm${found[7] ? ':ss' : ''}` };
}

function eastAsian(text: string): WrittenDate | undefined {
	const [, year, month, day] = EAST_ASIAN.exec(text) ?? [];
	if (year === undefined) return undefined;
	const format = 'yyyy"年"m"月"d"日"';
	const [first, second] = [Number(month), Number(day)];
	return { year: Number(year), first, second, order: 'month first', format };
}

/** Dots are written where the day comes first; slashes and dashes leave it open. */
function yearLast(text: string): WrittenDate | undefined {
	const dotted = DOTTED.exec(text);
	if (dotted) {
		const [first, second, year] = dotted.slice(1).map(Number) as [number, number, number];
		return { year, first, second, order: 'day first', format: 'D.M.yyyy' };
	}
	const [, a, separator, b, year] = YEAR_LAST.exec(text) ?? [];
	if (a === undefined) return undefined;
	const [first, second] = [Number(a), Number(b)];
	const order = first > 12 ? 'day first' : second > 12 ? 'month first' : undefined;
	return { year: Number(year), first, second, order, format: `D${separator}M${separator}yyyy` };
}

function withMonthName(text: string): WrittenDate | undefined {
	const found = DAY_MONTH_NAME.exec(text) ?? MONTH_NAME_DAY.exec(text);
	const { day, month = '', year } = found?.groups ?? {};
	if (day === undefined) return undefined;
	const second = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
	const format = /^\d/.test(text) ? 'd mmm yyyy' : 'mmm d, yyyy';
	return { year: Number(year), first: Number(day), second, order: 'day first', format };
}

/** Years that a workbook can hold, and that are not of another calendar. */
const [FIRST_YEAR, LAST_YEAR] = [1901, 2199];

/** The date as a cell; undefined where it is no day of the calendar or its order is not known. */
export function toDateCell(
	{ year, first, second, format, time = [0, 0, 0], order: own }: WrittenDate,
	columnOrder?: DayOrder,
): Cell | undefined {
	const order = own ?? columnOrder;
	if (order === undefined || year < FIRST_YEAR || year > LAST_YEAR) return undefined;
	const [day, month] = order === 'day first' ? [first, second] : [second, first];
	const [hours, minutes, seconds] = time;
	const value = new Date(Date.UTC(year, month - 1, day, hours, minutes, seconds));
	const isDay = value.getUTCMonth() === month - 1 && value.getUTCDate() === day;
	const isTime = hours < 24 && minutes < 60 && seconds < 60;
	if (!isDay || !isTime) return undefined;
	const [one, two] = order === 'day first' ? ['dd', 'mm'] : ['mm', 'dd'];
	return { value, format: format.replace('D', one).replace('M', two) };
}
