import { cardReading } from '../../card/cardReading';
import { fieldConfidence } from '../../card/fieldConfidence';
import { fillByForm } from '../../card/labels/fillByForm';
import { fillByTime } from '../../card/labels/fillByTime';
import { readLabelledFields } from '../../card/labels/readLabelledFields';
import { requireCard } from '../../card/labels/requireCard';
import { showsTitle } from '../../card/labels/showsTitle';
import { isDni } from '../../card/numbers/checkDni';
import { portraitWarnings } from '../../card/portraitWarnings';
import { readCardText } from '../../card/readCardText';
import { readCardZone, type CardZone } from '../../card/readCardZone';
import type { CardText, FieldReading, FieldReadings } from '../../card/types';
import { formatDate } from '../../card/values/formatDate';
import { warnAboutMissing } from '../../card/warnAboutMissing';
import { OcrError } from '../../errors';
import type { Warning } from '../../result';
import { cardPictures } from '../cardPictures';
import type { Reader } from '../types';
import type { PeruIdCardResult } from './descriptor';
import {
	PERU_COLUMNS,
	PERU_DATES,
	PERU_EXPECTED,
	PERU_FIELDS,
	PERU_FOREIGN,
	PERU_PRINTED,
	PERU_TITLES,
	type PeruField,
} from './fields';
import { parseCui, parseUbigeo } from './parse';

type PeruReadings = FieldReadings<PeruField>;

/** Labels that a card without a readable title must show. */
const ENOUGH_LABELS = 4;

/** The code of the place of birth stands right of the date, often under one label. */
function birthPlaceOf({ birth_date }: PeruReadings): FieldReading | undefined {
	const code = birth_date?.raw?.slice(birth_date.value.length);
	const value = code === undefined ? undefined : parseUbigeo(code);
	return birth_date && value !== undefined ? { ...birth_date, value } : undefined;
}

/** @throws OcrError content when the lines are not those of a Peruvian card */
function readFields(card: CardText): PeruReadings {
	const { fields, labelled, rest } = readLabelledFields(card, PERU_FIELDS, {
		printed: PERU_PRINTED,
		columns: PERU_COLUMNS,
	});
	requireCard(card, {
		titles: PERU_TITLES,
		foreign: PERU_FOREIGN,
		labels: labelled.size,
		enough: ENOUGH_LABELS,
		card: 'Peruvian identity card',
		advice: 'Give a sharp picture of one side of the whole card.',
	});
	const known = {
		cui_number: fillByForm({ parse: parseCui }, rest),
		birth_place: birthPlaceOf(fields) ?? fillByForm({ parse: parseUbigeo }, rest),
		...fields,
	};
	return { ...known, ...fillByTime(PERU_DATES, { known, rest, format: formatDate }) };
}

function warningsOf(fields: PeruReadings): Warning[] {
	const number = fields.cui_number?.value;
	const wrong = number?.includes('-') === true && !isDni(number);
	const warnings: Warning[] = wrong
		? [{ code: 'check-digit', message: 'The CUI does not agree with its check digit.' }]
		: [];
	const department = fields.department;
	if (department?.raw !== undefined) {
		const message = 'Department: accents were set right by the known names.';
		warnings.push({ code: 'corrected', message });
	}
	const isFront = fields.first_surname !== undefined || fields.given_name !== undefined;
	return isFront ? [...warnings, ...warnAboutMissing(fields, PERU_EXPECTED)] : warnings;
}

const ZONE_LINES = ['machine_code1', 'machine_code2', 'machine_code3'] as const;

/** The lines of the zone, and the number in it where none was read on the print. */
function zoneFields(zone: CardZone | undefined, printed: PeruReadings): FieldReadings {
	const lines = ZONE_LINES.map((name, i) => [name, zone?.lines[i]] as const);
	const [first] = zone?.lines ?? [];
	const digits = /^I.PER(\d{8})/u.exec(first?.value ?? '')?.[1];
	const number = first && digits !== undefined ? { ...first, value: digits } : undefined;
	return { ...Object.fromEntries(lines), cui_number: printed.cui_number ?? number };
}

function valuesOf(fields: FieldReadings) {
	const value = (name: PeruField | (typeof ZONE_LINES)[number]): string =>
		fields[name]?.value ?? '';
	return {
		cui_number: value('cui_number'),
		first_surname: value('first_surname'),
		second_surname: value('second_surname'),
		given_name: value('given_name'),
		sex: value('sex'),
		marital_status: value('marital_status'),
		birth_date: value('birth_date'),
		nationality: value('nationality'),
		issue_date: value('issue_date'),
		expiry_date: value('expiry_date'),
		birth_place: value('birth_place'),
		voting_group: value('voting_group'),
		organ_donation: value('organ_donation'),
		registration_date: value('registration_date'),
		address: value('address'),
		department: value('department'),
		province: value('province'),
		district: value('district'),
		remarks: value('remarks'),
		machine_code1: value('machine_code1'),
		machine_code2: value('machine_code2'),
		machine_code3: value('machine_code3'),
	};
}

/** Peruvian identity cards: blue, yellow and electronic, front or back. */
export const readPeruIdCard: Reader = async (page, parameters, context) => {
	const card = await readCardText(page, context);
	const printed = readFields(card);
	const zone = await readCardZone(page, card, context);
	const fields: FieldReadings = { ...printed, ...zoneFields(zone, printed) };
	if (Object.values(fields).every((field) => field === undefined)) {
		throw new OcrError('content', 'Nothing on the Peruvian identity card could be read.', {
			description: 'Give a sharp picture of one side of the whole card, without glare.',
		});
	}
	const pictures = await cardPictures(page, card, { parameters, context });
	const confidence = fieldConfidence(fields);
	const result: PeruIdCardResult = {
		...valuesOf(fields),
		portrait_image: pictures.portrait_image ?? '',
		portrait_location: pictures.portrait_location ?? [],
		duplicate: showsTitle(card, ['DUPLICADO']),
		confidence,
	};
	const warnings = [
		...warningsOf(printed),
		...(zone?.warnings ?? []),
		...portraitWarnings(pictures.portraitConfidence),
	];
	return cardReading({ page, card, result, confidence, warnings });
};
