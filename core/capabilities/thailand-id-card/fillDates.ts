import { makeReading } from '../../card/labels/makeReading';
import type { Piece } from '../../card/labels/piece';
import type { FieldReading, FieldReadings } from '../../card/types';
import type { ThailandField } from './fields';
import { parseEnglishDate, parseThaiDate, type ThaiCardDate } from './thaiDates';

/** A date without its label is right less often. */
const TRUST = 0.9;

const THAI = ['date_of_birth_th', 'date_of_issue_th', 'date_of_expiry_th'] as const;
const ENGLISH = ['date_of_birth_en', 'date_of_issue_en', 'date_of_expiry_en'] as const;

interface Loose {
	readonly piece: Piece;
	readonly date: ThaiCardDate;
}

const time = ({ year, month = 1, day }: ThaiCardDate): number => (year * 12 + month) * 31 + day;

/** Same day and year; the month may be unreadable in one of them. */
function agree(a: ThaiCardDate, b: ThaiCardDate): boolean {
	const months = a.month === undefined || b.month === undefined || a.month === b.month;
	return a.day === b.day && a.year === b.year && months;
}

type Parse = (text: string) => ThaiCardDate | undefined;

function fillLanguage(
	names: readonly ThailandField[],
	{
		fields,
		rest,
		parse,
	}: { fields: FieldReadings<ThailandField>; rest: readonly Piece[]; parse: Parse },
	partner: (i: number) => ThaiCardDate | undefined,
): Partial<Record<ThailandField, FieldReading>> {
	const found: Partial<Record<ThailandField, FieldReading>> = {};
	let free = rest.flatMap((piece): Loose[] => {
		const date = parse(piece.text);
		return date ? [{ piece, date }] : [];
	});
	const place = (name: ThailandField, loose: Loose): void => {
		free = free.filter((other) => other !== loose);
		found[name] = makeReading([loose.piece], loose.piece.text.trim(), TRUST);
	};
	names.forEach((name, i) => {
		const other = fields[name] ? undefined : partner(i);
		const match = other && free.find(({ date }) => agree(date, other));
		if (match) place(name, match);
	});
	const open = names.filter((name) => !fields[name] && !found[name]);
	if (open.length !== free.length) return found;
	// Nobody is given a card before birth, and none expires before it was issued.
	const ordered = [...free].sort((a, b) => time(a.date) - time(b.date));
	open.forEach((name, i) => ordered[i] && place(name, ordered[i]));
	return found;
}

/** Gives dates that stand beside no label to the fields that are open: by the other language, or by time. */
export function fillDates(
	fields: FieldReadings<ThailandField>,
	rest: readonly Piece[],
): FieldReadings<ThailandField> {
	const thai = fillLanguage(THAI, { fields, rest, parse: parseThaiDate }, (i) =>
		parseEnglishDate(fields[ENGLISH[i] ?? 'date_of_birth_en']?.value ?? ''),
	);
	const withThai = { ...fields, ...thai };
	const english = fillLanguage(ENGLISH, { fields: withThai, rest, parse: parseEnglishDate }, (i) =>
		parseThaiDate(withThai[THAI[i] ?? 'date_of_birth_th']?.value ?? ''),
	);
	return { ...withThai, ...english };
}
