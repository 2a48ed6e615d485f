import { cardReading } from '../../card/cardReading';
import { fieldConfidence } from '../../card/fieldConfidence';
import { viewCard } from '../../card/frame/viewCard';
import { portraitWarnings } from '../../card/portraitWarnings';
import { readCardText } from '../../card/readCardText';
import { readCardZone } from '../../card/readCardZone';
import type { FieldReadings } from '../../card/types';
import { warnAboutMissing } from '../../card/warnAboutMissing';
import { OcrError } from '../../errors';
import type { Warning } from '../../result';
import { cardPictures } from '../cardPictures';
import type { Reader } from '../types';
import type { CambodianIdcardResult } from './descriptor';
import type { CambodiaField } from './fields';
import { alarmWarnings, isJudged, judge } from './judge';
import { readPrint } from './readPrint';

type CambodiaReadings = FieldReadings<CambodiaField>;

const ZONE_LINES = ['machine_code1', 'machine_code2', 'machine_code3'] as const;

const EXPECTED = {
	id_number: 'Identity Number',
	name_kh: 'Name (Khmer)',
	name_en: 'Name (English)',
	birth_date: 'Date of Birth',
} as const;

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
	const { fields: printed, warnings: said } = readPrint(card, zone);
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
