import { fillByTime } from '../../card/labels/fillByTime';
import { makeReading } from '../../card/labels/makeReading';
import type { Piece } from '../../card/labels/piece';
import { parseDate } from '../../card/values/parseDate';
import { quadCentre } from '../../image/quad';
import type { FieldReading, FieldReadings } from '../../card/types';
import {
	AUTHORITY_FORM,
	formatChineseDate,
	parsePlace,
	withoutChineseMonth,
	type ChineseField,
} from './chineseFields';

type Read = FieldReadings<ChineseField>;

/** Ordinary passports are valid for ten years, those of children for five. */
const DATES = [{ name: 'birth' }, { name: 'issue' }, { name: 'expiry', maxYears: 10.1 }] as const;
/** A value without its label is right less often. */
const TRUST = 0.9;

function isoOf(text: string): string | undefined {
	const date = parseDate(text);
	return date && formatChineseDate(date);
}

/** The place of birth stands above the place of issue. */
function fillPlaces(read: Read, rest: readonly Piece[]): Read {
	const free = rest
		.flatMap((piece) => {
			const value = parsePlace(piece.text);
			return value === undefined ? [] : [{ piece, value }];
		})
		.sort((a, b) => quadCentre(a.piece.quad)[1] - quadCentre(b.piece.quad)[1]);
	const open = (['birthPlace', 'issuePlace'] as const).filter((name) => !read[name]);
	if (free.length !== open.length) return {};
	const filled: Partial<Record<ChineseField, FieldReading>> = {};
	free.forEach(({ piece, value }, i) => {
		const name = open[i];
		if (name) filled[name] = makeReading([piece], value, TRUST);
	});
	return filled;
}

function fillAuthority(read: Read, rest: readonly Piece[]): Read {
	if (read.authority) return {};
	const pieces = rest.filter(({ text }) => AUTHORITY_FORM.test(text));
	if (pieces.length === 0) return {};
	const value = pieces.map(({ text }) => text.trim()).join('\n');
	return { authority: makeReading(pieces, value, TRUST) };
}

/**
 * Finds values of a Chinese passport whose labels were not read, by their form.
 *
 * @param rest what is neither a label nor a value
 * @param known dates of the zone
 */
export function fillOpenFields(
	read: Read,
	rest: readonly Piece[],
	known: Pick<Read, 'birth' | 'expiry'>,
): Read {
	const dated = rest.map((piece) => ({ ...piece, text: withoutChineseMonth(piece.text) }));
	const zoned = (name: 'birth' | 'expiry'): Read =>
		read[name] || !known[name] ? {} : { [name]: known[name] };
	const values = new Set([known.birth?.value, known.expiry?.value, read.birth?.value]);
	const dates = fillByTime(DATES, {
		known: { ...read, ...zoned('birth'), ...zoned('expiry') },
		rest: dated.filter(({ text }) => !values.has(isoOf(text))),
		format: formatChineseDate,
	});
	return { ...fillPlaces(read, rest), ...fillAuthority(read, rest), ...dates, ...read };
}
