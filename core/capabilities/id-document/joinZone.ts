import type { ZoneValues } from '../../card/mrz/interpretZone';
import { isCountryCode } from '../../card/mrz/countries';
import type { CheckResult, ZoneText } from '../../card/mrz/decodeZone';
import type { FieldReading, FieldReadings } from '../../card/types';
import type { Warning } from '../../result';
import type { IdField } from './idFields';

export interface JoinedFields {
	readonly fields: FieldReadings<IdField>;
	readonly warnings: readonly Warning[];
}

/** Fields that stand in a zone, with the check digit that protects them and their name in words. */
const ZONE_FIELDS: readonly {
	readonly name: IdField;
	readonly from: keyof ZoneValues;
	readonly check?: CheckResult['name'];
	readonly label: string;
}[] = [
	{ name: 'last_name', from: 'surname', label: 'family name' },
	{ name: 'first_name', from: 'given', label: 'given names' },
	{ name: 'sex', from: 'sex', label: 'sex' },
	{ name: 'birth_date', from: 'birth', check: 'birth', label: 'date of birth' },
	{ name: 'expiry_date', from: 'expiry', check: 'expiry', label: 'date of expiry' },
	{ name: 'document_number', from: 'number', check: 'number', label: 'number' },
];

/** The values of a zone by the fields of the result. */
export function zonedFields(zone: ZoneValues): FieldReadings<IdField> {
	const all = ZONE_FIELDS.map(({ name, from }) => [name, zone[from]] as const);
	return Object.fromEntries(all.filter(([, reading]) => reading !== undefined));
}

/** A print must be this sure to be taken instead of a zone whose check digit does not hold. */
const SURE = 0.7;

const plain = (text: string): string =>
	text
		.normalize('NFKD')
		.toUpperCase()
		.replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Puts zone and print of one document together. Where both say the same, the print is taken, for
 * its accents; where they differ, the zone, unless its check digit does not speak for it.
 */
export function joinZone(
	zone: ZoneValues,
	{ checks, corrected }: Pick<ZoneText, 'checks' | 'corrected'>,
	print: FieldReadings<IdField>,
): JoinedFields {
	const fields: Partial<Record<IdField, FieldReading>> = { ...print };
	const warnings: Warning[] = [];
	// The zone gives nationality as a code, print in words of any language.
	if (zone.nationality && isCountryCode(zone.nationality.value)) {
		fields.nationality = zone.nationality;
	}
	for (const { name, from, check, label } of ZONE_FIELDS) {
		const [inZone, printed] = [zone[from], print[name]];
		if (!inZone) continue;
		if (!printed) {
			fields[name] = inZone;
		} else if (plain(inZone.value) === plain(printed.value)) {
			const doubt = (1 - inZone.confidence) * (1 - printed.confidence);
			fields[name] = { ...printed, confidence: 1 - doubt };
		} else {
			const holds = checks.find((result) => result.name === check)?.holds === true;
			const guessed = corrected.some((field) => field === from);
			const unsure = check !== undefined && (!holds || guessed) && printed.confidence >= SURE;
			fields[name] = unsure ? printed : inZone;
			const message = `The ${label} is printed otherwise than it stands in the machine-readable zone.`;
			warnings.push({ code: 'disagreement', message });
		}
	}
	return { fields, warnings };
}
