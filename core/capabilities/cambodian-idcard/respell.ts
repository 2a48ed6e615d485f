import type { FieldReading, FieldReadings } from '../../card/types';
import type { Warning } from '../../result';
import { CAMBODIA_LABELS, type CambodiaField } from './fields';
import { respellMarks } from './respellMarks';
import { respellName } from './respellName';
import { respellPlace } from './respellPlace';

/** Places, names and marks in their known spellings; the warning says which were set right. */
export function respell(fields: FieldReadings<CambodiaField>): {
	readonly fields: FieldReadings<CambodiaField>;
	readonly warnings: readonly Warning[];
} {
	const latin = fields.name_en?.value ?? '';
	const rules: Partial<Record<CambodiaField, (text: string) => string>> = {
		name_kh: (text) => respellName(text, latin),
		birth_place: respellPlace,
		address: respellPlace,
		description: respellMarks,
	};
	const changed: Partial<Record<CambodiaField, FieldReading>> = {};
	for (const name of Object.keys(rules) as CambodiaField[]) {
		const field = fields[name];
		const value = field && rules[name]?.(field.value);
		if (!field || value === undefined || value === field.value) continue;
		changed[name] = { ...field, value, raw: field.raw ?? field.value };
	}
	const names = (Object.keys(changed) as CambodiaField[]).map((name) => CAMBODIA_LABELS[name]);
	if (names.length === 0) return { fields, warnings: [] };
	const message = `Set right by lists of known words: ${names.join(', ')}.`;
	return { fields: { ...fields, ...changed }, warnings: [{ code: 'corrected', message }] };
}
