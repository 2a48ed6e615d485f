import type { LabelledField } from '../../card/types';
import type { TimedField } from '../../card/labels/fillByTime';
import { asDigits } from '../../card/values/asDigits';
import { cleanName } from '../../card/values/cleanName';
import { findMonth } from '../../card/values/findMonth';
import { parseDate, type CardDate } from '../../card/values/parseDate';

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

const MONTHS = ['ENE', 'FEB', 'MAR', 'ABR', 'MAY', 'JUN', 'JUL', 'AGO', 'SEP', 'OCT', 'NOV', 'DIC'];

/** As printed: `14 MAR 1990`. */
export function formatChileanDate(date: CardDate): string {
	const day = String(date.day).padStart(2, '0');
	const month = date.monthName === undefined ? undefined : findMonth(date.monthName);
	if (month === undefined) return `${day} ${String(date.month).padStart(2, '0')} ${date.year}`;
	const name = date.monthName as string;
	return `${day} ${name.length > 3 ? name.toUpperCase() : MONTHS[month - 1]} ${date.year}`;
}

function parseChileanDate(text: string): string | undefined {
	const date = parseDate(text);
	return date && formatChileanDate(date);
}

const D = '[0-9OQoDIl|ZSGB]';
const RUN = new RegExp(
	`(?<!${D})(${D}{1,2})[.,\\s]{0,2}(${D}{3})[.,\\s]{0,2}(${D}{3})\\s?[-–—.]\\s?([0-9KkOIl])(?!\\w)`,
	'u',
);

/** `12.345.678-5` */
function parseRun(text: string): string | undefined {
	const match = RUN.exec(text.replace(/^\W*RU[NT]\W*/iu, ''));
	if (!match) return undefined;
	const [, millions, thousands, ones, check] = match;
	const digits = [millions, thousands, ones].map((part) => asDigits(part as string));
	return `${digits.join('.')}-${asDigits(check as string).toUpperCase()}`;
}

const DOCUMENT = new RegExp(
	`(?<![\\w.-])([A-Z])?\\s?(${D}{3})([.,\\s]{0,2})(${D}{3})[.,\\s]{0,2}(${D}{3})(?![\\w-]|\\s?-)`,
	'u',
);

/** `123.456.789`, or without points where it is printed without; older cards begin with a letter. */
function parseDocumentNumber(text: string): string | undefined {
	const match = DOCUMENT.exec(text);
	if (!match) return undefined;
	const [, letter = '', a, gap, b, c] = match;
	const point = gap === '' ? '' : '.';
	return letter + [a, b, c].map((part) => asDigits(part as string)).join(point);
}

function parseSex(text: string): string | undefined {
	const word = text.trim().toUpperCase();
	return /^(?:[MFX]|MASCULINO|FEMENINO|NO BINARIO)$/u.exec(word.replace(/[.:,]/gu, ''))?.[0];
}

/** Upper case, without the lines of the printed card that end up beside it. */
function parseWord(text: string): string | undefined {
	const name = cleanName(text);
	return name !== undefined && name === name.toUpperCase() ? name : undefined;
}

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
