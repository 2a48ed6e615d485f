import type { CountryCode } from 'libphonenumber-js';

/** What is wrong with a number, as the end of a sentence about it; undefined when it is right. */
export async function checkPhone(phone: string, country: string): Promise<string | undefined> {
	if (phone === '') return 'is missing';
	if (phone.includes('*')) return `is partly hidden: ${phone}`;
	const { isSupportedCountry, parsePhoneNumberFromString } = await import('libphonenumber-js/max');
	if (!isSupportedCountry(country)) return `cannot be checked: there is no country '${country}'`;
	const number = parsePhoneNumberFromString(withPlus(phone), country as CountryCode);
	if (number?.isValid()) return undefined;
	const where = number?.country ?? country;
	return `is no valid number of ${nameOf(where)}: ${phone}`;
}

/** International numbers are written with 00 as well as with a plus. */
function withPlus(phone: string): string {
	return phone.trim().replace(/^00(?=[1-9])/, '+');
}

function nameOf(country: string): string {
	return new Intl.DisplayNames(['en'], { type: 'region' }).of(country) ?? country;
}
