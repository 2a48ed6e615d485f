import type { LabelledField, ValuePlace } from '../../card/types';
import { parseKhmer, parseKhmerDate, parseKhmerName, parseSex } from './parse';

export type CambodiaField =
	| 'id_number'
	| 'name_kh'
	| 'name_en'
	| 'birth_date'
	| 'sex'
	| 'height'
	| 'birth_place'
	| 'address'
	| 'issue_date'
	| 'expiry_date'
	| 'description';

const BESIDE: readonly ValuePlace[] = ['after', 'right', 'below'];

/**
 * What is found by its label. Number and name in Latin letters have none, and the label of the
 * height looks like the beginning of many names of places.
 */
export const CAMBODIA_FIELDS: readonly LabelledField<CambodiaField>[] = [
	{
		name: 'name_kh',
		labels: ['គោត្តនាមនិងនាម', 'គោត្តនាម-នាម', 'នាមត្រកូលនិងនាមខ្លួន'],
		places: BESIDE,
		parse: parseKhmerName,
	},
	{
		name: 'birth_date',
		labels: ['ថ្ងៃខែឆ្នាំកំណើត', 'ថ្ងៃកំណើត'],
		places: BESIDE,
		parse: parseKhmerDate,
	},
	{ name: 'sex', labels: ['ភេទ'], places: ['after', 'right'], parse: parseSex },
	{
		name: 'birth_place',
		labels: ['ទីកន្លែងកំណើត'],
		places: BESIDE,
		maxLines: 2,
		parse: parseKhmer,
	},
	{
		name: 'address',
		labels: ['អាសយដ្ឋាន', 'អាស័យដ្ឋាន', 'ទីលំនៅ'],
		places: BESIDE,
		maxLines: 3,
		parse: parseKhmer,
	},
	{ name: 'issue_date', labels: ['សុពលភាព'], places: BESIDE, parse: parseKhmerDate },
	{
		name: 'expiry_date',
		labels: ['ដល់ថ្ងៃ', 'ដល់ថ្ងៃទី', 'ផុតកំណត់'],
		places: BESIDE,
		parse: parseKhmerDate,
	},
	{
		name: 'description',
		labels: ['ភិនភាគ'],
		places: BESIDE,
		maxLines: 2,
		parse: parseKhmer,
	},
];

/** Printed on the card, but no label of a field. */
export const CAMBODIA_PRINTED = [
	'ព្រះរាជាណាចក្រកម្ពុជា',
	'ជាតិ សាសនា ព្រះមហាក្សត្រ',
	'អត្តសញ្ញាណប័ណ្ណសញ្ជាតិខ្មែរ',
	'SPECIMEN',
];

/** Titles and the beginning of the zone: only these cards have them. */
export const CAMBODIA_TITLES = ['IDKHM', 'អត្តសញ្ញាណប័ណ្ណ', 'គោត្តនាមនិងនាម'];

/** Names in warnings. */
export const CAMBODIA_LABELS = {
	id_number: 'Identity Number',
	name_kh: 'Name (Khmer)',
	name_en: 'Name (English)',
	birth_date: 'Date of Birth',
	sex: 'Sex',
	height: 'Height',
	birth_place: 'Place of Birth',
	address: 'Address',
	issue_date: 'Valid From',
	expiry_date: 'Valid Until',
	description: 'Personal Marks',
} as const satisfies Record<CambodiaField, string>;
