import type { NameOrder, Wording } from '../../card/kinds/types';
import { stripLabel } from '../../card/kinds/stripLabel';
import { wordingsOf } from '../../card/kinds/wordings';
import { chooseLanguages } from '../../card/kinds/chooseLanguages';
import type { FoundKind } from '../../card/kinds/findKind';
import { matchNumber } from '../../card/kinds/matchNumber';
import { parseIdDate, type DateKind } from '../../card/kinds/parseIdDate';
import { parseSex } from '../../card/kinds/parseSex';
import { readNumberedFields, type ElementNumber } from '../../card/kinds/readNumberedFields';
import { SHARED_TITLES } from '../../card/kinds/sharedTitles';
import { splitName } from '../../card/kinds/splitName';
import { fillByForm } from '../../card/labels/fillByForm';
import { readLabelledFields } from '../../card/labels/readLabelledFields';
import type { Piece } from '../../card/labels/piece';
import type { CardText, FieldReading, FieldReadings } from '../../card/types';
import { quadBounds, quadCentre } from '../../image/quad';
import { fillUnlabelled } from './fillUnlabelled';
import { idFields, parseIdName, parseIdNumber, type IdField } from './idFields';

export interface IdPrint {
	readonly fields: FieldReadings<IdField>;
	/** Different labels that were seen. */
	readonly labels: number;
}

/** Titles up to this length are also parts of values: `France` of `Française`. */
const SHORT_TITLE = 8;
/** Issuers whose licences give the number as element 4d, not 5. */
const NUMBER_IN_4D = ['USA', 'CAN'];

/** The layout of directive 2006/126/EC. */
const EUROPEAN_ROWS: readonly ElementNumber[] = ['1', '2', '3', '4a', '4b', '5', '8'];
/** Different numbers of elements that tell a driving licence; fewer where its title was read. */
const ENOUGH_NUMBERS = { titled: 2, untitled: 4 };

/** The numbered elements of a driving licence; some licences print a short label behind them. */
function readElements(card: CardText, { issuer, type }: FoundKind): FieldReadings<IdField> {
	const enough = type === 'DL' ? ENOUGH_NUMBERS.titled : ENOUGH_NUMBERS.untitled;
	const american = NUMBER_IN_4D.includes(issuer?.country ?? '');
	const rows = american ? [] : EUROPEAN_ROWS;
	const elements = readNumberedFields(card, { enough, rows });
	const wordings = wordingsOf([]);
	const read = (
		number: ElementNumber,
		wording: Wording,
		parse: (text: string) => string | undefined,
	): FieldReading | undefined => {
		const reading = elements[number];
		if (!reading) return undefined;
		const labels = [...(issuer?.wordings?.[wording] ?? []), ...wordings[wording]];
		const value = parse(stripLabel(reading.value, labels));
		return value === undefined ? undefined : { ...reading, value, raw: reading.value };
	};
	const date = (kind: DateKind) => (text: string) => parseIdDate(text, kind, issuer?.dates);
	const number = (text: string) => parseIdNumber(text, issuer?.numbers?.DL);
	return withoutGaps({
		last_name: read('1', 'last_name', parseIdName),
		first_name: read('2', 'first_name', parseIdName),
		birth_date: read('3', 'birth_date', date('birth')),
		issue_date: read('4a', 'issue_date', date('issue')),
		expiry_date: read('4b', 'expiry_date', date('expiry')),
		...(american ? {} : { issuing_authority: read('4c', 'issuing_authority', (text) => text) }),
		document_number: read(american ? '4d' : '5', 'document_number', number),
		address: read('8', 'address', (text) => text),
		sex: read('15', 'sex', (text) => parseSex(text, issuer?.sexes)),
	});
}

function withoutGaps(fields: FieldReadings<IdField>): FieldReadings<IdField> {
	return Object.fromEntries(
		Object.entries(fields).filter(([, reading]) => reading !== undefined),
	) as FieldReadings<IdField>;
}

/** A date in figures, and nothing else. */
const DATE = /^\d{1,2}[\s./-]\d{1,2}[\s./-](?:\d{4}|\d{2})$/u;

/** Tells where a number of the issuer ends that has a date glued to it. */
function cutBetween({ issuer, type }: FoundKind): (text: string) => number | undefined {
	const form = type && issuer?.numbers?.[type];
	if (!form) return () => undefined;
	const start = new RegExp(`^(?:${form.source})`, 'u');
	return (text) => {
		const length = start.exec(text)?.[0].length;
		return length !== undefined && DATE.test(text.slice(length)) ? length : undefined;
	};
}

/** Whether a piece is a value of a field already. */
function isTaken({ quad }: Piece, fields: FieldReadings<IdField>): boolean {
	const [x, y] = quadCentre(quad);
	return Object.values(fields).some((reading) => {
		if (!reading?.quad) return false;
		const { left, right, top, bottom } = quadBounds(reading.quad);
		return x > left && x < right && y > top && y < bottom;
	});
}

/**
 * Reads what an identity document prints beside its labels and numbers.
 *
 * @param zoned what the zone of the same picture says
 */
export function readPrint(
	card: CardText,
	kind: FoundKind,
	zoned: FieldReadings<IdField> = {},
): IdPrint {
	const { issuer, type } = kind;
	const languages = issuer ? issuer.languages : chooseLanguages(card);
	const printed = [
		...Object.values(SHARED_TITLES).flat(),
		...(issuer?.names ?? []),
		...Object.values(issuer?.titles ?? {}).flat(),
	].filter((title) => title.length > SHORT_TITLE);
	const { fields, labelled, rest } = readLabelledFields(
		card,
		idFields({ languages, issuer, type }),
		{ printed, columns: [['last_name', 'first_name', 'birth_date']], cut: cutBetween(kind) },
	);
	const elements = type === 'ID' || type === 'PP' ? {} : readElements(card, kind);
	const form = type && issuer?.numbers?.[type];
	const byForm = form && fillByForm({ parse: (text) => matchNumber(text, form) }, rest);
	const named = nameOf(fields, issuer?.nameOrder);
	const read = withoutGaps({
		document_number: byForm,
		...fieldsOf(fields),
		...named,
		...elements,
	});
	const free = rest.filter((piece) => !isTaken(piece, read));
	return {
		fields: fillUnlabelled(read, { kind, rest: free, labelled, zoned }),
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
