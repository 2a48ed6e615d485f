import { fillByForm } from '../../card/labels/fillByForm';
import { readLabelledFields } from '../../card/labels/readLabelledFields';
import { requireCard } from '../../card/labels/requireCard';
import { interpretZone } from '../../card/mrz/interpretZone';
import type { CardZone } from '../../card/readCardZone';
import type { CardText, FieldReading, FieldReadings } from '../../card/types';
import type { Warning } from '../../result';
import { crossCheck } from './crossCheck';
import { CAMBODIA_FIELDS, CAMBODIA_PRINTED, CAMBODIA_TITLES, type CambodiaField } from './fields';
import { findLatinName } from './findName';
import { parseHeight, parseNumber } from './parse';
import { respell } from './respell';

/** Labels that a card without a readable title must show. */
const ENOUGH_LABELS = 3;

/** A value that stands in a row with others and tells itself by its form. */
function findInLines(
	{ lines }: CardText,
	parse: (text: string) => string | undefined,
): FieldReading | undefined {
	const found = lines.flatMap(({ text, confidence, quad }): FieldReading[] => {
		const value = parse(text);
		return value === undefined ? [] : [{ value, confidence, quad, raw: text }];
	});
	return found[0];
}

/**
 * The printed values, compared with the zone and in their known spellings.
 *
 * @throws OcrError content when the lines are not those of a Cambodian card
 */
export function readPrint(
	card: CardText,
	zone: CardZone | undefined,
): {
	readonly fields: FieldReadings<CambodiaField>;
	readonly warnings: readonly Warning[];
} {
	const { fields, labelled, rest } = readLabelledFields(card, CAMBODIA_FIELDS, {
		printed: CAMBODIA_PRINTED,
	});
	requireCard(card, {
		titles: CAMBODIA_TITLES,
		labels: labelled.size,
		enough: ENOUGH_LABELS,
		card: 'Cambodian identity card',
		advice: 'Give a sharp picture of the front of the whole card.',
	});
	const values = zone && interpretZone(zone.text, new Date().getFullYear());
	const spelled = [values?.surname?.value, values?.given?.value].join('');
	const printed: FieldReadings<CambodiaField> = {
		...fields,
		height: findInLines(card, parseHeight),
		id_number: fillByForm({ parse: parseNumber }, rest),
		name_en: findLatinName(rest, fields.name_kh, spelled),
	};
	const checked = values
		? crossCheck(printed, values, zone.lines[0]?.value[14])
		: { fields: printed, warnings: [] };
	const spelledOut = respell(checked.fields);
	return { fields: spelledOut.fields, warnings: [...checked.warnings, ...spelledOut.warnings] };
}
