import { nearestWord } from '../../card/values/nearestWord';
import type { FieldReading, FieldReadings } from '../../card/types';
import type { Warning } from '../../result';
import { respellAddress } from './respellAddress';
import type { ThailandField } from './fields';
import { respellEnglishName, respellThaiName } from './titles';

/** Religions as the cards print them. */
const RELIGIONS = ['พุทธ', 'อิสลาม', 'คริสต์', 'ฮินดู', 'ซิกข์', 'พราหมณ์-ฮินดู', 'ไม่มีศาสนา'];

function respellReligion(text: string): string {
	return nearestWord(text, RELIGIONS)?.word ?? text;
}

/** Names in warnings. */
const LABELS: Readonly<Partial<Record<ThailandField, string>>> = {
	name_th: 'Title in Name (Thai)',
	first_name_en: 'Title in Given Name (English)',
	religion_th: 'Religion (Thai)',
	address_th: 'Address (Thai)',
};

const bare = (text: string): string => text.replace(/[\s.]/gu, '');

/**
 * Titles, religions and names of provinces as they are written; the warnings say which were set
 * right.
 */
export function respell(fields: FieldReadings<ThailandField>): {
	readonly fields: FieldReadings<ThailandField>;
	readonly warnings: readonly Warning[];
} {
	const english = fields.first_name_en?.value ?? '';
	const rules: Readonly<Partial<Record<ThailandField, (text: string) => string>>> = {
		name_th: (text) => respellThaiName(text, english),
		first_name_en: respellEnglishName,
		religion_th: respellReligion,
		address_th: respellAddress,
	};
	const changed: Partial<Record<ThailandField, FieldReading>> = {};
	const warnings: Warning[] = [];
	for (const name of Object.keys(rules) as ThailandField[]) {
		const field = fields[name];
		const value = field && rules[name]?.(field.value);
		if (!field || value === undefined || value === field.value) continue;
		changed[name] = { ...field, value, raw: field.raw ?? field.value };
		if (bare(value) === bare(field.value)) continue;
		const message = `${LABELS[name] ?? name} was set right by the known words.`;
		warnings.push({ code: 'corrected', message });
	}
	return { fields: { ...fields, ...changed }, warnings };
}
