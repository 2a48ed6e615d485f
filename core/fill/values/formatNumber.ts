/**
 * A number in the manner of an example: `1.234,56` says which signs stand before thousands and
 * decimals, and how many decimals there are.
 * @returns undefined where the text is no number
 */
export function formatNumber(text: string, example: string): string | undefined {
	const number = parseNumber(text);
	if (number === undefined) return undefined;
	const { thousands, decimal, digits } = readExample(example);
	const [whole = '', part = ''] = Math.abs(number).toFixed(digits).split('.');
	const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, thousands);
	return `${number < 0 ? '-' : ''}${grouped}${part === '' ? '' : decimal + part}`;
}

/** The last of several kinds of separators is that of decimals; one alone before three digits is not. */
function parseNumber(text: string): number | undefined {
	const plain = text.replace(/[\s'’\u00a0]/gu, '');
	if (!/^[+-]?[\d.,]*\d[\d.,]*$/u.test(plain)) return undefined;
	const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
	const sign = plain.charAt(last);
	const isThousands =
		last < 0 || (plain.split(sign).length > 2 && !/[.,]/u.test(plain.replaceAll(sign, '')));
	const digits = (part: string) => part.replace(/[.,]/gu, '');
	const number = isThousands
		? Number(digits(plain))
		: Number(`${digits(plain.slice(0, last))}.${digits(plain.slice(last + 1))}`);
	return Number.isFinite(number) ? number : undefined;
}

function readExample(example: string) {
	const signs = [...example.matchAll(/[^\d-]/gu)];
	const last = signs.at(-1);
	const tail = last ? example.length - last.index - 1 : 0;
	const hasDecimals =
		last !== undefined && (signs.length > 1 ? signs[0]?.[0] !== last[0] : tail !== 3);
	const grouping = hasDecimals ? (signs.length > 1 ? signs[0]?.[0] : '') : last?.[0];
	return {
		thousands: grouping ?? '',
		decimal: hasDecimals ? last[0] : '.',
		digits: hasDecimals ? tail : 0,
	};
}
