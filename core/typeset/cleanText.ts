/**
 * Signs that direct the display and are never drawn: marks and overrides of direction, joiners of
 * words, soft hyphens. The joiners of letters (U+200C, U+200D) stay: shaping needs them.
 */
const UNDRAWN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;

/** Control characters but the tabulator; ends of lines are cut before. */
const CONTROLS = /(?!\t)\p{Cc}/gu;

/** A line of text with nothing in it that cannot be drawn; accents are joined with their letters. */
export function cleanText(text: string): string {
	return text
		.normalize('NFC')
		.replace(UNDRAWN, '')
		.replace(CONTROLS, '')
		.replace(/[\t\u2028\u2029]/gu, ' ');
}
