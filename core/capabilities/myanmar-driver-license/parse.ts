import { formatPlainDate, parseBurmeseDate, parsePlainDate } from '../../card/myanmar/burmeseDate';
import { readAsDigits, toBurmeseDigits } from '../../card/myanmar/digits';
import { normaliseBurmese } from '../../card/myanmar/normaliseBurmese';

const BURMESE = /[\u1000-\u109f]/u;
const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;

/** The letters of licence numbers: the first ones of both alphabets. */
const LETTERS: readonly (readonly [burmese: string, latin: string])[] = [
	['က', 'A'],
	['ခ', 'B'],
	['ဂ', 'C'],
	['ဃ', 'D'],
	['င', 'E'],
	['စ', 'F'],
	['ဆ', 'G'],
	['ဇ', 'H'],
];

const LICENCE = /^\s*([A-Z])\s*[/|Il1]\s*(\d{4,6})\s*[/|Il]\s*(\d{2,4})\s*$/u;

/** `E/94803/20` */
export function parseLatinLicence(text: string): string | undefined {
	const match = LICENCE.exec(text.replace(/(?<=\d)[oO]|[oO](?=\d)/gu, '0'));
	return match ? `${match[1]}/${match[2]}/${match[3]}` : undefined;
}

const BURMESE_LICENCE = /^\s*([^\s\d/၊]{1,3}|\d)\s*[/၊|]\s*(\d{4,6})\s*[/၊|]\s*(\d{2,4})\s*$/u;

/** `င/၉၄၈၀၃/၂၀`; a letter that looks like a digit or a Latin one is taken as it is. */
export function parseBurmeseLicence(text: string): string | undefined {
	if (!/[၀-၉]/u.test(text)) return undefined;
	const [first = '', ...others] = text.trim().split(/(?<=^[^/၊|]{1,4})(?=[/၊|])/u);
	const match = BURMESE_LICENCE.exec(first + readAsDigits(others.join('')));
	if (!match) return undefined;
	const [, letter = '', number = '', year = ''] = match;
	return `${letter === 'c' ? 'င' : letter}/${toBurmeseDigits(number)}/${toBurmeseDigits(year)}`;
}

/** `E/94803/20` as `င/၉၄၈၀၃/၂၀`, or undefined for a letter that is not known. */
export function burmeseLicence(latin: string): string | undefined {
	const letter = LETTERS.find(([, known]) => known === latin[0])?.[0];
	return letter === undefined ? undefined : letter + toBurmeseDigits(latin.slice(1));
}

/** `င/၉၄၈၀၃/၂၀` as `E/94803/20`. */
export function latinLicence(burmese: string): string | undefined {
	const letter = LETTERS.find(([known]) => known === burmese[0])?.[1];
	return letter === undefined ? undefined : letter + readAsDigits(burmese.slice(1));
}

/** A date in Burmese digits; the one in Latin digits beside it is another field. */
export function parseOwnDate(text: string): string | undefined {
	return /[၀-၉]/u.test(text) ? parseBurmeseDate(text) : undefined;
}

/** `25-9-1984` */
export function parseLatinDate(text: string): string | undefined {
	if (BURMESE.test(text)) return undefined;
	const date = parsePlainDate(text);
	return date && formatPlainDate(date);
}

/** A name in Burmese letters. */
export function parseBurmeseName(text: string): string | undefined {
	const name = normaliseBurmese(text).replace(/[\s.,:;၊။'"|]/gu, '');
	const letters = count(name, /[\u1000-\u103f]/gu);
	return letters >= 2 && letters >= 0.8 * name.length ? name : undefined;
}

const NO_NAME = /LICEN[CS]E|DRIV|MYANMAR|REPUBLIC|SPECIMEN|VALID|BLOOD|SIGNATURE|HOLDER/u;

/** `U MIN HTET NAING` */
export function parseLatinName(text: string): string | undefined {
	const name = text
		.replace(/0/gu, 'O')
		.replace(/\s+/gu, ' ')
		.trim()
		.replace(/[.,:;]+$/u, '');
	if (!/^[A-Za-z][A-Za-z'’. -]+$/u.test(name) || NO_NAME.test(name.toUpperCase())) return undefined;
	return count(name, /[A-Z]/gu) * 2 >= count(name, /[A-Za-z]/gu) ? name : undefined;
}

const TITLED = /^(?:U|KO|MAUNG|MG|DAW|MA)\s+[A-Z]/u;

/** A name that begins with a title: it needs no label. */
export function parseTitledName(text: string): string | undefined {
	const name = parseLatinName(text);
	return name !== undefined && TITLED.test(name) ? name : undefined;
}
