import { readLabelledFields } from '../../card/labels/readLabelledFields';
import { isChinesePassportNumber } from '../../card/numbers/checkChinesePassport';
import type { CardText, FieldReading, FieldReadings } from '../../card/types';
import { completeAuthority, type Authority } from './authorities';
import { chineseOf, latinOf } from './bothLanguages';
import {
	CHINESE_COLUMNS,
	CHINESE_FIELDS,
	CHINESE_PRINTED,
	type ChineseField,
} from './chineseFields';
import { fillOpenFields } from './fillOpenFields';

/** Fields of the result that the print of a Chinese passport gives. */
export type PrintField =
	| 'passport_type'
	| 'country_code'
	| 'passport_number'
	| 'nationality'
	| 'surname'
	| 'given_name'
	| 'sex'
	| 'date_of_birth'
	| 'date_of_expiry'
	| 'date_of_issue'
	| 'place_of_birth'
	| 'place_of_issue'
	| 'issuing_authority';

export interface LocalLanguage {
	readonly name: string;
	readonly sex: string;
	readonly place_of_birth: string;
	readonly place_of_issue: string;
	readonly issuing_authority: string;
	readonly nationality: string;
}

export interface ChinesePrint {
	readonly fields: FieldReadings<PrintField>;
	readonly local: LocalLanguage;
	/** How many different labels were found. */
	readonly labels: number;
}

type Read = FieldReadings<ChineseField>;

function changed(
	reading: FieldReading | undefined,
	change: (text: string) => string,
): FieldReading | undefined {
	const value = reading && change(reading.value);
	return reading && value ? { ...reading, value } : undefined;
}

/** `LI, XIAOMING`; passports without a surname have one part only. */
function splitName(reading: FieldReading | undefined) {
	const latin = latinOf(reading?.value ?? '');
	const [surname = '', given = ''] = latin.split(/\s*[,.，]\s*/u);
	return {
		surname: changed(reading, () => surname),
		given_name: changed(reading, () => given),
	};
}

function sexOf({ sex }: Read): FieldReading | undefined {
	return changed(sex, (text) => /[MF]/u.exec(text)?.[0] ?? (text.includes('女') ? 'F' : 'M'));
}

/**
 * The fields that are printed above the zone of a Chinese passport.
 *
 * @param zone what the zone says, to tell dates without labels apart
 */
export function readChinesePrint(
	card: CardText,
	zone: FieldReadings<PrintField> = {},
): ChinesePrint {
	const {
		fields: found,
		labelled,
		rest,
	} = readLabelledFields(card, CHINESE_FIELDS, {
		printed: CHINESE_PRINTED,
		columns: CHINESE_COLUMNS,
	});
	const read = fillOpenFields(found, rest, {
		birth: zone.date_of_birth,
		expiry: zone.date_of_expiry,
	});
	return { fields: printFields(read), local: localLanguage(read), labels: labelled.size };
}

function authorityOf({ authority }: Read): Authority {
	const text = authority?.value ?? '';
	return completeAuthority({ chinese: chineseOf(text), latin: latinOf(text) });
}

function printFields(read: Read): FieldReadings<PrintField> {
	const isNumber = read.number && isChinesePassportNumber(read.number.value);
	return {
		passport_type: read.type,
		country_code: read.country,
		passport_number: isNumber ? read.number : undefined,
		nationality: changed(read.nationality, latinOf),
		...splitName(read.name),
		sex: sexOf(read),
		date_of_birth: read.birth,
		date_of_expiry: read.expiry,
		date_of_issue: read.issue,
		place_of_birth: changed(read.birthPlace, latinOf),
		place_of_issue: changed(read.issuePlace, latinOf),
		issuing_authority: changed(read.authority, () => authorityOf(read).latin),
	};
}

function localLanguage(read: Read): LocalLanguage {
	const chinese = (name: ChineseField): string => chineseOf(read[name]?.value ?? '');
	const sex = sexOf(read)?.value;
	return {
		name: chinese('name'),
		sex: chinese('sex') || (sex ? (sex === 'F' ? '女' : '男') : ''),
		place_of_birth: chinese('birthPlace'),
		place_of_issue: chinese('issuePlace'),
		issuing_authority: authorityOf(read).chinese,
		nationality: chinese('nationality'),
	};
}
