import { cardReading } from '../../card/cardReading';
import { fieldConfidence } from '../../card/fieldConfidence';
import { fillByTime } from '../../card/labels/fillByTime';
import { readLabelledFields } from '../../card/labels/readLabelledFields';
import { requireCard } from '../../card/labels/requireCard';
import { isRun } from '../../card/numbers/checkRun';
import { readCardText } from '../../card/readCardText';
import { readCardZone } from '../../card/readCardZone';
import type { CardText, FieldReadings } from '../../card/types';
import { warnAboutMissing } from '../../card/warnAboutMissing';
import { OcrError } from '../../errors';
import type { Warning } from '../../result';
import type { Reader } from '../types';
import type { ChileIdCardResult } from './descriptor';
import {
	CHILE_COLUMNS,
	CHILE_DATES,
	CHILE_EXPECTED,
	CHILE_FIELDS,
	CHILE_FOREIGN,
	CHILE_FORMS,
	CHILE_PRINTED,
	CHILE_TITLES,
	type ChileField,
} from './fields';
import { formatChileanDate } from './parse';
import { readBack } from './readBack';

type ChileReadings = FieldReadings<ChileField>;

/** What a reading of the back lacks. */
const BACK = 'The picture shows the back: names come from its zone, without accents.';

/** Labels that a card without a readable title must show. */
const ENOUGH_LABELS = 4;

/** @throws OcrError content when the lines are not those of the front of a Chilean card */
function readFront(card: CardText): ChileReadings {
	const { fields, labelled, rest } = readLabelledFields(card, CHILE_FIELDS, {
		printed: CHILE_PRINTED,
		columns: CHILE_COLUMNS,
		forms: CHILE_FORMS,
	});
	const dates = fillByTime(CHILE_DATES, { known: fields, rest, format: formatChileanDate });
	requireCard(card, {
		titles: CHILE_TITLES,
		foreign: CHILE_FOREIGN,
		labels: labelled.size,
		enough: ENOUGH_LABELS,
		card: 'Chilean identity card',
		advice: 'Give a sharp picture of the whole front of the card.',
	});
	return { ...fields, ...dates };
}

function warningsOf(fields: ChileReadings): Warning[] {
	const run = fields.number?.value;
	const wrong: Warning[] =
		run === undefined || isRun(run)
			? []
			: [{ code: 'check-digit', message: 'The RUN does not agree with its check digit.' }];
	return [...wrong, ...warnAboutMissing(fields, CHILE_EXPECTED)];
}

/** The front of Chilean identity cards since 2002, or the zone on their back. */
export const readChileIdCard: Reader = async (page, _parameters, context) => {
	const card = await readCardText(page, context);
	const zone = await readCardZone(page, card, context);
	const back = zone && readBack(zone);
	const fields = back ?? readFront(card);
	if (!fields.number && !fields.surname && !fields.given_name) {
		throw new OcrError('content', 'Neither the RUN nor the name of the card could be read.', {
			description: 'Give a sharp picture of the whole front of the card, without glare.',
		});
	}
	const value = (name: ChileField): string => fields[name]?.value ?? '';
	const confidence = fieldConfidence(fields);
	const result: ChileIdCardResult = {
		surname: value('surname').split('\n').filter(Boolean),
		given_name: value('given_name').replace(/\n/gu, ' '),
		nationality: value('nationality'),
		sex: value('sex'),
		birth: value('birth'),
		issue_date: value('issue_date'),
		expiry_date: value('expiry_date'),
		document_number: value('document_number'),
		number: value('number'),
		confidence,
	};
	const warnings = [
		...(back ? [{ code: 'partial' as const, message: BACK }] : []),
		...warningsOf(fields),
		...(zone?.warnings ?? []),
	];
	return cardReading({ page, card, result, confidence, warnings });
};
