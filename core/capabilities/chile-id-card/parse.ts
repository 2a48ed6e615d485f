import { asDigits } from '../../card/values/asDigits';
import { cleanName } from '../../card/values/cleanName';
import { findMonth } from '../../card/values/findMonth';
import { parseDate, type CardDate } from '../../card/values/parseDate';
import { snapToKnown } from '../../card/values/snapToKnown';

const MONTHS = ['ENE', 'FEB', 'MAR', 'ABR', 'MAY', 'JUN', 'JUL', 'AGO', 'SEP', 'OCT', 'NOV', 'DIC'];

/** As printed: `14 MAR 1990`. */
export function formatChileanDate(date: CardDate): string {
	const day = String(date.day).padStart(2, '0');
	const month = date.monthName === undefined ? undefined : findMonth(date.monthName);
	if (month === undefined) return `${day} ${String(date.month).padStart(2, '0')} ${date.year}`;
	const name = date.monthName as string;
	return `${day} ${name.length > 3 ? name.toUpperCase() : MONTHS[month - 1]} ${date.year}`;
}

export function parseChileanDate(text: string): string | undefined {
	const date = parseDate(text);
	return date && formatChileanDate(date);
}

const D = '[0-9OQoDIl|ZSGB]';
const RUN = new RegExp(
	`(?<!${D})(${D}{1,2})[.,\\s]{0,2}(${D}{3})[.,\\s]{0,2}(${D}{3})\\s?[-–—.]\\s?([0-9KkOIl])(?!\\w)`,
	'u',
);

/** `12.345.678-5` */
export function parseRun(text: string): string | undefined {
	const match = RUN.exec(text.replace(/^\W*RU[NT]\W*/iu, ''));
	if (!match) return undefined;
	const [, millions, thousands, ones, check] = match;
	const digits = [millions, thousands, ones].map((part) => asDigits(part as string));
	return `${digits.join('.')}-${asDigits(check as string).toUpperCase()}`;
}

const DOCUMENT = new RegExp(
	`(?<![\\w.-])([A-Z])?\\s?(${D}{3})([.,\\s]{0,2})(${D}{3})[.,\\s]{0,2}(${D}{3})(?![\\w-]|\\s?-)`,
	'u',
);

/** `123.456.789`, or without points where it is printed without; older cards begin with a letter. */
export function parseDocumentNumber(text: string): string | undefined {
	const match = DOCUMENT.exec(text);
	if (!match) return undefined;
	const [, letter = '', a, gap, b, c] = match;
	const point = gap === '' ? '' : '.';
	return letter + [a, b, c].map((part) => asDigits(part as string)).join(point);
}

export function parseSex(text: string): string | undefined {
	const word = text.trim().toUpperCase();
	return /^(?:[MFX]|MASCULINO|FEMENINO|NO BINARIO)$/u.exec(word.replace(/[.:,]/gu, ''))?.[0];
}

/** Upper case, without the lines of the printed card that end up beside it. */
export function parseWord(text: string): string | undefined {
	const name = cleanName(text);
	return name !== undefined && name === name.toUpperCase() ? name : undefined;
}

/** Nationalities of most people who live in Chile, as their cards print them. */
const NATIONALITIES = [
	'CHILENA',
	'ARGENTINA',
	'BOLIVIANA',
	'BRASILENA',
	'COLOMBIANA',
	'CUBANA',
	'DOMINICANA',
	'ECUATORIANA',
	'ESPANOLA',
	'HAITIANA',
	'MEXICANA',
	'PARAGUAYA',
	'PERUANA',
	'URUGUAYA',
	'VENEZOLANA',
];

/** A nationality that tells by itself what it is. */
export function parseKnownNationality(text: string): string | undefined {
	const word = text.trim();
	return snapToKnown(word, NATIONALITIES) === undefined ? undefined : parseWord(word);
}
