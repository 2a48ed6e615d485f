import type { TimedField } from '../../card/labels/fillByTime';
import type { LabelledField, ValuePlace } from '../../card/types';
import {
	parseAddress,
	parseCui,
	parseDepartment,
	parseGroup,
	parseMaritalStatus,
	parseName,
	parseNationality,
	parsePeruvianDate,
	parseSex,
	parseUbigeo,
	parseYesNo,
} from './parse';

export type PeruField =
	| 'cui_number'
	| 'first_surname'
	| 'second_surname'
	| 'given_name'
	| 'sex'
	| 'marital_status'
	| 'birth_date'
	| 'nationality'
	| 'issue_date'
	| 'expiry_date'
	| 'birth_place'
	| 'voting_group'
	| 'organ_donation'
	| 'registration_date'
	| 'address'
	| 'department'
	| 'province'
	| 'district'
	| 'remarks';

const BELOW: readonly ValuePlace[] = ['below', 'after', 'right'];
const BESIDE: readonly ValuePlace[] = ['after', 'right', 'below'];

/** Labels of the blue, the yellow and the electronic cards, front and back. */
export const PERU_FIELDS: readonly LabelledField<PeruField>[] = [
	{ name: 'cui_number', labels: ['CUI', 'DNI'], places: BESIDE, parse: parseCui },
	{
		name: 'first_surname',
		labels: ['Primer Apellido', 'Surname', 'First Surname', 'Apellido Paterno'],
		places: BELOW,
		parse: parseName,
	},
	{
		name: 'second_surname',
		labels: ['Segundo Apellido', 'Second Surname', 'Apellido Materno'],
		places: BELOW,
		parse: parseName,
	},
	{
		name: 'given_name',
		labels: ['Prenombres', 'Pre Nombres', 'Nombres', 'Given Names', 'Names'],
		places: BELOW,
		maxLines: 2,
		parse: parseName,
	},
	{
		name: 'nationality',
		labels: ['Nacionalidad', 'Nationality'],
		places: BELOW,
		parse: parseNationality,
	},
	{ name: 'sex', labels: ['Sexo', 'Sex'], places: BELOW, parse: parseSex },
	{
		name: 'marital_status',
		labels: ['Estado Civil', 'Marital Status', 'Civil Status'],
		places: BELOW,
		parse: parseMaritalStatus,
	},
	{
		name: 'birth_date',
		labels: [
			'Fecha de Nacimiento',
			'Fecha Nacimiento',
			'Nacimiento',
			'Nacimiento Fecha y Ubigeo',
			'Fecha de Nacimiento y Ubigeo',
			'Date of birth',
		],
		places: BELOW,
		parse: parsePeruvianDate,
	},
	{
		name: 'issue_date',
		labels: ['Fecha de Emision', 'Fecha Emision', 'Emision', 'Date of issue', 'Issue date'],
		places: BELOW,
		parse: parsePeruvianDate,
	},
	{
		name: 'expiry_date',
		labels: ['Fecha de Caducidad', 'Fecha Caducidad', 'Caducidad', 'Date of expiry', 'Expiry date'],
		places: BELOW,
		parse: parsePeruvianDate,
	},
	{
		name: 'registration_date',
		labels: ['Fecha de Inscripcion', 'Fecha Inscripcion', 'Inscripcion', 'Date of registration'],
		places: BELOW,
		parse: parsePeruvianDate,
	},
	{
		name: 'birth_place',
		labels: ['Ubigeo', 'Ubigeo de Nacimiento', 'Lugar de Nacimiento', 'Place of birth'],
		places: BELOW,
		parse: parseUbigeo,
	},
	{
		name: 'voting_group',
		labels: ['Grupo de Votacion', 'Grupo Votacion', 'Grupo de Sufragio', 'Voting group'],
		places: BELOW,
		parse: parseGroup,
	},
	{
		name: 'organ_donation',
		labels: [
			'Donacion de Organos',
			'Dona Organos',
			'Donante de Organos',
			'Organ donation',
			'Organ donor',
		],
		places: BELOW,
		parse: parseYesNo,
	},
	{
		name: 'address',
		labels: ['Direccion', 'Domicilio', 'Direccion Domicilio', 'Address'],
		places: BELOW,
		maxLines: 2,
		parse: parseAddress,
	},
	{
		name: 'department',
		labels: ['Departamento', 'Department'],
		places: BELOW,
		parse: parseDepartment,
	},
	{ name: 'province', labels: ['Provincia', 'Province'], places: BELOW, parse: parseName },
	{ name: 'district', labels: ['Distrito', 'District'], places: BELOW, parse: parseName },
	{ name: 'remarks', labels: ['Observaciones', 'Remarks'], places: BELOW, parse: parseAddress },
];

/** Printed on the card, but no label of a field. */
export const PERU_PRINTED = [
	'REPUBLICA DEL PERU',
	'REGISTRO NACIONAL DE IDENTIFICACION Y ESTADO CIVIL',
	'REGISTRO NACIONAL DE IDENTIFICACION',
	'DOCUMENTO NACIONAL DE IDENTIDAD',
	'DOCUMENTO NACIONAL DE IDENTIDAD ELECTRONICO',
	'RENIEC',
	'DUPLICADO',
	'Firma',
	'Firma del Titular',
	'Signature',
	'Indice Derecho',
	'Constancia de Sufragio',
	'Huella Digital',
];

export const PERU_TITLES = [
	'REPUBLICA DEL PERU',
	'REGISTRO NACIONAL DE IDENTIFICACION Y ESTADO CIVIL',
];

/** Other cards with the title DOCUMENTO NACIONAL DE IDENTIDAD or with like labels. */
export const PERU_FOREIGN = [
	'REPUBLICA ARGENTINA',
	'REINO DE ESPANA',
	'REPUBLICA DE CHILE',
	'REPUBLICA DE COLOMBIA',
	'ESTADO PLURINACIONAL DE BOLIVIA',
	'REPUBLICA DEL ECUADOR',
];

/** One under the other on the cards. */
export const PERU_COLUMNS: readonly (readonly PeruField[])[] = [
	['first_surname', 'second_surname', 'given_name', 'birth_date', 'sex'],
	['first_surname', 'second_surname', 'given_name', 'nationality', 'birth_date', 'issue_date'],
];

export const PERU_DATES: readonly TimedField<PeruField>[] = [
	{ name: 'birth_date' },
	{ name: 'registration_date' },
	{ name: 'issue_date' },
	{ name: 'expiry_date', maxYears: 12 },
];

/** Names in warnings, of what every front shows. */
export const PERU_EXPECTED = {
	cui_number: 'Identity Number (CUI)',
	first_surname: 'First Family Name',
	second_surname: 'Second Family Name',
	given_name: 'Given Names',
	sex: 'Sex',
	birth_date: 'Date of Birth',
	issue_date: 'Date of Issue',
	expiry_date: 'Date of Expiry',
} as const satisfies Partial<Record<PeruField, string>>;
