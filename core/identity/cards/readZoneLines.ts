import { checkDigitOf } from '../../card/mrz/checkDigit';
import { ZONE_FORMATS, type ZoneFieldName, type ZoneFormat } from '../../card/mrz/formats';

/** A machine-readable zone by its lines. */
export interface ReadZone {
	readonly format: ZoneFormat;
	/** Check digits that are printed: what they protect, and whether they hold. */
	readonly checks: readonly { readonly name: string; readonly holds: boolean }[];
	readonly valueOf: (name: ZoneFieldName) => string;
}

/** The zone of these lines; undefined where they are none of a known form. */
export function readZoneLines(lines: readonly string[]): ReadZone | undefined {
	const format = ZONE_FORMATS.find(
		({ lengths, begins }) =>
			lengths.length === lines.length &&
			lengths.every((length, i) => lines[i]?.length === length) &&
			begins.test(lines[0] ?? ''),
	);
	if (!format || !lines.every((line) => /^[A-Z0-9<]+$/u.test(line))) return undefined;
	return {
		format,
		checks: checksOf(format, lines),
		valueOf: (name) => {
			const field = format.fields.find((known) => known.name === name);
			return field ? (lines[field.line]?.slice(field.from, field.to) ?? '') : '';
		},
	};
}

/** A filler in the place of a check digit means that there is none. */
function checksOf({ checks }: ZoneFormat, lines: readonly string[]): ReadZone['checks'] {
	return checks.flatMap(({ name, line, at, over }) => {
		const digit = lines[line]?.[at] ?? '<';
		if (digit === '<') return [];
		const text = over.map((part) => lines[part.line]?.slice(part.from, part.to) ?? '').join('');
		return [{ name, holds: digit === checkDigitOf(text) }];
	});
}
