import { cardReading } from '../../card/cardReading';
import { fieldConfidence } from '../../card/fieldConfidence';
import { showsTitle } from '../../card/labels/showsTitle';
import { readZone, type ZoneReading } from '../../card/mrz/readZone';
import { readCardText } from '../../card/readCardText';
import type { CardText, FieldReading, FieldReadings } from '../../card/types';
import { warnAboutMissing } from '../../card/warnAboutMissing';
import { createPyramid } from '../../image/pyramid';
import type { Page } from '../../intake/types';
import type { Reading, Warning } from '../../result';
import type { Reader } from '../types';
import { CHINESE_TITLES, REGION_TITLES } from './chineseFields';
import type { PassportResult } from './descriptor';
import { joinFields } from './joinFields';
import { PASSPORT_MESSAGES } from './messages';
import { readChinesePrint, type PrintField } from './readChinesePrint';
import { zoneFields, type ZoneFields } from './zoneFields';

type Fields = FieldReadings<PrintField>;

/** Labels that a Chinese passport without a readable zone or title must show. */
const ENOUGH_LABELS = 4;
/** The Chinese label print is certain of these words. */
const SURE: Pick<FieldReading, 'confidence'> = { confidence: 0.99 };

const ZONE_EXPECTED = {
	country_code: 'issuing country',
	passport_number: 'number',
	surname: 'family name',
	sex: 'sex',
	date_of_birth: 'date of birth',
	date_of_expiry: 'date of expiry',
} as const;

const CHINESE_EXPECTED = {
	...ZONE_EXPECTED,
	date_of_issue: 'date of issue',
	place_of_birth: 'place of birth',
	place_of_issue: 'place of issue',
	issuing_authority: 'issuing authority',
} as const;

interface Picture {
	readonly page: Page;
	readonly card: CardText;
	readonly zone?: ZoneFields;
}

/** @throws OcrError content when neither the number nor a name is there */
function requireSome({ passport_number, surname, given_name }: Fields): void {
	if (!passport_number && !surname && !given_name) throw PASSPORT_MESSAGES.unread();
}

const valueIn =
	(fields: Fields) =>
	(name: PrintField): string =>
		fields[name]?.value ?? '';

function readForeign({ page, card }: Picture, zone: ZoneFields): Reading<PassportResult> {
	const { fields, lines } = zone;
	requireSome(fields);
	const value = valueIn(fields);
	const confidence = fieldConfidence(fields);
	const result: PassportResult = {
		passport_type: value('passport_type'),
		country_code: value('country_code'),
		passport_number: value('passport_number'),
		nationality: value('nationality'),
		surname: value('surname'),
		given_name: value('given_name'),
		sex: value('sex'),
		date_of_birth: value('date_of_birth'),
		date_of_expiry: value('date_of_expiry'),
		machine_code: lines[0] ?? '',
		machine_code2: lines[1] ?? '',
		extra_info: {},
		confidence,
	};
	const warnings = [...zone.warnings, ...warnAboutMissing(fields, ZONE_EXPECTED)];
	return cardReading({ page, card, result, confidence, warnings });
}

/** Words that every Chinese passport prints, where they were not read. */
function addGiven(fields: Fields): Fields {
	const given = (value: string): FieldReading => ({ value, ...SURE });
	return {
		...fields,
		country_code: fields.country_code ?? given('CHN'),
		nationality:
			fields.nationality && fields.nationality.value !== 'CHN'
				? fields.nationality
				: given('CHINESE'),
	};
}

function readChinese({ page, card, zone }: Picture): Reading<PassportResult> {
	const print = readChinesePrint(zone?.print ?? card);
	if (!zone && print.labels < ENOUGH_LABELS && !showsTitle(card, CHINESE_TITLES)) {
		throw card.lines.length === 0 ? PASSPORT_MESSAGES.blank() : PASSPORT_MESSAGES.noChinese();
	}
	const joined = joinFields(zone?.fields ?? {}, print.fields);
	requireSome(joined.fields);
	const fields = addGiven(joined.fields);
	const value = valueIn(fields);
	const confidence = fieldConfidence(fields);
	const result: PassportResult = {
		passport_type: value('passport_type'),
		country_code: value('country_code'),
		passport_number: value('passport_number'),
		nationality: value('nationality'),
		surname: value('surname'),
		given_name: value('given_name'),
		sex: value('sex'),
		date_of_birth: value('date_of_birth'),
		date_of_expiry: value('date_of_expiry'),
		date_of_issue: value('date_of_issue'),
		place_of_birth: value('place_of_birth'),
		place_of_issue: value('place_of_issue'),
		issuing_authority: value('issuing_authority'),
		extra_info: {
			local_language: { ...print.local, nationality: print.local.nationality || '中国' },
		},
		confidence,
	};
	const told = new Set<string>();
	const warnings = [
		...(zone?.warnings ?? []),
		...joined.warnings,
		...warnAboutMissing(fields, CHINESE_EXPECTED),
		...(zone ? [] : [NO_ZONE]),
	].filter(({ message }) => !told.has(message) && told.add(message));
	return cardReading({ page, card, result, confidence, warnings });
}

const NO_ZONE: Warning = {
	code: 'partial',
	message: 'The machine-readable zone was not read: nothing confirms the printed fields.',
};

/** Passports of the special regions have a zone of China, but not its fields. */
function looksChinese(card: CardText, zone: ZoneFields | undefined): boolean {
	if (zone && zone.fields.country_code?.value !== 'CHN') return false;
	return showsTitle(card, CHINESE_TITLES) && !showsTitle(card, REGION_TITLES);
}

/** Passports: all fields of Chinese ones, the machine-readable zone of all others. */
export const readPassport: Reader = async (page, parameters, context) => {
	const card = await readCardText(page, context);
	const reading: ZoneReading | undefined = await readZone(createPyramid(page.image), card, context);
	if (reading?.several) throw PASSPORT_MESSAGES.several();
	// Only the century of a date needs to know the present.
	const zone = reading && zoneFields(reading, card, new Date().getFullYear());
	const picture = { page, card, zone };
	const mode = parameters.country_code;
	if (mode === 'CHN') {
		const country = zone?.fields.country_code?.value ?? 'CHN';
		if (country !== 'CHN') throw PASSPORT_MESSAGES.otherCountry();
		return readChinese(picture);
	}
	if (mode !== 'GENERAL' && looksChinese(card, zone)) return readChinese(picture);
	if (zone) return readForeign(picture, zone);
	throw card.lines.length === 0 ? PASSPORT_MESSAGES.blank() : PASSPORT_MESSAGES.noZone();
};
