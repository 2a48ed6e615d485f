import { asDigits } from '../../card/values/asDigits';
import { cleanName } from '../../card/values/cleanName';
import { formatDate } from '../../card/values/formatDate';
import { parseDate } from '../../card/values/parseDate';

const plain = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/gu, '')
		.replace(/[đĐ]/gu, 'D')
		.toUpperCase()
		.replace(/[^A-Z0-9]/gu, '');

const D = '[0-9OQoDIl|]';
const NUMBER = new RegExp(`(?<![\\w<])(?:${D}{12}|${D}{9})(?![\\w<])`, 'u');
const SPACED = new RegExp(`(?<![\\w<])${D}{3}(?:\\s?${D}{3}){2,3}(?![\\w<])`, 'u');

/** Twelve digits, or nine on the cards before 2016. */
export function parseNumber(text: string): string | undefined {
	const match = NUMBER.exec(text) ?? SPACED.exec(text);
	const digits = match && asDigits(match[0]).replace(/\s/gu, '');
	return digits && /^(?:\d{12}|\d{9})$/u.test(digits) ? digits : undefined;
}

const WRITTEN_OUT = /NGAY(\d{1,2})THANG(\d{1,2})NAM(\d{4})/u;
const FOREVER = 'KHONGTHOIHAN';

/** `dd/mm/yyyy` as printed; `Ngày 15 tháng 04 năm 2010` as `15/04/2010`. */
export function parseVietnameseDate(text: string): string | undefined {
	const words = WRITTEN_OUT.exec(plain(text));
	const date = parseDate(words ? words.slice(1).join('/') : text);
	return date && formatDate(date, date.separator === ' ' ? '/' : date.separator);
}

/** A date, or the words for a card that never expires. */
export function parseExpiry(text: string): string | undefined {
	return plain(text).includes(FOREVER) ? 'Không thời hạn' : parseVietnameseDate(text);
}

export function parseSex(text: string): string | undefined {
	const word = plain(text);
	if (word === 'NAM') return 'Nam';
	return word === 'NU' || word === 'N' ? 'Nữ' : undefined;
}

export function parseNationality(text: string): string | undefined {
	if (/^VI[EÊ]?T?N[AÀ]?M$/u.test(plain(text))) return 'Việt Nam';
	return cleanName(text);
}

/** Letters of a name that may be read as small ones. */
const SMALL_SHARE = 0.25;

/** Names are printed in capitals. */
export function parseName(text: string): string | undefined {
	const name = cleanName(text.replace(/\s+/gu, ' '));
	if (name === undefined || text.includes('<')) return undefined;
	const letters = [...name].filter((char) => /\p{L}/u.test(char));
	const small = letters.filter((char) => char !== char.toUpperCase()).length;
	return small <= SMALL_SHARE * letters.length ? name.toUpperCase() : undefined;
}

/** Places and marks: anything written that is no date and no line of the zone. */
export function parseWords(text: string): string | undefined {
	const words = text
		.normalize('NFC')
		.replace(/\s+/gu, ' ')
		.trim()
		.replace(/^[.,:;\s]+/u, '');
	if (words.includes('<<') || !/\p{L}/u.test(words)) return undefined;
	if (parseDate(words) || parseNumber(words)) return undefined;
	return words.length < 3 ? undefined : words;
}
