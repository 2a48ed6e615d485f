import { parseBloodGroup, parseLatinBloodGroup } from '../../card/myanmar/bloodGroup';
import { formatLatinNrc, formatNrc, parseLatinNrc, parseNrc } from '../../card/myanmar/nrcNumber';
import type { LabelledField, ValuePlace } from '../../card/types';
import {
	parseBurmeseLicence,
	parseBurmeseName,
	parseLatinDate,
	parseLatinLicence,
	parseLatinName,
	parseOwnDate,
	parseTitledName,
} from './parse';

/** Every value stands on the licence twice: in Burmese, and in English under it. */
export const LICENCE_PAIRS = [
	'card_number',
	'name',
	'nrc_id',
	'birth',
	'blood_group',
	'expiried_date',
] as const;

export type LicencePair = (typeof LICENCE_PAIRS)[number];
export type LicenceField = LicencePair | `${LicencePair}_en`;

const BESIDE: readonly ValuePlace[] = ['after', 'right', 'below'];

export const parseOwnNrc = (text: string): string | undefined => {
	const nrc = parseNrc(text);
	return nrc && formatNrc(nrc);
};

export const parseEnglishNrc = (text: string): string | undefined => {
	const nrc = parseLatinNrc(text);
	return nrc && formatLatinNrc(nrc);
};

/** A group in Burmese letters. */
function parseOwnGroup(text: string): string | undefined {
	return /[\u1000-\u103f]/u.test(text) ? parseBloodGroup(text) : undefined;
}

/** Labels in the wordings that are in use. */
export const LICENCE_FIELDS: readonly LabelledField<LicenceField>[] = [
	{ name: 'card_number', labels: ['အမှတ်'], places: BESIDE, parse: parseBurmeseLicence },
	{
		name: 'card_number_en',
		labels: ['No.', 'Licence No.'],
		places: BESIDE,
		parse: parseLatinLicence,
	},
	{ name: 'name', labels: ['အမည်'], places: BESIDE, parse: parseBurmeseName },
	{ name: 'name_en', labels: ['Name'], places: BESIDE, parse: parseLatinName },
	{
		name: 'nrc_id',
		labels: ['မှတ်ပုံတင်အမှတ်', 'နိုင်ငံသားစိစစ်ရေးအမှတ်', 'နိုင်ငံသားစိစစ်ရေးကတ်အမှတ်'],
		places: BESIDE,
		parse: parseOwnNrc,
	},
	{ name: 'nrc_id_en', labels: ['N.R.C No.', 'NRC'], places: BESIDE, parse: parseEnglishNrc },
	{
		name: 'birth',
		labels: ['မွေးသက္ကရာဇ်', 'မွေးသကရာဇ်', 'မွေးနေ့'],
		places: BESIDE,
		parse: parseOwnDate,
	},
	{ name: 'birth_en', labels: ['Date of Birth', 'D.O.B'], places: BESIDE, parse: parseLatinDate },
	{
		name: 'blood_group',
		labels: ['သွေးအုပ်စု', 'သွေးအမျိုးအစား'],
		places: ['after', 'right'],
		parse: parseOwnGroup,
	},
	{
		name: 'blood_group_en',
		labels: ['Blood Type', 'Blood Group'],
		places: ['after', 'right'],
		parse: parseLatinBloodGroup,
	},
	{
		name: 'expiried_date',
		labels: ['ကုန်ဆုံးရက်', 'ကုန်ဆုံးမည့်ရက်', 'ကုန်ဆုံးမည့်နေ့', 'သက်တမ်းကုန်ဆုံးရက်'],
		places: BESIDE,
		parse: parseOwnDate,
	},
	{
		name: 'expiried_date_en',
		labels: ['Valid up to', 'Valid until', 'Expiry Date', 'Date of Expiry'],
		places: BESIDE,
		parse: parseLatinDate,
	},
];

/** Values whose form alone tells what they are. */
export const LICENCE_FORMS = {
	card_number: parseBurmeseLicence,
	card_number_en: parseLatinLicence,
	nrc_id: parseOwnNrc,
	nrc_id_en: parseEnglishNrc,
	name_en: parseTitledName,
} as const;

/** Fields from top to bottom in the column of the values. */
export const LICENCE_COLUMN: readonly LicenceField[] = LICENCE_PAIRS.flatMap((name) => [
	name,
	`${name}_en` as const,
]);

/** Printed on the licence, but no label of a field. */
export const LICENCE_PRINTED = [
	'ပြည်ထောင်စုသမ္မတမြန်မာနိုင်ငံတော်',
	'REPUBLIC OF THE UNION OF MYANMAR',
	'ကုန်းလမ်းပို့ဆောင်ရေးညွှန်ကြားမှုဦးစီးဌာန',
	'ယာဉ်မောင်းလိုင်စင်',
	'DRIVING LICENCE',
	'ကိုင်ဆောင်သူလက်မှတ်',
	"Holder's Signature",
	'အမျိုးအစား',
];

/** Titles that only driving licences of Myanmar have. */
export const LICENCE_TITLES = ['ယာဉ်မောင်းလိုင်စင်', 'ကုန်းလမ်းပို့ဆောင်ရေးညွှန်ကြားမှုဦးစီးဌာန'];

/** Names in warnings. */
export const LICENCE_LABELS: Readonly<Record<LicencePair, string>> = {
	card_number: 'License Number',
	name: 'Name',
	nrc_id: 'NRC Number',
	birth: 'Date of Birth',
	blood_group: 'Blood Group',
	expiried_date: 'Valid Until',
};
