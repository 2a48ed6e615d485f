import type { FieldReading } from '../types';
import { parseDate, type CardDate, type DateOptions } from '../values/parseDate';
import { makeReading } from './makeReading';
import type { Piece } from './piece';

/** A date field of a card, in the order of time. */
export interface TimedField<N extends string> {
	readonly name: N;
	/** The date comes at most this many years after the one before. */
	readonly maxYears?: number;
}

export interface TimeOptions<N extends string> {
	/** Dates that were read beside their labels. */
	readonly known: Readonly<Partial<Record<N, FieldReading>>>;
	/** Where no label tells what it is. */
	readonly rest: readonly Piece[];
	readonly format: (date: CardDate) => string;
	readonly dates?: DateOptions;
}

/** A date without its label is right less often. */
const TRUST = 0.9;

const dayNumber = ({ year, month, day }: CardDate): number => (year * 12 + month) * 31 + day;
const DAYS_A_YEAR = 12 * 31;

interface Found {
	readonly date: CardDate;
	readonly piece?: Piece;
}

/** Whether dates, field by field, follow each other as they should. */
function isPossible<N extends string>(
	fields: readonly TimedField<N>[],
	chosen: readonly (Found | undefined)[],
): boolean {
	let last: number | undefined;
	return fields.every(({ maxYears }, i) => {
		const date = chosen[i]?.date;
		if (!date) return true;
		const time = dayNumber(date);
		const before = last;
		last = time;
		if (before === undefined) return true;
		const years = (time - before) / DAYS_A_YEAR;
		const neighbours = chosen[i - 1] !== undefined;
		return years >= 0 && (!neighbours || maxYears === undefined || years <= maxYears);
	});
}

/** Every way to give the free dates to the open fields; each field gets at most one. */
function spread(
	chosen: readonly (Found | undefined)[],
	free: readonly Found[],
): (readonly (Found | undefined)[])[] {
	const [date, ...others] = free;
	if (!date) return [chosen];
	return chosen.flatMap((taken, i) => {
		if (taken) return [];
		return spread([...chosen.slice(0, i), date, ...chosen.slice(i + 1)], others);
	});
}

/**
 * Gives the dates that stand beside no label to the date fields that are still open, where the
 * order of time leaves only one way.
 *
 * @param fields from the earliest to the latest
 */
export function fillByTime<N extends string>(
	fields: readonly TimedField<N>[],
	{ known, rest, format, dates }: TimeOptions<N>,
): Partial<Record<N, FieldReading>> {
	const fixed = fields.map(({ name }): Found | undefined => {
		const value = known[name]?.value;
		const date = value === undefined ? undefined : parseDate(value, dates);
		return date && { date };
	});
	const free = rest.flatMap((piece): Found[] => {
		const date = parseDate(piece.text, dates);
		return date ? [{ date, piece }] : [];
	});
	const open = fields.filter(({ name }) => !known[name]).length;
	if (free.length === 0 || free.length > open) return {};
	const ways = spread(fixed, free).filter((chosen) => isPossible(fields, chosen));
	if (ways.length !== 1) return {};
	const found: Partial<Record<N, FieldReading>> = {};
	(ways[0] ?? []).forEach((date, i) => {
		const field = fields[i];
		if (!field || !date?.piece) return;
		found[field.name] = makeReading([date.piece], format(date.date), TRUST);
	});
	return found;
}
