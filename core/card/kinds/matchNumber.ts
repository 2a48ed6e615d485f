/** A number of a document has at least so many digits. */
const MIN_DIGITS = 4;

const plain = (text: string): string =>
	text
		.replace(/\s/gu, '')
		.toUpperCase()
		.replace(/[.:,;]+$/u, '');

const enoughDigits = (text: string): boolean => text.replace(/\D/gu, '').length >= MIN_DIGITS;

/**
 * The text as a number of the given form, blanks taken out.
 *
 * @param form without anchors
 */
export function matchNumber(text: string, form: RegExp): string | undefined {
	const number = plain(text);
	const whole = new RegExp(`^(?:${form.source})$`, 'u');
	return whole.test(number) && enoughDigits(number) ? number : undefined;
}

/** The number of the given form that a text begins with; what is printed beside it may be glued on. */
export function matchNumberAtStart(text: string, form: RegExp): string | undefined {
	const number = new RegExp(`^(?:${form.source})`, 'u').exec(plain(text))?.[0];
	return number !== undefined && enoughDigits(number) ? number : undefined;
}
