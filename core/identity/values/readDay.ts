import { findMonth } from '../../card/values/findMonth';
import { parseThaiDate } from '../../capabilities/thailand-id-card/thaiDates';

/** A day of the calendar, or as much of it as is known. */
export interface Day {
	readonly year: number;
	readonly month?: number;
	readonly day?: number;
	/** Of the year only the last two digits were given. */
	readonly shortYear?: true;
	/** Day and month could also be meant the other way round. */
	readonly swappable?: true;
}

export interface DayOptions {
	/** Order of dates in figures that do not begin with the year. */
	readonly order: 'dmy' | 'mdy';
	/** Years are counted from 543 BC. */
	readonly buddhist?: boolean;
}

const BUDDHIST_ERA = 543;
/** No card in use says a year of the common era beyond; one beyond is of the Buddhist era. */
const LAST_YEAR = 2150;

const ISO = /^(\d{4})(?:[-/.年\s]+(\d{1,2})(?:[-/.月\s]+(\d{1,2})日?)?)?(?:$|T|\s\d)/u;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/u;
const FIGURES = /^(\d{1,2})[-/.\s]+(\d{1,2})[-/.\s]+(\d{4}|\d{2})(?:$|\s)/u;
const NAMED =
	/^(\d{1,2})(?:ST|ND|RD|TH)?[-/.\s]+(?:DE\s+)?(\p{L}+)[-/.,\s]+(?:DE\s+|DEL\s+)?(\d{4})$/iu;
const MONTH_FIRST = /^(\p{L}+)\.?\s+(\d{1,2})(?:ST|ND|RD|TH)?,?\s+(\d{4})$/iu;
const MONTH_ONLY = /^(\d{1,2})[-/.](\d{4})$/u;

/**
 * The day that a text says: `1990-04-03`, `03.04.1990`, `3 Apr 1990`, `1990年4月3日`, `1990-04`,
 * `๓ เม.ย. ๒๕๓๓`; digits of any script. Dates with a time keep the date. Undefined where it says none.
 */
export function readDay(text: string, { order, buddhist = false }: DayOptions): Day | undefined {
	const plain = toPlainDigits(text).trim();
	const day = readNumeric(plain, order) ?? readNamed(plain) ?? readThai(plain);
	if (!day) return undefined;
	const era = buddhist || (day.year > LAST_YEAR && !day.shortYear);
	// The reader of Thai dates counts by the common era already.
	const shifted = era && day.year > LAST_YEAR ? { ...day, year: day.year - BUDDHIST_ERA } : day;
	return isReal(shifted) ? shifted : undefined;
}

/** Digits of all scripts as 0 to 9: the blocks of a script begin with its zero. */
export function toPlainDigits(text: string): string {
	return text.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => {
		const code = digit.codePointAt(0) ?? 0;
		let zero = code;
		while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--;
		return String(code - zero);
	});
}

function readNumeric(text: string, order: 'dmy' | 'mdy'): Day | undefined {
	const first = COMPACT.exec(text) ?? ISO.exec(text);
	if (first) {
		const [, year, month, day] = first;
		return {
			year: Number(year),
			...(month && { month: Number(month) }),
			...(day && { day: Number(day) }),
		};
	}
	const only = MONTH_ONLY.exec(text);
	if (only) return { year: Number(only[2]), month: Number(only[1]) };
	const [, a = '', b = '', year = ''] = FIGURES.exec(text) ?? [];
	if (year === '') return undefined;
	const [one, other] = [Number(a), Number(b)];
	const monthFirst = (order === 'mdy' && one <= 12) || other > 12;
	return {
		year: Number(year),
		month: monthFirst ? one : other,
		day: monthFirst ? other : one,
		...(year.length === 2 && { shortYear: true as const }),
		...(one <= 12 && other <= 12 && one !== other && { swappable: true as const }),
	};
}

function readNamed(text: string): Day | undefined {
	const [, day, name = '', year] = NAMED.exec(text) ?? swap(MONTH_FIRST.exec(text)) ?? [];
	const month = findMonth(name);
	return month === undefined ? undefined : { year: Number(year), month, day: Number(day) };
}

function swap(match: RegExpExecArray | null): readonly string[] | undefined {
	return match ? [match[0], match[2] ?? '', match[1] ?? '', match[3] ?? ''] : undefined;
}

function readThai(text: string): Day | undefined {
	if (!/\p{Script=Thai}/u.test(text)) return undefined;
	const date = parseThaiDate(text);
	return date && { year: date.year, month: date.month, day: date.day };
}

function isReal({ year, month, day, shortYear }: Day): boolean {
	if (!shortYear && (year < 1850 || year > LAST_YEAR)) return false;
	if (month === undefined) return true;
	if (month < 1 || month > 12) return false;
	return day === undefined || (day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate());
}
