import type { PlaceKind } from './alphabet';

export type ZoneFormatName =
	'TD1' | 'TD2' | 'TD3' | 'MRV-A' | 'MRV-B' | 'FRA-ID' | 'FRA-DL' | 'CHE-DL';

export type ZoneFieldName =
	| 'type'
	| 'country'
	| 'number'
	| 'names'
	| 'surname'
	| 'given'
	| 'birth'
	| 'sex'
	| 'expiry'
	| 'nationality'
	| 'optional'
	| 'optional2'
	| 'office';

/** Places of a line, `from` (inclusive) to `to` (exclusive). */
export interface Stretch {
	readonly line: number;
	readonly from: number;
	readonly to: number;
}

export interface ZoneField extends Stretch {
	readonly name: ZoneFieldName;
	readonly kind: PlaceKind | 'date';
}

export interface ZoneCheck {
	/** The field that it protects; `composite` protects several together. */
	readonly name: ZoneFieldName | 'composite';
	readonly line: number;
	readonly at: number;
	readonly over: readonly Stretch[];
}

/** The layout of a machine-readable zone. */
export interface ZoneFormat {
	readonly name: ZoneFormatName;
	/** Characters of every line. */
	readonly lengths: readonly number[];
	/** What the first line begins with; look-alikes are tolerated when zones are told apart. */
	readonly begins: RegExp;
	/** Only zones that are read with this beginning: nothing else would tell them from others. */
	readonly strict?: true;
	readonly fields: readonly ZoneField[];
	readonly checks: readonly ZoneCheck[];
}

function field(name: ZoneFieldName, kind: ZoneField['kind'], place: readonly number[]): ZoneField {
	const [line = 0, from = 0, to = 0] = place;
	return { name, kind, line, from, to };
}

function own(fields: readonly ZoneField[], names: readonly ZoneFieldName[]): ZoneCheck[] {
	return fields
		.filter(({ name }) => names.includes(name))
		.map((over) => ({ name: over.name, line: over.line, at: over.to, over: [over] }));
}

function composite(
	[line, at]: readonly [number, number],
	over: readonly (readonly [number, number, number])[],
): ZoneCheck {
	const stretches = over.map(([row, from, to]) => ({ line: row, from, to }));
	return { name: 'composite', line, at, over: stretches };
}

/** The second line of passports, visas and TD2 cards up to its optional data. */
const HOLDER: readonly ZoneField[] = [
	field('number', 'any', [1, 0, 9]),
	field('nationality', 'letter', [1, 10, 13]),
	field('birth', 'date', [1, 13, 19]),
	field('sex', 'sex', [1, 20, 21]),
	field('expiry', 'date', [1, 21, 27]),
];

function heading(length: number): ZoneField[] {
	return [
		field('type', 'letter', [0, 0, 2]),
		field('country', 'letter', [0, 2, 5]),
		field('names', 'letter', [0, 5, length]),
	];
}

const HOLDER_CHECKS = own(HOLDER, ['number', 'birth', 'expiry']);

const TD3_OPTIONAL = field('optional', 'any', [1, 28, 42]);

const TD1_FIELDS: readonly ZoneField[] = [
	field('type', 'letter', [0, 0, 2]),
	field('country', 'letter', [0, 2, 5]),
	field('number', 'any', [0, 5, 14]),
	field('optional', 'any', [0, 15, 30]),
	field('birth', 'date', [1, 0, 6]),
	field('sex', 'sex', [1, 7, 8]),
	field('expiry', 'date', [1, 8, 14]),
	field('nationality', 'letter', [1, 15, 18]),
	field('optional2', 'any', [1, 18, 29]),
	field('names', 'letter', [2, 0, 30]),
];

/** The identity card of France until 2021. */
const FRA_FIELDS: readonly ZoneField[] = [
	field('type', 'letter', [0, 0, 2]),
	field('country', 'letter', [0, 2, 5]),
	field('surname', 'letter', [0, 5, 30]),
	field('office', 'any', [0, 30, 36]),
	field('number', 'any', [1, 0, 12]),
	field('given', 'letter', [1, 13, 27]),
	field('birth', 'date', [1, 27, 33]),
	field('sex', 'sex', [1, 34, 35]),
];

