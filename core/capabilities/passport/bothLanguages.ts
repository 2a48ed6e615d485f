/** Characters of Chinese writing, with the mark in names of minorities. */
const CHINESE = /[\p{Script=Han}·・]+/gu;

/** The Chinese part of a text that gives a value in two languages. */
export function chineseOf(text: string): string {
	return (text.match(CHINESE) ?? []).join('');
}

/** The part in Latin letters, without the stroke between both. */
export function latinOf(text: string): string {
	return text
		.replace(CHINESE, ' ')
		.replace(/\s+/gu, ' ')
		.replace(/^[\s/|,.]+|[\s/|,]+$/gu, '');
}

/** Short forms of the name of China are given in one way, as the interface does. */
export function nameChina(authority: string): string {
	return authority.replace(/\bP\.?\s?R\.?\s?(?:C\b\.?|CHINA\b|China\b)/gu, 'P.R.China');
}
