import { asDigits } from '../../card/values/asDigits';
import { cleanName } from '../../card/values/cleanName';
import { parseEnglishDate, parseThaiDate } from './thaiDates';

const THAI = /\p{Script=Thai}/gu;
const LATIN = /[A-Za-z]/gu;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const D = '[0-9OQoDIl|]';
const GAP = '[\\s.-]{0,2}';
const NUMBER = new RegExp(
	`(?<!${D})(${D})${GAP}(${D}{4})${GAP}(${D}{5})${GAP}(${D}{2})${GAP}(${D})(?!${D})`,
	'u',
);

/** `1 2345 67890 12 1` */
export function parseNumber(text: string): string | undefined {
	const match = NUMBER.exec(text);
	return match?.slice(1).map(asDigits).join(' ');
}

const blanks = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Names are Thai letters, full stops of titles and blanks. */
export function parseThaiName(text: string): string | undefined {
	const name = blanks(text.replace(/[^\p{Script=Thai}.\s-]/gu, '')).replace(/^[.\s-]+/u, '');
	const enough = count(name, THAI) >= 4 && count(name, THAI) > count(text, LATIN);
	return enough && !parseThaiDate(text) ? name : undefined;
}

/** Names in Latin letters, with the title in front of a given name. */
export function parseEnglishName(text: string): string | undefined {
	if (count(text, THAI) > 1 || parseEnglishDate(text)) return undefined;
	const name = cleanName(text);
	return name !== undefined && count(name, LATIN) >= 2 ? blanks(name) : undefined;
}

const TITLED = /^(?:MR|MRS|MISS|MASTER)\b\.?\s?\p{L}{2}/iu;

/** A given name that its title shows to be one. */
export function parseTitledName(text: string): string | undefined {
	const name = parseEnglishName(text);
	return name !== undefined && TITLED.test(name) ? name : undefined;
}

/** A word in Thai letters. */
export function parseThaiWord(text: string): string | undefined {
	const word = blanks(text.replace(/[^\p{Script=Thai}\s.]/gu, ''));
	return count(word, THAI) >= 3 && !/\d/u.test(text) ? word : undefined;
}

/** What the further lines of an address hold: districts, provinces, the capital. */
const ADDRESS_PART = /[ตอจ]\s?\.|ตำบล|อำเภอ|จังหวัด|แขวง|เขต|กรุง|มหานคร|หมู่|ซอย|ซ\.|ถ\.|ถนน|\d/u;

/** Lines of an address; no dates. */
export function parseAddress(text: string): string | undefined {
	const lines = text.split('\n').map(blanks);
	if (lines.slice(1).some((line) => !ADDRESS_PART.test(line))) return undefined;
	if (lines.some((line) => parseThaiDate(line) ?? parseEnglishDate(line))) return undefined;
	const address = lines.join(' ');
	return count(address, THAI) >= 4 && count(address, LATIN) < 4 ? address : undefined;
}

const SERIAL = new RegExp(
	`(?<![\\d/-])(${D}{4})\\s?-\\s?(${D}{2})(?:\\s?(-)\\s?)?(${D}{7,8})(?!\\d)`,
	'u',
);

/** `0412-03-06180930`; on some cards the second hyphen is missing. */
export function parseSerial(text: string): string | undefined {
	const match = SERIAL.exec(text);
	if (!match) return undefined;
	const [, office = '', device = '', hyphen = '', order = ''] = match;
	return asDigits(`${office}-${device}${hyphen}${order}`);
}

const LASER = new RegExp(
	`(?<![A-Za-z])([A-Z]{2})\\s?(${D})\\s?-\\s?(${D}{7})\\s?-\\s?(${D}{2})(?!\\d)`,
	'u',
);

/** `JT1-0459321-07`: two letters and ten digits. */
export function parseLaser(text: string): string | undefined {
	const match = LASER.exec(text.toUpperCase());
	if (!match) return undefined;
	const [, letters = '', ...digits] = match;
	return letters + digits.map(asDigits).join('-');
}

/** Eight digits that stand alone. */
export function parseCardNumber(text: string): string | undefined {
	const digits = asDigits(text.trim());
	return /^\d{8}$/u.test(digits) ? digits : undefined;
}
