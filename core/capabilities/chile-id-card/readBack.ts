import { interpretZone } from '../../card/mrz/interpretZone';
import type { CardZone } from '../../card/readCardZone';
import type { FieldReading, FieldReadings } from '../../card/types';
import { parseDate } from '../../card/values/parseDate';
import type { ChileField } from './fields';
import { formatChileanDate } from './parse';

/** The first line of a Chilean zone: `INCHL…`, on older cards `IDCHL…`. */
const CHILE = /^I.CHL/u;
/** The RUN in the second line: `12345678<5`. */
const RUN = /(\d{7,8})<([0-9K])/u;
const MONTHS = ['ENE', 'FEB', 'MAR', 'ABR', 'MAY', 'JUN', 'JUL', 'AGO', 'SEP', 'OCT', 'NOV', 'DIC'];

/** `yyyy-mm-dd` in the form of the front. */
function printDate(field: FieldReading | undefined): FieldReading | undefined {
	const date = field && parseDate(field.value);
	if (!field || !date) return undefined;
	const monthName = MONTHS[date.month - 1];
	return { ...field, value: formatChileanDate({ ...date, monthName }) };
}

const withPoints = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/gu, '.');

/** The RUN as the front prints it. */
function runOf({ lines }: CardZone): FieldReading | undefined {
	const [, second] = lines;
	const match = RUN.exec(second?.value.slice(18) ?? '');
	if (!second || !match) return undefined;
	return { ...second, value: `${withPoints(match[1] as string)}-${match[2] as string}` };
}

/** What the zone on the back of a Chilean card says; undefined when it is another country's. */
export function readBack(zone: CardZone): FieldReadings<ChileField> | undefined {
	const [first, second] = zone.lines;
	if (!first || !second || !CHILE.test(first.value)) return undefined;
	// Cards are valid for ten years, so nobody on one is born after it expires.
	const expiryYear = 2000 + Number(second.value.slice(8, 10));
	const values = interpretZone(zone.text, expiryYear);
	const surname = values.surname && {
		...values.surname,
		value: values.surname.value.replace(/ /gu, '\n'),
	};
	const chilean = values.nationality?.value === 'CHL';
	return {
		surname,
		given_name: values.given,
		sex: values.sex,
		birth: printDate(values.birth),
		expiry_date: printDate(values.expiry),
		nationality: chilean ? { ...values.nationality, value: 'CHILENA' } : undefined,
		document_number: values.number,
		number: runOf(zone),
	};
}
