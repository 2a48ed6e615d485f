import { correctName } from '../../card/myanmar/correctName';
import { parseNrc } from '../../card/myanmar/nrcNumber';
import { OCCUPATIONS } from '../../card/myanmar/occupations';
import { nearestEntry, PEOPLES, RELIGIONS } from '../../card/myanmar/peoples';
import { respellAddress } from '../../card/myanmar/respellAddress';
import type { FieldReading, FieldReadings } from '../../card/types';
import type { Warning } from '../../result';
import { MYANMAR_LABELS, type MyanmarField } from './fields';

/** Religions are few and unlike each other: most of their letters may be wrong. */
const FEW = 0.7;
const ALL = [...PEOPLES, ...RELIGIONS];

/** `ဗမာ၊ ဗုဒ္ဓ`: each part is of a short list. */
function correctPeople(text: string): string {
	const [people, religion, ...others] = text.split(' ');
	// The small sign between both is easily lost.
	const two = religion !== undefined && others.length === 0 && !/[၊/,]/u.test(text);
	const lost = two && nearestEntry(religion, RELIGIONS) !== undefined;
	const parts = lost ? [people ?? '', religion] : text.split(/\s*[၊/,]\s*/u);
	return parts
		.map((part, i) => {
			const word = part.replace(/\s/gu, '');
			if (i === 1) return nearestEntry(word, RELIGIONS, FEW) ?? part;
			return nearestEntry(word, parts.length < 2 ? ALL : PEOPLES) ?? part;
		})
		.join(text.includes('/') ? '/' : '၊ ');
}

const RULES: Readonly<Partial<Record<MyanmarField, (text: string) => string>>> = {
	name: correctName,
	father_name: correctName,
	bloodlines_religion: correctPeople,
	profession: (text) => nearestEntry(text, OCCUPATIONS) ?? text,
	address: respellAddress,
};

/** Whether the township of a number was set right by the list of townships. */
function isCompleted(field: FieldReading | undefined): boolean {
	const township = parseNrc(field?.value ?? '')?.township;
	return township !== undefined && field?.raw?.includes(township) === false;
}

/** Values of short lists and parts of names that are in use; the warning says which were set right. */
export function setRight(fields: FieldReadings<MyanmarField>): {
	readonly fields: FieldReadings<MyanmarField>;
	readonly warnings: readonly Warning[];
} {
	const changed: Partial<Record<MyanmarField, FieldReading>> = {};
	for (const name of Object.keys(RULES) as MyanmarField[]) {
		const field = fields[name];
		const value = field && RULES[name]?.(field.value);
		if (!field || value === undefined || value === field.value) continue;
		changed[name] = { ...field, value, raw: field.raw ?? field.value };
	}
	const numbers = (['nrc_id', 'nrc_id_back'] as const).filter((name) => isCompleted(fields[name]));
	const names = ([...numbers, ...Object.keys(changed)] as MyanmarField[]).map(
		(name) => MYANMAR_LABELS[name],
	);
	if (names.length === 0) return { fields, warnings: [] };
	const message = `Set right by lists of known words: ${names.join(', ')}.`;
	return { fields: { ...fields, ...changed }, warnings: [{ code: 'corrected', message }] };
}
