/** What spreadsheet programs take for the start of a formula, in its narrow and wide forms. */
const STARTS_FORMULA = /^[\t\r\n ]*[=+\-@＝＋－＠]|^[\t\r]/u;

/** A signed number is no danger. */
const SIGNED_NUMBER = /^[-+]\d+(?:[.,]\d+)*\s?%?$/u;

/**
 * A text that a spreadsheet program shows as it is, when it opens a file without types: what would
 * be a formula gets an apostrophe in front (the advice of OWASP on CSV injection).
 */
export function guardFormula(text: string): string {
	return STARTS_FORMULA.test(text) && !SIGNED_NUMBER.test(text) ? `'${text}` : text;
}
