import type { NameOrder } from '../../card/kinds/types';
import { chooseLanguages } from '../../card/kinds/chooseLanguages';
import type { FoundKind } from '../../card/kinds/findKind';
import { parseIdDate } from '../../card/kinds/parseIdDate';
import { parseSex } from '../../card/kinds/parseSex';
import { readNumberedFields } from '../../card/kinds/readNumberedFields';
import { SHARED_TITLES } from '../../card/kinds/sharedTitles';
import { splitName } from '../../card/kinds/splitName';
import { fillByForm } from '../../card/labels/fillByForm';
import { readLabelledFields } from '../../card/labels/readLabelledFields';
import type { CardText, FieldReading, FieldReadings } from '../../card/types';
import { idFields, parseIdName, parseIdNumber, type IdField } from './idFields';

export interface IdPrint {
	readonly fields: FieldReadings<IdField>;
	/** Different labels that were seen. */
	readonly labels: number;
}

/** Issuers whose licences give the number as element 4d, not 5. */
const NUMBER_IN_4D = ['USA', 'CAN'];

function change(
	reading: FieldReading | undefined,
	parse: (text: string) => string | undefined,
): FieldReading | undefined {
	const value = reading && parse(reading.value);
	return reading && value !== undefined ? { ...reading, value, raw: reading.value } : undefined;
}

/** The numbered elements of a driving licence. */
function readElements(card: CardText, { issuer }: FoundKind): FieldReadings<IdField> {
	const elements = readNumberedFields(card);
	const american = NUMBER_IN_4D.includes(issuer?.country ?? '');
	const number = american ? elements['4d'] : elements['5'];
	const dates = issuer?.dates;
	return {
		last_name: change(elements['1'], parseIdName),
		first_name: change(elements['2'], parseIdName),
		birth_date: change(elements['3'], (text) => parseIdDate(text, 'birth', dates)),
		issue_date: change(elements['4a'], (text) => parseIdDate(text, 'issue', dates)),
		expiry_date: change(elements['4b'], (text) => parseIdDate(text, 'expiry', dates)),
		...(american ? {} : { issuing_authority: elements['4c'] }),
		document_number: change(number, (text) => parseIdNumber(text, issuer?.numbers?.DL)),
		address: elements['8'],
		sex: change(elements['15'], parseSex),
	};
}

function withoutGaps(fields: FieldReadings<IdField>): FieldReadings<IdField> {
	return Object.fromEntries(
		Object.entries(fields).filter(([, reading]) => reading !== undefined),
	) as FieldReadings<IdField>;
}

/** Reads what an identity document prints beside its labels and numbers. */
export function readPrint(card: CardText, kind: FoundKind): IdPrint {
	const { issuer, type } = kind;
	const languages = issuer ? issuer.languages : chooseLanguages(card);
	const printed = [
		...Object.values(SHARED_TITLES).flat(),
		...(issuer?.names ?? []),
		...Object.values(issuer?.titles ?? {}).flat(),
	].filter((title) => title.length > 5);
	const { fields, labelled, rest } = readLabelledFields(
		card,
		idFields({ languages, issuer, type }),
		{
			printed,
		},
	);
	const elements = type === 'DL' ? withoutGaps(readElements(card, kind)) : {};
	const form = type && issuer?.numbers?.[type];
	const byForm = form && fillByForm({ parse: (text) => formed(text, form) }, rest);
	const named = nameOf(fields, issuer?.nameOrder);
	return {
		fields: withoutGaps({ document_number: byForm, ...fieldsOf(fields), ...named, ...elements }),
		labels: labelled.size + Object.keys(elements).length,
	};
}

/** Family and given names; a name that is printed as one is parted. */
function nameOf(fields: FieldReadings, order: NameOrder | undefined): FieldReadings<IdField> {
	const { last_name, first_name, full_name } = fields;
	if (last_name && first_name) return {};
	const several = first_name?.value.includes(' ') && !last_name;
	const whole = full_name ?? (several ? first_name : undefined);
	if (!whole) return {};
	const { first, last } = splitName(whole.value, order);
	const part = (value: string): FieldReading | undefined =>
		value === '' ? undefined : { ...whole, value, raw: whole.value };
	return withoutGaps({
		last_name: last_name ?? part(last),
		first_name: full_name && first_name ? first_name : part(first),
	});
}

function formed(text: string, form: RegExp): string | undefined {
	const plain = text.replace(/\s/gu, '').toUpperCase();
	return form.test(plain) ? plain : undefined;
}

function fieldsOf(fields: FieldReadings): FieldReadings<IdField> {
	return withoutGaps({
		first_name: fields.first_name,
		last_name: fields.last_name,
		sex: fields.sex,
		nationality: fields.nationality,
		birth_date: fields.birth_date,
		issue_date: fields.issue_date,
		expiry_date: fields.expiry_date,
		document_number: fields.document_number,
		address: fields.address,
		issuing_authority: fields.issuing_authority,
	});
}
