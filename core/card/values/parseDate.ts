import { findMonth } from './findMonth';
import { asDigits } from './asDigits';

/** Order in which a card prints the parts of its dates. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

export interface CardDate {
	readonly day: number;
	readonly month: number;
	readonly year: number;
	/** What stands between the parts: blank, `/`, `-`, `.`. */
	readonly separator: string;
	/** The name of the month as printed, where it was printed as a name. */
	readonly monthName?: string;
	/** The part of the text that is the date. */
	readonly printed: string;
}

export interface DateOptions {
	/** Day, month, year when absent; four digits in front are always a year. */
	readonly order?: DateOrder;
	/** Years are counted from 543 BC, as in Thailand. */
	readonly buddhist?: true;
}

/** Digits and the letters that are mistaken for them. */
const D = '[0-9OQoDlI|]';
const GAP = String.raw`\s*[\s./,\-–·:]?\s*`;
const NUMERIC = new RegExp(`(?<!${D})(${D}{1,2})(${GAP})(${D}{1,2})(${GAP})(${D}{4})(?!${D})`, 'u');
const YEAR_FIRST = new RegExp(
	`(?<!${D})(${D}{4})(${GAP})(${D}{1,2})(${GAP})(${D}{1,2})(?!${D})`,
	'u',
);
const NAMED = new RegExp(
	`(?<![0-9])(${D}{1,2})(${GAP}(?:DE\\s+)?)(\\p{L}[\\p{L}\\p{M}0-9]{2,10})(\\.?${GAP}(?:DE\\s+|DEL\\s+)?)(${D}{4})(?![0-9])`,
	'iu',
);
const MONTH_FIRST = new RegExp(
	`(\\p{L}{3,10})(\\.?\\s*)(${D}{1,2})(\\s*,\\s*|\\s+)(${D}{4})`,
	'iu',
);

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const BUDDHIST_ERA = 543;
/** Nobody who holds a card was born before, and no card lives longer. */
const FIRST_YEAR = 1880;
const LAST_YEAR = 2100;

function isReal({ day, month, year }: Pick<CardDate, 'day' | 'month' | 'year'>): boolean {
	if (month < 1 || month > 12 || day < 1 || day > (DAYS[month - 1] as number)) return false;
	const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	return year >= FIRST_YEAR && year <= LAST_YEAR && (month !== 2 || day < 29 || leap);
}

const numberOf = (text: string | undefined): number => Number(asDigits(text ?? ''));

/** Punctuation between two parts; a blank where nothing or only space was read. */
function separatorOf(gap: string | undefined): string {
	const found = (gap ?? '').replace(/\s+/gu, '');
	return /^[./-]$/u.test(found) ? found : ' ';
}

function named(text: string): Omit<CardDate, 'separator'> | undefined {
	const match = NAMED.exec(text);
	const monthName = match?.[3];
	const month = findMonth(monthName ?? '');
	if (match && monthName && month) {
		return {
			day: numberOf(match[1]),
			month,
			year: numberOf(match[5]),
			monthName,
			printed: match[0],
		};
	}
	const first = MONTH_FIRST.exec(text);
	const name = first?.[1];
	const found = findMonth(name ?? '');
	if (!first || !name || !found) return undefined;
	return {
		day: numberOf(first[3]),
		month: found,
		year: numberOf(first[5]),
		monthName: name,
		printed: first[0],
	};
}

function numeric(text: string, order: DateOrder): CardDate | undefined {
	const early = YEAR_FIRST.exec(text);
	const late = NUMERIC.exec(text);
	const [match, form] =
		order === 'ymd' && early ? [early, order] : late ? [late, order] : [early, 'ymd'];
	if (!match) return undefined;
	const [a, b, c] = [numberOf(match[1]), numberOf(match[3]), numberOf(match[5])];
	const separator = separatorOf(match[2]) === ' ' ? separatorOf(match[4]) : separatorOf(match[2]);
	const printed = match[0];
	if (form === 'ymd') return { year: a, month: b, day: c, separator, printed };
	if (form === 'mdy') return { month: a, day: b, year: c, separator, printed };
	return { day: a, month: b, year: c, separator, printed };
}

/** The first date in a text, in figures or with the name of the month. */
export function parseDate(text: string, options: DateOptions = {}): CardDate | undefined {
	const words = named(text);
	const date = words
		? {
				...words,
				separator: separatorOf(words.printed.replace(/[\p{L}\p{M}\d]/gu, '').slice(0, 1)),
			}
		: numeric(text, options.order ?? 'dmy');
	if (!date) return undefined;
	const plain = options.buddhist ? { ...date, year: date.year - BUDDHIST_ERA } : date;
	return isReal(plain) ? plain : undefined;
}
