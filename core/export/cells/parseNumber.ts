import type { Cell } from './types';

/** What stands between digits: dots or commas may part thousands or begin the decimals. */
export type Decimals = 'dot' | 'comma';

/** A number as it is written. */
export interface WrittenNumber {
	readonly isNegative: boolean;
	/** Whole part with its separators of thousands taken out. */
	readonly whole: string;
	readonly fraction: string;
	/** Whether thousands are parted. */
	readonly isGrouped: boolean;
	/** What the separators must mean; undefined where they say nothing or could mean both. */
	readonly decimals?: Decimals;
	/** One separator with three digits behind it: thousands or thousandths. */
	readonly isAmbiguous: boolean;
	readonly sign: string;
	readonly signStands: 'before' | 'after';
}

/** Signs of currency, and percent, which may stand beside a number. */
const SIGNS = String.raw`[$€£¥₩₹₽฿₫₱₪₺￥%％]|US\$|HK\$|R\$|S/\.?|元|円|원`;

const NUMBER = new RegExp(
	String.raw`^(?:(?<before>${SIGNS})\s?)?(?<minus>[-−])?\s?(?<body>\d[\d.,]*)\s?(?<after>${SIGNS})?$`,
	'u',
);
const MINUS_FIRST = /^[-−](?=\D)/u;

/** Excel keeps so many digits of a number. */
const MOST_DIGITS = 15;

/** Longer texts, and texts that begin with another letter, are no numbers: most are told apart here. */
const MOST_CHARACTERS = 30;
const MAY_START = /^(?:[^\p{L}]|[UHRS])/u;

/** The parts of a text that is a number and nothing else; undefined for any other text. */
export function parseNumber(text: string): WrittenNumber | undefined {
	if (text.length > MOST_CHARACTERS || !MAY_START.test(text)) return undefined;
	const trimmed = text.trim();
	// Most numbers are these; the expression for all others takes several times as long.
	if (PLAIN.test(trimmed)) {
		return trimmed.length > MOST_DIGITS ? undefined : { ...plainBody(trimmed), ...UNSIGNED };
	}
	const isNegative = MINUS_FIRST.test(trimmed);
	const { before, minus, body, after } =
		NUMBER.exec(isNegative ? trimmed.slice(1) : trimmed)?.groups ?? {};
	if (body === undefined || (before && after)) return undefined;
	const parts = splitBody(body);
	if (!parts || parts.whole.length + parts.fraction.length > MOST_DIGITS) return undefined;
	return {
		...parts,
		isNegative: isNegative || minus !== undefined,
		sign: before ?? after ?? '',
		signStands: before ? 'before' : 'after',
	};
}

type Body = Omit<WrittenNumber, 'isNegative' | 'sign' | 'signStands'>;

const UNSIGNED = { isNegative: false, sign: '', signStands: 'before' } as const;

function plainBody(body: string): Body {
	return { whole: body, fraction: '', isGrouped: false, isAmbiguous: false };
}

const PLAIN = /^\d+$/;
const ONE_SEPARATOR = /^(\d+)([.,])(\d+)$/;
const GROUPED = /^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)(?:([.,])(\d+))?$/;

function splitBody(body: string): Body | undefined {
	if (PLAIN.test(body)) return plainBody(body);
	const single = ONE_SEPARATOR.exec(body);
	if (single) return splitAtOne(single);
	const grouped = GROUPED.exec(body);
	const [, whole = '', separator, point, fraction = ''] = grouped ?? [];
	if (!grouped || point === separator) return undefined;
	return {
		whole: whole.replace(/[.,]/g, ''),
		fraction,
		isGrouped: true,
		decimals: separator === ',' ? 'dot' : 'comma',
		isAmbiguous: false,
	};
}

function splitAtOne([, whole = '', separator, fraction = '']: RegExpExecArray): Body {
	const decimals = separator === '.' ? 'dot' : 'comma';
	const mayBeGroup = fraction.length === 3 && whole.length <= 3 && !whole.startsWith('0');
	return { whole, fraction, isGrouped: false, decimals, isAmbiguous: mayBeGroup };
}

/** How the column that a number stands in writes decimals, where it shows that. */
export function toNumberCell(number: WrittenNumber, decimals: Decimals | undefined): Cell {
	const grouped = number.isGrouped || (number.isAmbiguous && number.decimals !== decimals);
	const isSplit = number.isAmbiguous && number.decimals !== decimals;
	const whole = isSplit ? number.whole + number.fraction : number.whole;
	const fraction = isSplit ? '' : number.fraction;
	const size = Number(`${whole}.${fraction || '0'}`);
	const isPercent = /[%％]/.test(number.sign);
	const value = (number.isNegative ? -1 : 1) * (isPercent ? percent(size) : size);
	return { value: value === 0 ? 0 : value, format: formatOf(number, grouped, fraction.length) };
}

/** Divided without the noise of binary fractions. */
function percent(size: number): number {
	return Number((size / 100).toPrecision(MOST_DIGITS));
}

function formatOf(
	{ sign, signStands }: WrittenNumber,
	isGrouped: boolean,
	places: number,
): string | undefined {
	if (!sign && !isGrouped && places === 0) return undefined;
	const digits = `${isGrouped ? '#,##0' : '0'}${places > 0 ? `.${'0'.repeat(places)}` : ''}`;
	if (!sign) return digits;
	if (/[%％]/.test(sign)) return `${digits}%`;
	return signStands === 'before' ? `"${sign}"${digits}` : `${digits} "${sign}"`;
}
