import type { FieldReading, FieldReadings } from '../../card/types';
import type { ZoneValues } from '../../card/mrz/interpretZone';
import type { Warning } from '../../result';
import { CAMBODIA_LABELS, type CambodiaField } from './fields';
import { SEXES, toKhmerDigits } from './parse';

/** `1991-03-17` as the card prints it. */
function asPrinted(date: string): string {
	return toKhmerDigits(date.split('-').reverse().join('.'));
}

/** What the zone says, in the form of the print. */
function inZone(zone: ZoneValues, checkDigit: string | undefined) {
	const { number, surname, given, birth, expiry, sex } = zone;
	const digits = number?.value.replace(/\D/gu, '') ?? '';
	const known = sex?.value === 'M' || sex?.value === 'F' ? SEXES[sex.value] : undefined;
	const names = [surname?.value, given?.value].filter((name) => name !== undefined).join(' ');
	const withCheck = checkDigit === undefined ? undefined : `${digits}(${checkDigit})`;
	// Numbers of eight digits have their check digit as the ninth.
	const short = `${digits.slice(0, 8)}(${digits.slice(8)})`;
	return {
		id_number: digits.length !== 9 ? [] : [withCheck, short],
		name_en: names === '' ? [] : [names],
		birth_date: birth ? [asPrinted(birth.value)] : [],
		expiry_date: expiry ? [asPrinted(expiry.value)] : [],
		sex: known ? [known] : [],
	} satisfies Partial<Record<CambodiaField, readonly (string | undefined)[]>>;
}

const plain = (text: string): string => text.replace(/[\s'’.-]/gu, '');

/** A value of the zone where the print was not read. */
const TRUST = 0.9;
/** Where print and zone differ in one digit that was read less surely, the zone is right. */
const DOUBTFUL = 0.85;

function differences(a: string, b: string): number {
	return a.length === b.length ? [...a].filter((char, i) => char !== b[i]).length : Infinity;
}

/**
 * Compares print and zone: values that were not printed clearly are taken from the zone, and where
 * both were read and differ, a warning says so.
 *
 * @param checkDigit of the number, as it stands in the zone
 */
export function crossCheck(
	fields: FieldReadings<CambodiaField>,
	zone: ZoneValues,
	checkDigit: string | undefined,
): { readonly fields: FieldReadings<CambodiaField>; readonly warnings: readonly Warning[] } {
	const found: Partial<Record<CambodiaField, FieldReading>> = { ...fields };
	const differing: CambodiaField[] = [];
	const corrected: CambodiaField[] = [];
	const values = inZone(zone, checkDigit);
	for (const name of Object.keys(values) as (keyof typeof values)[]) {
		const [first, ...others] = values[name];
		const field = fields[name];
		if (first === undefined) continue;
		if (!field) found[name] = { value: first, confidence: TRUST };
		else if ([first, ...others].every((value) => plain(value ?? '') !== plain(field.value))) {
			const isClose = name !== 'name_en' && differences(first, field.value) === 1;
			if (isClose && field.confidence < DOUBTFUL) {
				found[name] = { ...field, value: first, raw: field.raw ?? field.value };
				corrected.push(name);
			} else differing.push(name);
		}
	}
	const list = (names: readonly CambodiaField[]): string =>
		names.map((name) => CAMBODIA_LABELS[name]).join(', ');
	const warnings: Warning[] = [];
	if (differing.length > 0) {
		const message = `Print and machine-readable zone say different things: ${list(differing)}.`;
		warnings.push({ code: 'disagreement', message });
	}
	if (corrected.length > 0) {
		const message = `Set right by the machine-readable zone: ${list(corrected)}.`;
		warnings.push({ code: 'corrected', message });
	}
	return { fields: found, warnings };
}
