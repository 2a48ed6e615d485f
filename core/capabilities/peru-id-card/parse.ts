import { asDigits } from '../../card/values/asDigits';
import { cleanName } from '../../card/values/cleanName';
import { formatDate } from '../../card/values/formatDate';
import { parseDate } from '../../card/values/parseDate';
import { snapToKnown } from '../../card/values/snapToKnown';
import { ACCENTED, DEPARTMENTS } from './departments';

const D = '[0-9OQoDIl|ZSGB]';
const CUI = new RegExp(`(?<![\\w.])(${D}{8})(?:\\s?[-–—_.]?\\s?([0-9A-KOl])(?!\\w))?(?!\\w)`, 'u');

/** `12345678-9`; the check character is absent where it was not printed or not read. */
export function parseCui(text: string): string | undefined {
	const match = CUI.exec(text.replace(/\s*([-–—])\s*/gu, '$1'));
	if (!match) return undefined;
	const [, digits = '', check] = match;
	const number = asDigits(digits);
	if (check === undefined) return number;
	return `${number}-${check === 'O' || check === 'l' ? asDigits(check) : check}`;
}

/** As printed, or the words for a card that never expires. */
export function parsePeruvianDate(text: string): string | undefined {
	const date = parseDate(text);
	if (date) return formatDate(date);
	return /NO\s*CADUCA|INDEFINID[OA]/iu.exec(text)?.[0].toUpperCase();
}

/** Six digits that name a district. */
export function parseUbigeo(text: string): string | undefined {
	const match = new RegExp(`(?<![\\w/.-])(${D}{6})(?![\\w/.-])`, 'u').exec(text);
	return match?.[1] === undefined ? undefined : asDigits(match[1]);
}

export function parseGroup(text: string): string | undefined {
	const digits = /(?<!\d)\d{6}(?!\d)/u.exec(asDigits(text.trim()));
	return digits?.[0];
}

export function parseSex(text: string): string | undefined {
	const word = text.trim().toUpperCase().replace(/[.:,]/gu, '');
	return /^(?:[MFX]|MASCULINO|FEMENINO)$/u.exec(word)?.[0];
}

const MARITAL =
	/^(?:[SCVD]|SOLTER[OA]|CASAD[OA]|VIUD[OA]|DIVORCIAD[OA]|CONVIVIENTE)(?:\([OA]\))?$/u;

export function parseMaritalStatus(text: string): string | undefined {
	return MARITAL.exec(text.trim().toUpperCase().replace(/[.:,]/gu, ''))?.[0];
}

export function parseNationality(text: string): string | undefined {
	return /^(?:PER|PERUAN[OA]|PERU)$/u.exec(text.trim().toUpperCase().replace(/[.:,]/gu, ''))?.[0];
}

export function parseYesNo(text: string): string | undefined {
	const word = /(?<!\p{L})(?:S[IÍ]|NO|YES)(?!\p{L})/iu.exec(text)?.[0].toUpperCase();
	return word?.replace('Í', 'I');
}

/** Zone lines and dates are no names. */
export function parseName(text: string): string | undefined {
	if (text.includes('<') || parseDate(text)) return undefined;
	return cleanName(text)?.replace(/\s+/gu, ' ');
}

/** A department without an accent that no card prints: the only names with a known spelling. */
export function parseDepartment(text: string): string | undefined {
	const name = parseName(text);
	if (name === undefined || ACCENTED.includes(name.toUpperCase())) return name;
	const known = snapToKnown(name, DEPARTMENTS);
	return known === undefined || name !== name.toUpperCase() ? name : known;
}

export function parseAddress(text: string): string | undefined {
	const address = text.replace(/\s+/gu, ' ').trim();
	return address.includes('<<') || address.length < 3 ? undefined : address;
}
