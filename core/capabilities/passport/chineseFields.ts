import type { LabelledField } from '../../card/types';
import { toIsoDate } from '../../card/values/formatDate';
import { parseDate } from '../../card/values/parseDate';

export type ChineseField =
	| 'type'
	| 'country'
	| 'number'
	| 'name'
	| 'sex'
	| 'nationality'
	| 'birth'
	| 'birthPlace'
	| 'issue'
	| 'issuePlace'
	| 'expiry'
	| 'authority';

export const CHINESE_TITLES = ['中华人民共和国', "PEOPLE'S REPUBLIC OF CHINA"] as const;

/** Passports of these have a zone of China, but other fields. */
export const REGION_TITLES = [
	'HONG KONG SPECIAL ADMINISTRATIVE REGION',
	'香港特別行政區',
	'REGIÃO ADMINISTRATIVA ESPECIAL DE MACAU',
	'MACAO SPECIAL ADMINISTRATIVE REGION',
	'澳門特別行政區',
] as const;

export const CHINESE_PRINTED = [
	"PEOPLE'S REPUBLIC OF CHINA",
	'护照',
	'PASSPORT',
	'持照人签名',
	"Bearer's signature",
] as const;

/** Months are printed as `8月/AUG` in older passports. */
const CHINESE_MONTH = /\d{1,2}\s*月\s*[/1Il|]?\s*/u;

function parseIsoDate(text: string): string | undefined {
	const date = parseDate(text.replace(CHINESE_MONTH, ''));
	return date && toIsoDate(date);
}

const matching =
	(form: RegExp) =>
	(text: string): string | undefined =>
		form.exec(text.trim())?.[0];

/** A place or another word, in either language or both. */
const parseWords = matching(/^[\p{Script=Han}\p{L}].*$/su);

const PLACES = ['below', 'after', 'right'] as const;

/** Labels of ordinary, diplomatic and service passports since 1997, in both languages. */
export const CHINESE_FIELDS: readonly LabelledField<ChineseField>[] = [
	{ name: 'type', labels: ['类型', 'Type'], places: PLACES, parse: matching(/^[A-Z]{1,2}$/u) },
	{
		name: 'country',
		labels: ['国家码', 'Country Code'],
		places: PLACES,
		parse: matching(/^[A-Z]{3}$/u),
	},
	{
		name: 'number',
		labels: ['护照号', '护照号码', 'Passport No.', 'Passport Number'],
		places: PLACES,
		parse: matching(/^[A-Z0-9]{8,9}$/u),
	},
	{
		name: 'name',
		labels: ['姓名', 'Name'],
		places: PLACES,
		maxLines: 2,
		parse: matching(/^[\p{Script=Han}A-Z].*$/su),
	},
	{
		name: 'sex',
		labels: ['性别', 'Sex'],
		places: PLACES,
		parse: matching(/^(?:[男女]\s*[/1Il|]?\s*[MF]?|[MF])$/u),
	},
	{
		name: 'nationality',
		// The English word alone would also be found in the name of an authority.
		labels: ['国籍/Nationality', '国籍'],
		places: PLACES,
		parse: matching(/^(?:中国|CHIN).*$/u),
	},
	{ name: 'birth', labels: ['出生日期', 'Date of birth'], places: PLACES, parse: parseIsoDate },
	{
		name: 'birthPlace',
		labels: ['出生地点', '出生地', 'Place of birth'],
		places: PLACES,
		parse: parseWords,
	},
	{ name: 'issue', labels: ['签发日期', 'Date of issue'], places: PLACES, parse: parseIsoDate },
	{
		name: 'issuePlace',
		labels: ['签发地点', '签发地', 'Place of issue'],
		places: PLACES,
		parse: parseWords,
	},
	{
		name: 'expiry',
		labels: ['有效期至', 'Date of expiry'],
		places: PLACES,
		parse: parseIsoDate,
	},
	{
		name: 'authority',
		labels: ['签发机关', 'Authority', 'Issuing authority'],
		places: PLACES,
		maxLines: 3,
		parse: parseWords,
	},
];

/** Fields below each other, for values whose labels were not read. */
export const CHINESE_COLUMNS: readonly (readonly ChineseField[])[] = [
	['name', 'sex', 'birthPlace', 'issuePlace', 'authority'],
	['number', 'birth', 'issue', 'expiry'],
];

const PLACE_FORM = /^\p{Script=Han}{2,}\s*[/1Il|]\s*[A-Z][A-Z' ]+$/u;

/** A place in both languages, `湖南/HUNAN`; the nationality has the same form. */
export function parsePlace(text: string): string | undefined {
	return PLACE_FORM.test(text.trim()) && !/CHINESE|中国/u.test(text) ? text.trim() : undefined;
}

/** The office that issued the passport, in either language. */
export const AUTHORITY_FORM =
	/局|部出入境|大使馆|领事馆|Administration|Embassy|Consulate|Ministry/u;

export const formatChineseDate = toIsoDate;

/** Taken off before a date without a label is parsed. */
export function withoutChineseMonth(text: string): string {
	return text.replace(CHINESE_MONTH, '');
}
