import { asDigits } from '../../card/values/asDigits';
import { parseDate } from '../../card/values/parseDate';

const FIRST_DIGIT = 0x17e0;
/** Marks that a recogniser adds to a digit: signs and vowels stand on letters alone. */
const MARKS_ON_DIGITS = /([០-៩])[\u17b4-\u17d1\u17dd]+(?=[០-៩.,\s]|$)/gu;

/** ០ to ៩ as 0 to 9. */
export function toLatinDigits(text: string): string {
	return text.replace(/[០-៩]/gu, (digit) => String(digit.charCodeAt(0) - FIRST_DIGIT));
}

/** 0 to 9 as ០ to ៩. */
export function toKhmerDigits(text: string): string {
	return text.replace(/\d/gu, (digit) => String.fromCharCode(FIRST_DIGIT + Number(digit)));
}

const D = '[0-9OQoDIlSB]';
const NUMBER = new RegExp(`(?<!${D})(${D}{8,9})\\s?[(（{[Cc]?\\s?(${D})\\s?[)）}\\]]`, 'u');

/** `991987043(0)`: the digits of the number, and its check digit in brackets. */
export function parseNumber(text: string): string | undefined {
	const match = NUMBER.exec(toLatinDigits(text).replace(/(?<=\d)[ .](?=\d)/gu, ''));
	return match ? `${asDigits(match[1] ?? '')}(${asDigits(match[2] ?? '')})` : undefined;
}

/** `១៧.០៣.១៩៩១`, in the digits of the card. */
export function parseKhmerDate(text: string): string | undefined {
	const cleaned = text.replace(MARKS_ON_DIGITS, '$1');
	const date = parseDate(toLatinDigits(cleaned).replace(/,/gu, '.'));
	if (!date) return undefined;
	const two = (value: number): string => String(value).padStart(2, '0');
	return toKhmerDigits(`${two(date.day)}.${two(date.month)}.${date.year}`);
}

/** Men and women as the card prints it. */
export const SEXES = { M: 'ប្រុស', F: 'ស្រី' } as const;

export function parseSex(text: string): string | undefined {
	if (/[បស]្?រ?[ុ]ស/u.test(text) || text.includes('រុស')) return SEXES.M;
	return text.includes('រី') || text.includes('រិ') || text.includes('រឺ') ? SEXES.F : undefined;
}

const HEIGHT = /(?<![\d.,])([12]\d\d)\s?ស\s?[.,]?\s?ម/u;

/** `១៧២ ស.ម`, wherever it stands in a text. */
export function parseHeight(text: string): string | undefined {
	const figures = toLatinDigits(text.replace(MARKS_ON_DIGITS, '$1')).replace(/[oO]/gu, '0');
	const match = HEIGHT.exec(figures);
	return match ? `${toKhmerDigits(match[1] ?? '')} ស.ម` : undefined;
}

const KHMER = /\p{sc=Khmer}/gu;
const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;

/** A text in Khmer letters, as printed, without the signs before it. */
export function parseKhmer(text: string): string | undefined {
	const words = text
		.normalize('NFC')
		.replace(/[\u200b-\u200d]/gu, '')
		.replace(/\s+/gu, ' ')
		.replace(/^(?:\S{0,2}[:៖])?(?:[\s:៖.,;-]|ៈ)+|[\s:;-]+$/gu, '')
		.replace(MARKS_ON_DIGITS, '$1');
	const letters = count(words, KHMER);
	if (letters < 2 || letters < 0.6 * words.replace(/[\s.,]/gu, '').length) return undefined;
	return parseKhmerDate(words) === undefined ? words : undefined;
}

/** A name in Khmer letters: no digits in it. */
export function parseKhmerName(text: string): string | undefined {
	const name = parseKhmer(text);
	return name === undefined || /[០-៩\d]/u.test(name) ? undefined : name;
}

const SPECIMEN = /SPECIMEN|SYNTHETIC|DOCUMENT|VALID|KINGDOM|CAMBODIA|IDENTITY|SAMPLE|<|PROGRAM/u;

/** `MAO BORA`: capitals, at least two words, nothing else. */
export function parseLatinName(text: string): string | undefined {
	const name = text
		.trim()
		.replace(/0/gu, 'O')
		.replace(/\s+/gu, ' ')
		.replace(/^[.,:;\s]+|[.,:;\s]+$/gu, '');
	if (SPECIMEN.test(name) || !/^[A-Za-z][A-Za-z'’. -]+$/u.test(name)) return undefined;
	if (count(name, /[a-z]/gu) > 0.34 * name.length || name.length < 4) return undefined;
	return name.toUpperCase();
}
