import { readAsDigits, toBurmeseDigits } from './digits';
import { normaliseBurmese } from './normaliseBurmese';

/** Day, month and year in the digits 0 to 9. */
export interface PlainDate {
	readonly day: number;
	readonly month: number;
	readonly year: number;
	/** `-` where another sign or none was read. */
	readonly separator: string;
}

const SEPARATOR = String.raw`\s*[-–—./၊,']{1,2}\s*`;
const DATE = new RegExp(
	String.raw`(?<!\d)(\d{1,2})(${SEPARATOR})(\d{1,2})(${SEPARATOR})(\d{4}|9\d\d)(?!\d)`,
	'u',
);
/** Day and month without the sign between them, or the month without the one to the year. */
const GLUED = new RegExp(String.raw`(?<!\d)(\d{2,4})(${SEPARATOR})(\d{4})(?!\d)`, 'u');
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const YEARS = { first: 1880, last: 2100 } as const;

function toDate(
	day: string,
	month: string,
	year: string,
): Omit<PlainDate, 'separator'> | undefined {
	const date = {
		day: Number(day),
		month: Number(month),
		year: Number(year.length === 3 ? `1${year}` : year),
	};
	const length = DAYS[date.month - 1];
	const real = length !== undefined && date.day >= 1 && date.day <= length;
	return real && date.year >= YEARS.first && date.year <= YEARS.last ? date : undefined;
}

/** The only way to part the digits of day and month. */
function partDigits(digits: string, year: string): Omit<PlainDate, 'separator'> | undefined {
	const ways = [1, 2].flatMap((length) => {
		const [day, month] = [digits.slice(0, length), digits.slice(length)];
		const whole = month.length === 1 || month.length === 2;
		const date = whole && !month.startsWith('0') ? toDate(day, month, year) : undefined;
		return date ? [date] : [];
	});
	return ways.length === 1 ? ways[0] : undefined;
}

/** Dots and strokes are believed when they stand in both places. */
function plainSign(first: string, second: string): string {
	const sign = first.trim();
	const both = sign === second.trim() && (sign === '.' || sign === '/');
	return both ? sign : '-';
}

/** The first date in a text, in Burmese or Latin digits: day, month, year. */
export function parsePlainDate(text: string): PlainDate | undefined {
	const figures = readAsDigits(normaliseBurmese(text).replace(/၂J|J၂/gu, '၂'));
	const match = DATE.exec(figures);
	if (match) {
		const [, day = '', first = '', month = '', second = '', year = ''] = match;
		const date = toDate(day, month, year);
		return date && { ...date, separator: plainSign(first, second) };
	}
	const glued = GLUED.exec(figures);
	const date = glued && partDigits(glued[1] ?? '', glued[3] ?? '');
	return date ? { ...date, separator: '-' } : undefined;
}

/** `25-9-1984` */
export function formatPlainDate({ day, month, year, separator }: PlainDate): string {
	return [day, month, year].join(separator);
}

/** A date in Burmese digits: `၂၅-၉-၁၉၈၄`. */
export function parseBurmeseDate(text: string): string | undefined {
	const date = parsePlainDate(text);
	return date && toBurmeseDigits(formatPlainDate(date));
}
