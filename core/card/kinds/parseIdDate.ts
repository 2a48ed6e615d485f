import { asDigits } from '../values/asDigits';
import { toIsoDate } from '../values/formatDate';
import { parseDate, type CardDate, type DateOptions, type DateOrder } from '../values/parseDate';

export type DateKind = 'birth' | 'issue' | 'expiry';

const D = '[0-9OQoDlI|]';
const SHORT_YEAR = new RegExp(
	String.raw`(?<![\w])(${D}{1,2})[./-](${D}{1,2})[./-](${D}{2})(?![\w./-])`,
	'u',
);
/** Two-digit years above this are of the last century. */
const LATEST_SHORT: Readonly<Record<DateKind, number>> = { birth: 15, issue: 70, expiry: 80 };

/** The last of the dates in a text: of a span of time that is its end. */
function lastDate(text: string, options: DateOptions): CardDate | undefined {
	const date = parseDate(text, options);
	if (!date) return undefined;
	return lastDate(text.slice(text.indexOf(date.printed) + date.printed.length), options) ?? date;
}

/** The first date in a text that holds at least two: the beginning of a span of time. */
export function firstOfSpan(text: string, order: DateOrder = 'dmy'): string | undefined {
	const first = parseDate(text, { order });
	const last = lastDate(text, { order });
	const span = first && last && toIsoDate(first) < toIsoDate(last);
	return span ? toIsoDate(first) : undefined;
}

/**
 * The last date of its kind in a text as `yyyy-mm-dd`; years of two digits are completed,
 * those of the Buddhist era, which lie in the far future, are counted back.
 *
 * @param order of the parts of a date in figures
 */
export function parseIdDate(
	text: string,
	kind: DateKind,
	order: DateOrder = 'dmy',
): string | undefined {
	const date = lastDate(text, { order }) ?? lastDate(text, { order, buddhist: true });
	if (date) return toIsoDate(date);
	const match = SHORT_YEAR.exec(text);
	if (!match) return undefined;
	const [a = '', b = '', c = ''] = match.slice(1).map((part) => asDigits(part));
	const [day, month, short] = order === 'mdy' ? [b, a, c] : order === 'ymd' ? [c, b, a] : [a, b, c];
	const century = Number(short) > LATEST_SHORT[kind] ? '19' : '20';
	const full = parseDate(`${day}.${month}.${century}${short.padStart(2, '0')}`);
	return full && toIsoDate(full);
}
