import { cardReading } from '../../card/cardReading';
import { fieldConfidence } from '../../card/fieldConfidence';
import { viewCard } from '../../card/frame/viewCard';
import { fillByForm } from '../../card/labels/fillByForm';
import { readLabelledFields } from '../../card/labels/readLabelledFields';
import { requireCard } from '../../card/labels/requireCard';
import { interpretZone } from '../../card/mrz/interpretZone';
import { portraitWarnings } from '../../card/portraitWarnings';
import { readCardText } from '../../card/readCardText';
import { readCardZone, type CardZone } from '../../card/readCardZone';
import type { CardText, FieldReading, FieldReadings } from '../../card/types';
import { warnAboutMissing } from '../../card/warnAboutMissing';
import { OcrError } from '../../errors';
import type { Warning } from '../../result';
import { cardPictures } from '../cardPictures';
import type { Reader } from '../types';
import { crossCheck } from './crossCheck';
import type { CambodianIdcardResult } from './descriptor';
import { CAMBODIA_FIELDS, CAMBODIA_PRINTED, CAMBODIA_TITLES, type CambodiaField } from './fields';
import { findLatinName } from './findName';
import { alarmWarnings, isJudged, judge } from './judge';
import { parseHeight, parseNumber } from './parse';
import { respell } from './respell';

type CambodiaReadings = FieldReadings<CambodiaField>;

/** Labels that a card without a readable title must show. */
const ENOUGH_LABELS = 3;

const ZONE_LINES = ['machine_code1', 'machine_code2', 'machine_code3'] as const;

const EXPECTED = {
	id_number: 'Identity Number',
	name_kh: 'Name (Khmer)',
	name_en: 'Name (English)',
	birth_date: 'Date of Birth',
} as const;

/** Height and sex stand in one row with the date of birth, and tell themselves by their form. */
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

/** @throws OcrError content when the lines are not those of a Cambodian card */
function readFields(card: CardText, zone: CardZone | undefined) {
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
	const printed: CambodiaReadings = {
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

function valuesOf(fields: FieldReadings) {
	const value = (name: CambodiaField | (typeof ZONE_LINES)[number]): string =>
		fields[name]?.value ?? '';
	return {
		id_number: value('id_number'),
		name_kh: value('name_kh'),
		name_en: value('name_en'),
		birth_date: value('birth_date'),
		sex: value('sex'),
		height: value('height'),
		birth_place: value('birth_place'),
		address: value('address'),
		issue_date: value('issue_date'),
		expiry_date: value('expiry_date'),
		description: value('description'),
		machine_code1: value('machine_code1'),
		machine_code2: value('machine_code2'),
		machine_code3: value('machine_code3'),
	};
}

/** @throws OcrError content when neither number nor name was read */
function requireValues({
	id_number: number,
	name_kh: khmer,
	name_en: latin,
}: CambodiaReadings): void {
	if (number ?? khmer ?? latin) return;
	throw new OcrError('content', 'Nothing on the Cambodian identity card could be read.', {
		description: 'Give a sharp picture of the front of the whole card, without glare.',
	});
}

/** Front of Cambodian identity cards, with the zone, the portrait and the alarms. */
export const readCambodianIdcard: Reader = async (page, parameters, context) => {
	const card = await readCardText(page, context, ['Khmr', 'Latn']);
	const zone = await readCardZone(page, card, context);
	const { fields: printed, warnings: said } = readFields(card, zone);
	requireValues(printed);
	const lines = ZONE_LINES.map((name, i) => [name, zone?.lines[i]] as const);
	const fields: FieldReadings = { ...printed, ...Object.fromEntries(lines) };
	const judged = isJudged(parameters);
	const needsView = judged || parameters.return_adjusted_image === true;
	const view = needsView ? viewCard(page.image, card) : undefined;
	const pictures = await cardPictures(page, card, { parameters, context, view });
	const { portraitConfidence, ...shown } = pictures;
	const alarms = judged && view ? await judge(view, parameters, context.models) : {};
	const confidence = fieldConfidence(fields);
	const result: CambodianIdcardResult = {
		...valuesOf(fields),
		...shown,
		...alarms,
		confidence,
	};
	const warnings: Warning[] = [
		...said,
		...alarmWarnings(alarms),
		...warnAboutMissing(fields, EXPECTED),
		...(zone?.warnings ?? []),
		...portraitWarnings(portraitConfidence),
	];
	return cardReading({ page, card, result, confidence, warnings });
};
