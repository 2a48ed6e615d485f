import { hintOfHeader, type HeaderHint } from './hintOfHeader';
import { parseDate, toDateCell, type DayOrder } from './parseDate';
import { parseNumber, toNumberCell, type Decimals, type WrittenNumber } from './parseNumber';
import type { Typing } from './types';

/** Plain digits beyond so many are more often a number of somebody than an amount. */
const MOST_PLAIN_DIGITS = 6;

/** What stands for an empty cell. */
const NOTHING = /^(?:[-–—/.*]|n\/?a|none|nil|无)$/iu;

interface Evidence {
	decimals: Set<Decimals>;
	orders: Set<DayOrder>;
	/** Digits that are not an amount: leading zeros, letters among them, too many. */
	hasCodes: boolean;
}

function gather(texts: Iterable<string>): Evidence {
	const evidence: Evidence = { decimals: new Set(), orders: new Set(), hasCodes: false };
	for (const text of texts) {
		const number = parseNumber(text);
		const date = number ? undefined : parseDate(text);
		if (date?.order && /^D[/-]/.test(date.format)) evidence.orders.add(date.order);
		if (number?.decimals && !number.isAmbiguous) evidence.decimals.add(number.decimals);
		const isCode = number ? startsWithZero(number) : !date && /\d/u.test(text);
		if (isCode) evidence.hasCodes = true;
	}
	return evidence;
}

function startsWithZero({ whole }: WrittenNumber): boolean {
	return whole.length > 1 && whole.startsWith('0');
}

const only = <T>(found: ReadonlySet<T>): T | undefined =>
	found.size === 1 ? [...found][0] : undefined;

/**
 * How the texts of a column become numbers and dates: only where they can mean nothing else. The
 * column decides what a single cell leaves open, such as whether `1.234` has thousands; numbers of
 * things and people, leading zeros and very long numbers stay text.
 * @param header what stands above the column
 * @param texts of the column, the header left out
 * @param hint what its digits are, where that is known without the header
 */
export function judgeColumn(
	header: string,
	texts: Iterable<string>,
	hint: HeaderHint | undefined = hintOfHeader(header),
): Typing {
	const { decimals: seen, orders, hasCodes } = gather(texts);
	const decimals = only(seen);
	const isAmount = (number: WrittenNumber): boolean => {
		if (hint === 'name' || startsWithZero(number)) return false;
		if (number.isAmbiguous && decimals === undefined) return false;
		if (number.decimals && seen.size > 1 && !number.isGrouped) return false;
		const isPlain = !number.decimals && !number.sign;
		if (!isPlain || hint === 'amount') return true;
		return !hasCodes && number.whole.length <= MOST_PLAIN_DIGITS;
	};
	return (text) => {
		if (text === '' || NOTHING.test(text)) return undefined;
		const number = parseNumber(text);
		if (number) return isAmount(number) ? toNumberCell(number, decimals) : undefined;
		const date = parseDate(text);
		return date && toDateCell(date, only(orders));
	};
}