/** The one line on the driving licences of France; the family name is cut to eight letters. */
const FRA_LICENCE_FIELDS: readonly ZoneField[] = [
	field('type', 'any', [0, 0, 2]),
	field('country', 'letter', [0, 2, 5]),
	field('number', 'any', [0, 5, 14]),
	field('expiry', 'date', [0, 15, 21]),
	field('surname', 'letter', [0, 21, 29]),
];

/** The driving licences of Switzerland and Liechtenstein, below a line with the blank's number. */
const CHE_LICENCE_FIELDS: readonly ZoneField[] = [
	field('type', 'letter', [0, 0, 2]),
	field('country', 'letter', [0, 2, 5]),
	field('number', 'any', [0, 5, 17]),
	field('birth', 'date', [0, 19, 25]),
	field('names', 'letter', [1, 0, 30]),
];

/**
 * Layouts of ICAO Doc 9303 (parts 4 to 7) and of national documents with a zone of their own.
 * Identity cards that keep to a size of ICAO (Romania, Germany, Italy …) need no entry.
 */
export const ZONE_FORMATS: readonly ZoneFormat[] = [
	{
		name: 'TD3',
		lengths: [44, 44],
		begins: /^P/,
		fields: [...heading(44), ...HOLDER, TD3_OPTIONAL],
		checks: [
			...HOLDER_CHECKS,
			...own([TD3_OPTIONAL], ['optional']),
			composite(
				[1, 43],
				[
					[1, 0, 10],
					[1, 13, 20],
					[1, 21, 43],
				],
			),
		],
	},
	{
		name: 'MRV-A',
		lengths: [44, 44],
		begins: /^V/,
		fields: [...heading(44), ...HOLDER, field('optional', 'any', [1, 28, 44])],
		checks: HOLDER_CHECKS,
	},
	{
		name: 'TD2',
		lengths: [36, 36],
		begins: /^[ACIP]/,
		fields: [...heading(36), ...HOLDER, field('optional', 'any', [1, 28, 35])],
		checks: [
			...HOLDER_CHECKS,
			composite(
				[1, 35],
				[
					[1, 0, 10],
					[1, 13, 20],
					[1, 21, 35],
				],
			),
		],
	},
	{
		name: 'MRV-B',
		lengths: [36, 36],
		begins: /^V/,
		fields: [...heading(36), ...HOLDER, field('optional', 'any', [1, 28, 36])],
		checks: HOLDER_CHECKS,
	},
	{
		name: 'FRA-ID',
		lengths: [36, 36],
		begins: /^IDFRA/,
		fields: FRA_FIELDS,
		checks: [
			...own(FRA_FIELDS, ['number', 'birth']),
			composite(
				[1, 35],
				[
					[0, 0, 36],
					[1, 0, 35],
				],
			),
		],
	},
	{
		name: 'TD1',
		lengths: [30, 30, 30],
		begins: /^[ACI]/,
		fields: TD1_FIELDS,
		checks: [
			...own(TD1_FIELDS, ['number', 'birth', 'expiry']),
			composite(
				[1, 29],
				[
					[0, 5, 30],
					[1, 0, 7],
					[1, 8, 15],
					[1, 18, 29],
				],
			),
		],
	},
	{
		name: 'FRA-DL',
		lengths: [30],
		begins: /^D1FRA/,
		strict: true,
		fields: FRA_LICENCE_FIELDS,
		checks: [
			{ name: 'number', line: 0, at: 14, over: [{ line: 0, from: 0, to: 14 }] },
			composite([0, 29], [[0, 0, 29]]),
		],
	},
	{
		name: 'CHE-DL',
		lengths: [30, 30],
		begins: /^FA(?:CHE|LIE)/,
		strict: true,
		fields: CHE_LICENCE_FIELDS,
		checks: [],
	},
];
