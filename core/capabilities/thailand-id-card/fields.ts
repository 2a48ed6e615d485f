import type { LabelledField, ValuePlace } from '../../card/types';
import {
	parseAddress,
	parseCardNumber,
	parseEnglishName,
	parseLaser,
	parseNumber,
	parseSerial,
	parseThaiName,
	parseThaiWord,
	parseTitledName,
} from './parse';
import { findEnglishDate, findThaiDate } from './thaiDates';

export type ThailandField =
	| 'id_number'
	| 'name_th'
	| 'first_name_en'
	| 'last_name_en'
	| 'date_of_birth_th'
	| 'date_of_birth_en'
	| 'religion_th'
	| 'address_th'
	| 'date_of_issue_th'
	| 'date_of_issue_en'
	| 'date_of_expiry_th'
	| 'date_of_expiry_en'
	| 'serial_number'
	| 'card_number'
	| 'laser_number';

const BESIDE: readonly ValuePlace[] = ['after', 'right', 'below'];
const ABOVE: readonly ValuePlace[] = ['above', 'after', 'right'];

/** Labels of the fronts of citizens' cards and of pink cards. */
export const THAILAND_FIELDS: readonly LabelledField<ThailandField>[] = [
	{
		name: 'id_number',
		labels: ['เลขประจำตัวประชาชน', 'เลขประจำตัว', 'Identification Number'],
		places: BESIDE,
		parse: parseNumber,
	},
	{
		name: 'name_th',
		labels: ['ชื่อตัวและชื่อสกุล', 'ชื่อและชื่อสกุล', 'ชื่อตัว-ชื่อสกุล'],
		places: BESIDE,
		parse: parseThaiName,
	},
	{ name: 'first_name_en', labels: ['Name'], places: ['after', 'right'], parse: parseEnglishName },
	{
		name: 'last_name_en',
		labels: ['Last name', 'Surname'],
		places: ['after', 'right'],
		parse: parseEnglishName,
	},
	{
		name: 'date_of_birth_th',
		labels: ['เกิดวันที่', 'วันเกิด'],
		places: ['after', 'right'],
		parse: findThaiDate,
	},
	{
		name: 'date_of_birth_en',
		labels: ['Date of Birth'],
		places: ['after', 'right'],
		parse: findEnglishDate,
	},
	{ name: 'religion_th', labels: ['ศาสนา'], places: ['after', 'right'], parse: parseThaiWord },
	{ name: 'address_th', labels: ['ที่อยู่'], places: BESIDE, maxLines: 3, parse: parseAddress },
	{
		name: 'date_of_issue_th',
		labels: ['วันออกบัตร', 'วันที่ออกบัตร'],
		places: ABOVE,
		parse: findThaiDate,
	},
	{
		name: 'date_of_issue_en',
		labels: ['Date of Issue'],
		places: ABOVE,
		parse: findEnglishDate,
	},
	{
		name: 'date_of_expiry_th',
		labels: ['วันบัตรหมดอายุ', 'วันหมดอายุ'],
		places: ABOVE,
		parse: findThaiDate,
	},
	{
		name: 'date_of_expiry_en',
		labels: ['Date of Expiry'],
		places: ABOVE,
		parse: findEnglishDate,
	},
	{ name: 'serial_number', labels: [], places: [], parse: parseSerial },
	{ name: 'card_number', labels: [], places: [], parse: parseCardNumber },
	{ name: 'laser_number', labels: [], places: [], parse: parseLaser },
];

/** Values that tell by their form what they are. */
export const THAILAND_FORMS = {
	id_number: parseNumber,
	first_name_en: parseTitledName,
	serial_number: parseSerial,
	card_number: parseCardNumber,
	laser_number: parseLaser,
} as const satisfies Partial<Record<ThailandField, (text: string) => string | undefined>>;

export const CITIZEN_TITLES = ['บัตรประจำตัวประชาชน', 'Thai National ID Card'];

export const PINK_TITLES = [
	'บัตรประจำตัวคนซึ่งไม่มีสัญชาติไทย',
	'บัตรประจำตัวบุคคลที่ไม่มีสถานะทางทะเบียน',
	'Non-Thai Identification Card',
	'คนซึ่งไม่มีสัญชาติไทย',
	'ไม่มีสัญชาติไทย',
];

/** What tells the back. */
export const BACK_TITLES = [
	'กรมการปกครอง กระทรวงมหาดไทย',
	'กรมการปกครอง',
	'บัตรนี้เป็นของทางราชการ',
	'Department of Provincial Administration',
];

/** Other Thai cards with like labels. */
export const FOREIGN_TITLES = [
	'ใบอนุญาตขับรถ',
	'ใบอนุญาตขับขี่',
	'Driving Licence',
	'Driving License',
	'Private Car Driving',
	'หนังสือเดินทาง',
	'Passport',
];

/** Printed on the card, but no label of a field. */
export const THAILAND_PRINTED = [
	...CITIZEN_TITLES,
	...PINK_TITLES,
	'เจ้าพนักงานออกบัตร',
	'หมู่โลหิต',
	'Blood Group',
];

export const THAILAND_FRONT = [
	'id_number',
	'name_th',
	'first_name_en',
	'last_name_en',
	'date_of_birth_th',
	'date_of_birth_en',
	'religion_th',
	'address_th',
	'date_of_issue_th',
	'date_of_issue_en',
	'date_of_expiry_th',
	'date_of_expiry_en',
	'serial_number',
] as const satisfies readonly ThailandField[];

export const THAILAND_BACK = ['card_number', 'laser_number'] as const;

/** Names in warnings, of what every front shows. */
export const THAILAND_EXPECTED = {
	id_number: 'Identity Number',
	name_th: 'Name (Thai)',
	first_name_en: 'Given Name (English)',
	date_of_birth_th: 'Date of Birth (Thai)',
	date_of_birth_en: 'Date of Birth (English)',
} as const satisfies Partial<Record<ThailandField, string>>;
