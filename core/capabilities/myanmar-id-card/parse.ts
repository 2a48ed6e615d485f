import { parseBurmeseDate } from '../../card/myanmar/burmeseDate';
import { readAsDigits, toBurmeseDigits } from '../../card/myanmar/digits';
import { normaliseBurmese } from '../../card/myanmar/normaliseBurmese';
import { formatNrc, parseNrc } from '../../card/myanmar/nrcNumber';

const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;

/** Where a label ends and a value begins. */
const BEFORE_VALUE = /^[\s:;.,၊။\-–—_|'"]+|[\s:;.,_|]+$/gu;

/** The number of the card's holder, wherever it stands in a text. */
export function parseNumber(text: string): string | undefined {
	const nrc = parseNrc(text);
	return nrc && formatNrc(nrc);
}

/** A name in Burmese letters, without blanks. */
export function parseName(text: string): string | undefined {
	const name = normaliseBurmese(text).replace(/[\s.,:;၊။'"|_-]/gu, '');
	const letters = count(name, /[\u1000-\u103f]/gu);
	return letters >= 2 && letters >= 0.8 * name.length ? name : undefined;
}

/** A text in Burmese letters, as printed. */
export function parseWords(text: string): string | undefined {
	const words = normaliseBurmese(text).replace(/\s+/gu, ' ').replace(BEFORE_VALUE, '');
	const letters = count(words, /[\u1000-\u104f]/gu);
	if (letters < 2 || letters < 0.6 * words.replace(/\s/gu, '').length) return undefined;
	return parseNrc(words) || parseBurmeseDate(words) ? undefined : words;
}

const FEET = /^(\d)\s*(?:['’‘`′´"၊,.]+|ပေ)\s*(\d{1,2})\s*(?:["”“'’`′″.]+|လက်မ)?/u;

/** `၅' ၆"` */
export function parseHeight(text: string): string | undefined {
	const figures = readAsDigits(text.replace(BEFORE_VALUE, ''));
	const match = FEET.exec(figures);
	if (!match || Number(match[2]) > 11 || Number(match[1]) > 8) return undefined;
	const [feet, inches] = [toBurmeseDigits(match[1] ?? ''), toBurmeseDigits(match[2] ?? '')];
	return figures.includes('ပေ') ? `${feet} ပေ ${inches} လက်မ` : `${feet}' ${inches}"`;
}

const SERIAL = /(?<!\d)(\d{6,7})(?!\d)/u;

/** Six digits that are no number of a holder: the number of the card itself. */
export function parseSerial(text: string): string | undefined {
	if (/[(（)/]|နိုင်\)?\d/u.test(text)) return undefined;
	const match = SERIAL.exec(
		readAsDigits(
			normaliseBurmese(text)
				.replace(/[\s.]/gu, '')
				.replace(/^[^၀-၉\d]+/u, ''),
		),
	);
	return match ? toBurmeseDigits(match[1] ?? '') : undefined;
}

/** Letters of the shortest address. */
const SHORTEST = 5;

/** What is left of a label that was read badly, before the word for a number. */
const LABEL_REST = /^\S{1,8}\s+(?=အမှတ်)/u;

/** A place or an address. */
export function parseAddress(text: string): string | undefined {
	const words = parseWords(text)?.replace(LABEL_REST, '');
	return words !== undefined && words.length >= SHORTEST ? words : undefined;
}
