import type { Barcode } from '../../barcode/types';
import type { FieldReading } from '../../card/types';
import type { UprightLine } from '../web-image/readRows';

/** Numbers of carriers: letters and digits, of which at least six are digits. */
const NUMBER = /^(?=(?:\D*\d){6})[A-Z\d][A-Z\d-]{7,29}$/i;
/** What stands in front of the number where it is printed in words. */
const LABEL =
	/(?:运单编?号码?|快[递件]单号|物流单号|邮件号码?|单号|waybill(?:\s*(?:no|number))?|tracking(?:\s*(?:no|number))?|awb|consignment(?:\s*(?:no|number))?)[\s.:：#]*([A-Z\d][A-Z\d\s-]{7,40})/i;
/** A mobile number of China looks like the number of a waybill. */
const MOBILE = /^1[3-9]\d{9}$/;
/** A line that is nothing but a number this long is taken for it without a label. */
const LEAST_ALONE = 10;

/** Two to four parts of letters and digits, such as `755-A12-08`. */
const SORTING_CODE = /^(?=.*\d)[A-Z\d]{2,5}(?:\s?[-–—]\s?[A-Z\d]{1,5}|\s[A-Z\d]{1,4}){1,3}$/i;
const DATE = /^(?:19|20)\d{2}\s?[-–—]/;

const bare = (text: string): string => text.replace(/\s/g, '').toUpperCase();

/** The number of the waybill: from a barcode, whose check character was right, or from the text. */
export function findWaybillNumber(
	barcodes: readonly Barcode[],
	lines: readonly UprightLine[],
): FieldReading | undefined {
	const printed = lines.map(({ text }) => bare(text));
	const fitting = barcodes
		.filter(({ text }) => NUMBER.test(text))
		.map((code) => ({
			code,
			// Of several symbols the one that is printed in letters as well is meant.
			weight:
				(printed.some((text) => text.includes(bare(code.text))) ? 2 : 0) +
				(code.kind === 'linear' ? 1 : 0),
		}))
		.sort((a, b) => b.weight - a.weight);
	const [best] = fitting;
	return best ? { value: best.code.text, confidence: 1 } : findPrinted(lines);
}

function findPrinted(lines: readonly UprightLine[]): FieldReading | undefined {
	for (const { text, line } of lines) {
		const value = bare(LABEL.exec(text)?.[1] ?? '');
		if (NUMBER.test(value)) return { value, confidence: line.confidence };
	}
	const alone = lines.find(({ text }) => {
		const value = bare(text);
		return NUMBER.test(value) && value.length >= LEAST_ALONE && !MOBILE.test(value);
	});
	return alone && { value: bare(alone.text), confidence: alone.line.confidence };
}

/** The sorting code: of the lines of its form, the one in the largest letters. */
export function findSortingCode(
	lines: readonly UprightLine[],
	number: string | undefined,
): FieldReading | undefined {
	const found = lines
		.filter(({ text }) => {
			const code = text.trim();
			return SORTING_CODE.test(code) && !DATE.test(code) && bare(code) !== bare(number ?? '');
		})
		.sort((a, b) => heightOf(b) - heightOf(a))[0];
	return (
		found && {
			value: found.text.trim().replace(/\s?[-–—]\s?/g, '-'),
			confidence: found.line.confidence,
		}
	);
}

const heightOf = ({ bounds }: UprightLine): number => bounds.bottom - bounds.top;

/** Whether a line prints one of these values and nothing else. */
export function printsOnly(line: UprightLine, values: readonly (string | undefined)[]): boolean {
	const text = bare(line.text).replace(/[–—]/g, '-');
	return values.some((value) => value !== undefined && text === bare(value));
}
