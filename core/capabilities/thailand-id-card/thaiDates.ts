import { nearestWord } from '../../card/values/nearestWord';
import { asDigits } from '../../card/values/asDigits';
import { findMonth } from '../../card/values/findMonth';

/** Months as Thai cards print them, January first. */
export const THAI_MONTHS: readonly string[] = [
	...['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.'],
	...['ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'],
];

const ENGLISH_MONTHS: readonly string[] = [
	...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
];

/** A date of a card, in years of the common era. */
export interface ThaiCardDate {
	readonly day: number;
	/** 1 to 12; absent where the name could not be read. */
	readonly month?: number;
	readonly year: number;
	/** The name of the month was read without a doubt. */
	readonly exact: boolean;
	/** Of English dates: the abbreviation ends with a full stop. */
	readonly stop?: boolean;
}

const BUDDHIST_ERA = 543;
const D = '[0-9OQoDIl|]';
const THAI = new RegExp(
	`(?<!${D})(${D}{1,2})(?!${D})\\s*(.{1,9}?)\\s*(2[3-6]${D}{2})(?!${D})`,
	'u',
);
const ENGLISH = new RegExp(
	`(?<![A-Za-z0-9])(${D}{1,2})\\s*([A-Za-z][A-Za-z0-9]{2,8})\\s?([.,]?)\\s*((?:[1Il|]9|2[0OQ])${D}{2})(?!${D})`,
	'u',
);
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Cards of holders who were old when they were issued never expire. */
const THAI_FOREVER = 'ตลอดชีพ';
const ENGLISH_FOREVER = 'LIFELONG';

const numberOf = (text: string | undefined): number => Number(asDigits(text ?? ''));

function isReal({ day, month, year }: ThaiCardDate): boolean {
	return day >= 1 && day <= (DAYS[(month ?? 1) - 1] ?? 31) && year >= 1880 && year <= 2110;
}

/** `6 พ.ย. 2528`: a day, a month that need not be readable, and a year of the Buddhist era. */
export function parseThaiDate(text: string): ThaiCardDate | undefined {
	const match = THAI.exec(text);
	if (!match) return undefined;
	const name = (match[2] ?? '').replace(/[^\p{Script=Thai}]/gu, '');
	const known = nearestWord(name, THAI_MONTHS, { share: 0.5 });
	const date: ThaiCardDate = {
		day: numberOf(match[1]),
		year: numberOf(match[3]) - BUDDHIST_ERA,
		exact: known?.errors === 0,
		...(known && { month: THAI_MONTHS.indexOf(known.word) + 1 }),
	};
	return isReal(date) ? date : undefined;
}

/** `6 Nov. 1985` */
export function parseEnglishDate(text: string): ThaiCardDate | undefined {
	const match = ENGLISH.exec(text);
	if (!match) return undefined;
	const month = findMonth(match[2] ?? '');
	const known = ENGLISH_MONTHS[(month ?? 0) - 1];
	const date: ThaiCardDate = {
		day: numberOf(match[1]),
		year: numberOf(match[4]),
		exact: known !== undefined && match[2]?.slice(0, 3).toUpperCase() === known.toUpperCase(),
		stop: match[3] !== '',
		...(month !== undefined && { month }),
	};
	return isReal(date) ? date : undefined;
}

export function formatThaiDate({ day, month = 0, year }: ThaiCardDate): string {
	return `${day} ${THAI_MONTHS[month - 1] ?? ''} ${year + BUDDHIST_ERA}`;
}

/** @param stop whether abbreviations end with a full stop; May is none */
export function formatEnglishDate({ day, month = 0, year }: ThaiCardDate, stop: boolean): string {
	const name = ENGLISH_MONTHS[month - 1] ?? '';
	return `${day} ${name}${stop && month !== 5 ? '.' : ''} ${year}`;
}

/** The text of a date beside a Thai label, or the word for a card that never expires. */
export function findThaiDate(text: string): string | undefined {
	if (nearestWord(text, [THAI_FOREVER])) return THAI_FOREVER;
	const date = parseThaiDate(text);
	return date && THAI.exec(text)?.[0];
}

/** The text of a date beside an English label. */
export function findEnglishDate(text: string): string | undefined {
	if (nearestWord(text.toUpperCase(), [ENGLISH_FOREVER])) return ENGLISH_FOREVER;
	const date = parseEnglishDate(text);
	return date && ENGLISH.exec(text)?.[0];
}
