import type { ReadableScript } from './readableScripts';
import type { TextLine } from './types';
import { weighReading } from './weighReading';

/** Readings of noise in ten scripts are hardly ever worth more than this. */
const LEAST_WORTH = 0.6;
/** The same where the page is known to hold the script. */
const LEAST_EXPECTED = 0.4;
/** A single letter of an unexpected script must be surer. */
const LEAST_SINGLE = 0.9;
/** How much a script that is expected on the page is preferred. */
const PREFERENCE = 0.25;
/** On Vietnamese pages marks count more than confidence: PP-OCR is sure of letters without them. */
const MARKS_PREFERENCE = 0.2;
/** Latin letters and digits are read better by PP-OCR unless it is this much less sure. */
const LATIN_MARGIN = 0.12;
/** Readings of PP-OCR worth this are not replaced by others in Latin letters. */
const LATIN_SURE = 0.8;
/** Vietnamese letters that are surer than this are no specks above plain ones … */
const SURE_MARK = 0.8;
/** … but a page must have more than one, or a line that PP-OCR read with accents too. */
const LEAST_MARKS = 2;

/** Fill signs of machine-readable zones, which the multi-script recogniser reads poorly. */
const ZONE = /<.*<.*</;
const MARKED = /[\u0080-\uffff]/;
/** Letters of no other language in Latin letters. */
const VIETNAMESE = /[ơư\u1ea0-\u1ef9]/i;
const MARKS = /\p{Mn}/gu;

/**
 * Which of two readings of a line is to be believed.
 *
 * @param main by PP-OCR: Chinese, Japanese, Latin and Greek letters
 * @param other by the multi-script recogniser
 * @param expected scripts that the page is known to hold
 */
export function chooseReading(
	main: TextLine,
	other: TextLine,
	expected: ReadonlySet<ReadableScript>,
): TextLine {
	if (ZONE.test(main.text)) return main;
	const { script, worth, letters } = weighReading(other);
	const against = weighReading(main).worth;
	if (!script || script === 'Viet') {
		const marked = expected.has('Viet') && MARKED.test(other.text);
		if (marked) return worth + MARKS_PREFERENCE > against ? other : main;
		return against < LATIN_SURE && worth > against + LATIN_MARGIN ? other : main;
	}
	const known = expected.has(script);
	const least = known ? LEAST_EXPECTED : letters > 1 ? LEAST_WORTH : LEAST_SINGLE;
	if (worth < least) return main;
	return worth + (known ? PREFERENCE : 0) > against ? other : main;
}

const bare = (text: string): string =>
	text.normalize('NFD').replace(MARKS, '').replace(/đ/gi, 'd').toLowerCase();

/** Vietnamese where both recognisers read the same letters and the other one sees its marks. */
function isVietnamese(main: TextLine, other: TextLine): boolean {
	const sure = other.characters.filter(
		({ char, confidence }) => VIETNAMESE.test(char) && confidence >= SURE_MARK,
	);
	if (sure.length === 0 || weighReading(other).worth < LATIN_SURE) return false;
	return sure.length >= LEAST_MARKS || bare(main.text) === bare(other.text);
}

/** The script for which a line needs the multi-script recogniser, seen without expectations. */
export function scriptSeen(main: TextLine, other: TextLine): ReadableScript | undefined {
	const { script } = weighReading(other);
	if (script === 'Viet') return isVietnamese(main, other) ? script : undefined;
	return chooseReading(main, other, new Set()) === other ? script : undefined;
}
