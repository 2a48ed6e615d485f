import type { FieldReading, FieldReadings } from '../../card/types';
import { inCaseOf, snapToKnown } from '../../card/values/snapToKnown';
import type { Warning } from '../../result';
import type { VietnamField } from './fields';
import { FAMILY_NAMES, MIDDLE_NAMES, PROVINCES } from './spellings';

/** Tone marks are small: a spelling that is in use is likelier than one that is not. */
function respellName(name: string): string {
	const words = name.split(' ');
	return words
		.map((word, i) => {
			const known = i === 0 ? FAMILY_NAMES : i === 1 && words.length > 2 ? MIDDLE_NAMES : [];
			const spelling = known.includes(word) ? undefined : snapToKnown(word, known);
			return spelling ?? word;
		})
		.join(' ');
}

const CITY = /^TP[.\s]*/iu;

/** The province stands last, after a comma. */
function respellPlace(place: string): string {
	const parts = place.split(/,\s*/u);
	const last = parts.pop() ?? '';
	const province = CITY.test(last) ? undefined : snapToKnown(last, PROVINCES);
	const city = CITY.test(last) ? snapToKnown(last, PROVINCES) : undefined;
	const spelled = city ?? (province === undefined ? last : inCaseOf(last, province));
	return [...parts, spelled].join(', ');
}

const RULES: Readonly<Partial<Record<VietnamField, (text: string) => string>>> = {
	full_name: respellName,
	origin_place: respellPlace,
	residence_place: respellPlace,
};

/** Names in warnings. */
const LABELS: Readonly<Partial<Record<VietnamField, string>>> = {
	full_name: 'Full Name',
	origin_place: 'Place of Origin',
	residence_place: 'Place of Residence',
};

/** Family names and provinces in the spelling that is in use; the warnings say which were set right. */
export function respell(fields: FieldReadings<VietnamField>): {
	readonly fields: FieldReadings<VietnamField>;
	readonly warnings: readonly Warning[];
} {
	const changed: Partial<Record<VietnamField, FieldReading>> = {};
	for (const name of Object.keys(RULES) as VietnamField[]) {
		const field = fields[name];
		const value = field && RULES[name]?.(field.value);
		if (!field || value === undefined || value === field.value) continue;
		changed[name] = { ...field, value, raw: field.raw ?? field.value };
	}
	const warnings = (Object.keys(changed) as VietnamField[]).map((name): Warning => {
		const message = `${LABELS[name] ?? name}: accents were set right by known names.`;
		return { code: 'corrected', message };
	});
	return { fields: { ...fields, ...changed }, warnings };
}
