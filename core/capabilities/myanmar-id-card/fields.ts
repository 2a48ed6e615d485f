import { parseBloodGroup } from '../../card/myanmar/bloodGroup';
import { parseBurmeseDate } from '../../card/myanmar/burmeseDate';
import type { LabelledField, ValuePlace } from '../../card/types';
import { parseAddress, parseHeight, parseName, parseNumber, parseWords } from './parse';

export type FrontField =
	| 'nrc_id'
	| 'issue_date'
	| 'name'
	| 'father_name'
	| 'birth'
	| 'bloodlines_religion'
	| 'height'
	| 'blood_group';

export type BackField = 'card_id' | 'nrc_id_back' | 'profession' | 'address';

export type MyanmarField = FrontField | BackField;

const BESIDE: readonly ValuePlace[] = ['after', 'right', 'below'];

export const FRONT_FIELDS: readonly LabelledField<FrontField>[] = [
	{ name: 'nrc_id', labels: ['အမှတ်'], places: BESIDE, parse: parseNumber },
	{
		name: 'issue_date',
		labels: ['ရက်စွဲ', 'ထုတ်ပေးသည့်နေ့', 'ထုတ်ပေးသည့်ရက်စွဲ'],
		places: BESIDE,
		parse: parseBurmeseDate,
	},
	{ name: 'name', labels: ['အမည်'], places: BESIDE, parse: parseName },
	{ name: 'father_name', labels: ['အဘအမည်', 'ဖခင်အမည်', 'အဖအမည်'], places: BESIDE, parse: parseName },
	{
		name: 'birth',
		labels: ['မွေးသက္ကရာဇ်', 'မွေးသကရာဇ်', 'မွေးနေ့သက္ကရာဇ်', 'မွေးနေ့'],
		places: BESIDE,
		parse: parseBurmeseDate,
	},
	{
		name: 'bloodlines_religion',
		labels: ['လူမျိုး/ဘာသာ', 'လူမျိုး/ကိုးကွယ်သည့်ဘာသာ', 'လူမျိုးနှင့်ဘာသာ', 'လူမျိုး'],
		places: BESIDE,
		parse: parseWords,
	},
	{ name: 'height', labels: ['အရပ်'], places: ['after', 'right'], parse: parseHeight },
	{
		name: 'blood_group',
		labels: ['သွေးအုပ်စု', 'သွေးအမျိုးအစား'],
		places: ['after', 'right'],
		parse: parseBloodGroup,
	},
];

/** Fields from top to bottom in the column of the values. */
export const FRONT_COLUMN: readonly FrontField[] = [
	'nrc_id',
	'issue_date',
	'name',
	'father_name',
	'birth',
	'bloodlines_religion',
];

export const BACK_FIELDS: readonly LabelledField<BackField>[] = [
	{ name: 'profession', labels: ['အလုပ်အကိုင်'], places: BESIDE, parse: parseWords },
	{
		name: 'address',
		labels: ['နေရပ်လိပ်စာ', 'နေရပ်', 'လိပ်စာ'],
		places: BESIDE,
		maxLines: 3,
		parse: parseAddress,
	},
];

/** Printed on the front, but no label of a field. */
export const FRONT_PRINTED = [
	'ပြည်ထောင်စုသမ္မတမြန်မာနိုင်ငံတော်',
	'ပြည်ထောင်စုမြန်မာနိုင်ငံတော်',
	'နိုင်ငံသားစိစစ်ရေးကတ်ပြား',
	'ထင်ရှားသည့်အမှတ်အသား',
	'ကိုင်ဆောင်သူလက်မှတ်',
	'ကတ်ပြားထုတ်ပေးသူ',
];

/** Printed on the back, but no label of a field with words. */
export const BACK_PRINTED = [
	'နိုင်ငံသားစိစစ်ရေးကတ်အမှတ်',
	'ထုတ်ပေးသူလက်မှတ်',
	'ကိုင်ဆောင်သူ၏လက်မှတ်',
	'ကိုင်ဆောင်သူလက်မှတ်',
	'လက်ဗွေရာ',
	'လက်ဝဲလက်မပုံ',
	'လက်ဝဲလက်မ',
	'သတိပြုရန်',
	'ဤကတ်ပြားကို အမြဲတမ်း ကိုင်ဆောင်ရမည်',
	'ပျောက်ဆုံးပါက နီးစပ်ရာ',
];

/** What only the front shows … */
export const FRONT_TITLES = [
	'နိုင်ငံသားစိစစ်ရေးကတ်ပြား',
	'အဘအမည်',
	'မွေးသက္ကရာဇ်',
	'လူမျိုး/ဘာသာ',
	'သွေးအုပ်စု',
	'အမျိုးသားမှတ်ပုံတင်ကတ်ပြား',
];

/** … and what only the back shows. */
export const BACK_TITLES = ['အလုပ်အကိုင်', 'နေရပ်လိပ်စာ', 'လက်ဝဲလက်မပုံ', 'ထုတ်ပေးသူလက်မှတ်', 'နိုင်ငံသားစိစစ်ရေးကတ်အမှတ်'];

/** Names in warnings. */
export const MYANMAR_LABELS: Readonly<Record<MyanmarField, string>> = {
	nrc_id: 'NRC Number',
	issue_date: 'Date of Issue',
	name: 'Name',
	father_name: "Father's Name",
	birth: 'Date of Birth',
	bloodlines_religion: 'Ethnic Group or Religion',
	height: 'Height',
	blood_group: 'Blood Group',
	card_id: 'Card Number',
	nrc_id_back: 'NRC Number on the Back',
	profession: 'Occupation',
	address: 'Address',
};
