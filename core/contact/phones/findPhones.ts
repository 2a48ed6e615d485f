/** A telephone number in a text. */
export interface FoundPhone {
	/** As printed, without blanks around it. */
	readonly text: string;
	readonly from: number;
	readonly to: number;
	/** Whether its form alone tells a mobile number of China. */
	readonly mobile: boolean;
}

const EXTENSION = String.raw`(?:\s?(?:转|轉|ext\.?|x|#|分机)\s?:?\s?\d{1,6}|-\d{1,4}(?!\d))?`;

/** Forms that are numbers without any label; the stricter come first. */
const FORMS: readonly { readonly pattern: RegExp; readonly mobile: boolean }[] = [
	// Mobile numbers of China, with hidden digits as well.
	{
		pattern: new RegExp(
			String.raw`(?<![\d+])(?:\+?\(?(?:00)?86\)?[-\s]?)?1[3-9]\d[-\s]?[\d*]{4}[-\s]?\d{4}(?!\d)${EXTENSION}`,
			'giu',
		),
		mobile: true,
	},
	// 3-3-5 and other groups of them.
	{ pattern: /(?<!\d)1[3-9]\d[-\s]\d{3}[-\s]\d{5}(?!\d)/gu, mobile: true },
	// Landlines of China.
	{
		pattern: new RegExp(
			String.raw`(?<![\d+])(?:\+?86[-\s]?)?\(?0(?:10|2\d|[3-9]\d{2})\)?\s?[-—–]?\s?[2-8]\d{2,3}[-\s]?\d{4}(?!\d)${EXTENSION}`,
			'giu',
		),
		mobile: false,
	},
	{ pattern: /(?<!\d)[48]00[-\s]?\d{3,4}[-\s]?\d{3,4}(?!\d)/gu, mobile: false },
	// With the country in front.
	{
		pattern:
			/(?<![\d.])(?:\+|00(?=[1-9]))\s?\d{1,3}(?:[\s().\-/]{0,3}\d){6,13}(?!\d)(?:\s?(?:ext\.?|x)\s?\d{1,5})?/giu,
		mobile: false,
	},
	// North America, and others that begin with an area code.
	{
		pattern:
			/(?<![\d-])(?:1[-.\s])?(?:\(\d{3}\)\s?|\d{3}[-.])\d{3}[-.\s]\d{4}(?![\d-])(?:\s?(?:ext\.?|x)\s?\d{1,5})?/giu,
		mobile: false,
	},
	// National numbers with a leading zero: 8 to 11 digits in groups or in one.
	{
		pattern: /(?<![\d.\-/,])\(?0\d{1,4}\)?[\s\-/.]{0,3}\d(?:[\s\-.]?\d){5,8}(?![\d\-/])/gu,
		mobile: false,
	},
	// Eight digits in two groups, as in Singapore and Hong Kong.
	{ pattern: /(?<![\d\-/.,#])[235689]\d{3}[\s-]\d{4}(?![\d\-/.]|\s\d{4})/gu, mobile: false },
];

/** Anything that may be a number where a label says so. */
const LABELLED = /\+?\(?\d[\d\s().\-/*]{4,}\d(?:\s?(?:ext\.?|x|转|#)\s?\d{1,6})?/giu;

const DATE =
	/^(?:(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d{2}(?!\d))/;

const countDigits = (text: string): number => text.replace(/[^\d*]/g, '').length;

/** Telephone numbers in the order of the text. @param labelled the text stands behind a label */
export function findPhones(text: string, labelled: boolean): FoundPhone[] {
	const found: FoundPhone[] = [];
	const forms = labelled ? [...FORMS, { pattern: LABELLED, mobile: false }] : FORMS;
	for (const { pattern, mobile } of forms) {
		for (const match of text.matchAll(pattern)) {
			const from = match.index;
			const to = from + match[0].length;
			if (found.some((one) => from < one.to && one.from < to)) continue;
			const digits = countDigits(match[0]);
			if (digits < 5 || digits > 18 || DATE.test(match[0])) continue;
			found.push({ text: match[0].trim(), from, to, mobile });
		}
	}
	return found.sort((a, b) => a.from - b.from);
}

/** The text without the telephone numbers found in it. */
export function withoutPhones(text: string, phones: readonly FoundPhone[]): string {
	return phones
		.toReversed()
		.reduce((rest, { from, to }) => `${rest.slice(0, from)} \t ${rest.slice(to)}`, text)
		.trim();
}
