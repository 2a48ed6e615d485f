import { cardReading } from '../../card/cardReading';
import { fieldConfidence } from '../../card/fieldConfidence';
import { showsTitle } from '../../card/labels/showsTitle';
import type { FieldReading, FieldReadings } from '../../card/types';
import { warnAboutMissing } from '../../card/warnAboutMissing';
import type { Reading, Warning } from '../../result';
import { CHINESE_TITLES } from './chineseFields';
import type { PassportResult } from './descriptor';
import { joinFields } from './joinFields';
import { PASSPORT_MESSAGES } from './messages';
import { commonFields, ZONE_EXPECTED, type Picture } from './picture';
import {
	readChinesePrint,
	type ChinesePrint,
	type LocalLanguage,
	type PrintField,
} from './readChinesePrint';

type Fields = FieldReadings<PrintField>;

/** Labels that a Chinese passport without a readable zone or title must show. */
const ENOUGH_LABELS = 4;
/** Confidence of words that do not differ between Chinese passports. */
const GIVEN = 0.99;

const CHINESE_EXPECTED = {
	...ZONE_EXPECTED,
	date_of_issue: 'date of issue',
	place_of_birth: 'place of birth',
	place_of_issue: 'place of issue',
	issuing_authority: 'issuing authority',
} as const;

const NO_ZONE: Warning = {
	code: 'partial',
	message: 'The machine-readable zone was not read: nothing confirms the printed fields.',
};

const LOCAL_SEX: Readonly<Record<string, string>> = { F: '女', M: '男' };

/** Words that every Chinese passport prints, where they were not read. */
function addGiven(fields: Fields): Fields {
	const given = (value: string): FieldReading => ({ value, confidence: GIVEN });
	const { country_code: country, nationality } = fields;
	const inWords = nationality && nationality.value !== 'CHN';
	return {
		...fields,
		country_code: country ?? given('CHN'),
		nationality: inWords ? nationality : given('CHINESE'),
	};
}

function localLanguage({ local }: ChinesePrint, fields: Fields): LocalLanguage {
	const { sex, nationality } = local;
	return {
		...local,
		sex: sex || (LOCAL_SEX[fields.sex?.value ?? ''] ?? ''),
		nationality: nationality || '中国',
	};
}

/** Every message once. */
function distinct(warnings: readonly Warning[]): Warning[] {
	return [...new Map(warnings.map((warning) => [warning.message, warning])).values()];
}

/**
 * A passport of mainland China: all fields, the zone and the print put together.
 *
 * @throws OcrError content when the picture shows no Chinese passport
 */
export function readChinese({ page, card, zone }: Picture): Reading<PassportResult> {
	const print = readChinesePrint(zone?.print ?? card, zone?.fields);
	if (!zone && print.labels < ENOUGH_LABELS && !showsTitle(card, CHINESE_TITLES)) {
		throw card.lines.length === 0 ? PASSPORT_MESSAGES.blank() : PASSPORT_MESSAGES.noChinese();
	}
	const joined = joinFields(zone?.fields ?? {}, print.fields);
	// Before words are added that every passport has.
	commonFields(joined.fields);
	const fields = addGiven(joined.fields);
	const confidence = fieldConfidence(fields);
	const value = (name: PrintField): string => fields[name]?.value ?? '';
	const result: PassportResult = {
		...commonFields(fields),
		date_of_issue: value('date_of_issue'),
		place_of_birth: value('place_of_birth'),
		place_of_issue: value('place_of_issue'),
		issuing_authority: value('issuing_authority'),
		...(zone ? { machine_code: zone.lines[0], machine_code2: zone.lines[1] } : {}),
		extra_info: { local_language: localLanguage(print, fields) },
		confidence,
	};
	const missing = warnAboutMissing(fields, CHINESE_EXPECTED);
	const warnings = [...(zone?.warnings ?? []), ...joined.warnings, ...missing];
	if (!zone) warnings.push(NO_ZONE);
	return cardReading({ page, card, result, confidence, warnings: distinct(warnings) });
}
