import type { TimedField } from '../../card/labels/fillByTime';
import type { LabelledField } from '../../card/types';
import {
	parseChileanDate,
	parseDocumentNumber,
	parseKnownNationality,
	parseRun,
	parseSex,
	parseWord,
} from './parse';

export type ChileField =
	| 'surname'
	| 'given_name'
	| 'nationality'
	| 'sex'
	| 'birth'
	| 'issue_date'
	| 'expiry_date'
	| 'document_number'
	| 'number';

const BELOW = ['below', 'after', 'right'] as const;

/** In the order of the layout; wordings of the cards since 2002. */
export const CHILE_FIELDS: readonly LabelledField<ChileField>[] = [
	{
		name: 'surname',
		labels: ['APELLIDOS', 'SURNAMES', 'SURNAME'],
		places: BELOW,
		maxLines: 2,
		parse: parseWord,
	},
	{
		name: 'given_name',
		labels: ['NOMBRES', 'GIVEN NAMES', 'NAMES'],
		places: BELOW,
		maxLines: 2,
		parse: parseWord,
	},
	{
		name: 'nationality',
		labels: ['NACIONALIDAD', 'PAIS DE NACIONALIDAD', 'NATIONALITY'],
		places: BELOW,
		parse: parseWord,
	},
	{ name: 'sex', labels: ['SEXO', 'SEX'], places: BELOW, parse: parseSex },
	{
		name: 'birth',
		labels: ['FECHA DE NACIMIENTO', 'FECHA NACIMIENTO', 'DATE OF BIRTH'],
		places: BELOW,
		parse: parseChileanDate,
	},
	{
		name: 'document_number',
		labels: [
			'NUMERO DOCUMENTO',
			'NUMERO DE DOCUMENTO',
			'NRO DOCUMENTO',
			'N DOCUMENTO',
			'DOCUMENT NUMBER',
			'NUMERO DE SERIE',
		],
		places: BELOW,
		parse: parseDocumentNumber,
	},
	{
		name: 'issue_date',
		labels: ['FECHA DE EMISION', 'FECHA EMISION', 'DATE OF ISSUE'],
		places: BELOW,
		parse: parseChileanDate,
	},
	{
		name: 'expiry_date',
		labels: ['FECHA DE VENCIMIENTO', 'FECHA VENCIMIENTO', 'DATE OF EXPIRY'],
		places: BELOW,
		parse: parseChileanDate,
	},
	{ name: 'number', labels: ['RUN', 'RUT'], places: ['after', 'right', 'below'], parse: parseRun },
];

/** Printed on the card, but no label of a field. */
export const CHILE_PRINTED = [
	'REPUBLICA DE CHILE',
	'SERVICIO DE REGISTRO CIVIL E IDENTIFICACION',
	'REGISTRO CIVIL',
	'CEDULA DE IDENTIDAD',
	'CEDULA DE',
	'IDENTIDAD',
	'EXTRANJEROS',
	'FIRMA DEL TITULAR',
	'SIGNATURE',
];

/** What tells that a card is Chilean. */
export const CHILE_TITLES = ['REPUBLICA DE CHILE', 'SERVICIO DE REGISTRO CIVIL E IDENTIFICACION'];

/** Other cards with like labels. */
export const CHILE_FOREIGN = [
	'REPUBLICA DEL PERU',
	'REPUBLICA ARGENTINA',
	'REPUBLICA DE COLOMBIA',
	'REINO DE ESPANA',
	'REPUBLICA DEL ECUADOR',
	'REPUBLICA BOLIVARIANA DE VENEZUELA',
];

/** One under the other on the card. */
export const CHILE_COLUMNS: readonly (readonly ChileField[])[] = [
	['surname', 'given_name', 'nationality', 'birth', 'issue_date'],
	['sex', 'document_number', 'expiry_date'],
];

/** Values that tell by their form what they are. */
export const CHILE_FORMS: Readonly<
	Partial<Record<ChileField, (text: string) => string | undefined>>
> = {
	number: parseRun,
	document_number: parseDocumentNumber,
	nationality: parseKnownNationality,
};

/** No card is valid for longer. */
const MAX_VALIDITY = 15;

export const CHILE_DATES: readonly TimedField<ChileField>[] = [
	{ name: 'birth' },
	{ name: 'issue_date' },
	{ name: 'expiry_date', maxYears: MAX_VALIDITY },
];

/** Names in warnings, of the fields that every front shows. */
export const CHILE_EXPECTED: Readonly<Record<ChileField, string>> = {
	surname: 'Family Names',
	given_name: 'Given Names',
	nationality: 'Nationality',
	sex: 'Sex',
	birth: 'Date of Birth',
	issue_date: 'Date of Issue',
	expiry_date: 'Date of Expiry',
	document_number: 'Document Number',
	number: 'Identity Number (RUN)',
};
