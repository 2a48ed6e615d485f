import { cardReading } from '../../card/cardReading';
import { fieldConfidence } from '../../card/fieldConfidence';
import { findKind, issuerOf, type FoundKind } from '../../card/kinds/findKind';
import type { DocumentType } from '../../card/kinds/types';
import type { ZoneFormatName } from '../../card/mrz/formats';
import { interpretZone, type ZoneValues } from '../../card/mrz/interpretZone';
import { readZone, type ZoneReading } from '../../card/mrz/readZone';
import { withoutZone } from '../../card/mrz/withoutZone';
import { zoneWarnings } from '../../card/mrz/zoneWarnings';
import { readCardText } from '../../card/readCardText';
import type { CardText, FieldReading } from '../../card/types';
import { warnAboutMissing } from '../../card/warnAboutMissing';
import { createPyramid } from '../../image/pyramid';
import type { Page } from '../../intake/types';
import { cardPictures } from '../cardPictures';
import type { ParameterValues, ReadContext, Reader } from '../types';
import type { IdDocumentResult } from './descriptor';
import type { IdField } from './idFields';
import { joinZone, zonedFields, type JoinedFields } from './joinZone';
import { ID_MESSAGES } from './messages';
import { readPrint, type IdPrint } from './readPrint';

/** Labels that a document without a readable title must show. */
const ENOUGH_LABELS = 3;
/** How sure a kind is that titles tell, and one that follows from the zone. */
const TITLED = 0.95;

const FRONT_EXPECTED = {
	last_name: 'Family Name',
	first_name: 'Given Names',
	birth_date: 'Date of Birth',
	document_number: 'Document Number',
} as const satisfies Partial<Record<IdField, string>>;

interface Filter {
	readonly countries: readonly string[];
	readonly types: readonly DocumentType[];
}

interface Zone {
	readonly reading: ZoneReading;
	readonly values: ZoneValues;
}

function filterOf({ country_region, id_type }: ParameterValues): Filter {
	const listOf = (value: ParameterValues[string]): readonly string[] =>
		Array.isArray(value) ? (value as readonly string[]) : [];
	return {
		countries: listOf(country_region),
		types: listOf(id_type) as readonly DocumentType[],
	};
}

/** Zones of driving licences, and cards whose zone is on the back. */
const LICENCE_ZONES: readonly ZoneFormatName[] = ['FRA-DL', 'CHE-DL'];
const BACK_ZONES: readonly ZoneFormatName[] = ['TD1', ...LICENCE_ZONES];

function typeOfZone({ reading }: Zone): DocumentType {
	if (LICENCE_ZONES.includes(reading.format.name)) return 'DL';
	const begins = reading.lines[0]?.slice(0, 1);
	if (begins === 'P' || begins === 'V') return 'PP';
	return begins === 'D' ? 'DL' : 'ID';
}

/** `D` of German zones and the codes of British passports are no codes of ISO. */
function isoCountry(code: string): string {
	if (code === 'D' || code === 'BDR') return 'DEU';
	return /^GB[DNOPS]$/u.test(code) ? 'GBR' : code;
}

async function findZone(page: Page, card: CardText, context: ReadContext) {
	const reading = await readZone(createPyramid(page.image), card, context);
	// Only the century of a date needs to know the present.
	return reading && { reading, values: interpretZone(reading, new Date().getFullYear()) };
}

interface DocumentKind extends FoundKind {
	/** ISO 3166-1 alpha-3. */
	readonly country?: string;
}

/** The kind by the zone, else by titles. */
function kindOf(card: CardText, zone: Zone | undefined, filter: Filter): DocumentKind {
	if (!zone) {
		const kind = findKind(card, filter.countries);
		return { ...kind, country: kind.issuer?.country };
	}
	const country = isoCountry(zone.values.country?.value ?? '');
	const type = typeOfZone(zone);
	return { issuer: issuerOf(country), country, type, evidence: Infinity };
}

/** @throws OcrError content when the document is none of those that the user accepts */
function checkAccepted({ country, type }: DocumentKind, { countries, types }: Filter): void {
	if (countries.length > 0 && country && !countries.includes(country)) {
		throw ID_MESSAGES.otherCountry(country);
	}
	if (types.length > 0 && type && !types.includes(type)) throw ID_MESSAGES.otherType(type);
}

/** Reads again with the letters of the issuer, where they are not Latin alone. */
async function readOwnScript(
	{
		page,
		card,
		kind,
	}: { readonly page: Page; readonly card: CardText; readonly kind: DocumentKind },
	context: ReadContext,
): Promise<CardText> {
	const scripts = kind.issuer?.scripts ?? [];
	return scripts.length === 0 ? card : readCardText(page, context, [...scripts, 'Latn']);
}

function sideOf(fields: JoinedFields['fields'], zone: Zone | undefined, printed: number): string {
	const small = zone !== undefined && BACK_ZONES.includes(zone.reading.format.name);
	// These cards have their zone on the back, and their names on the front.
	const named = fields.last_name?.quad !== undefined || fields.first_name?.quad !== undefined;
	return small && !named && printed < 6 ? 'back' : 'front';
}

interface Document {
	readonly page: Page;
	readonly card: CardText;
	readonly kind: DocumentKind;
	readonly zone?: Zone;
	readonly print: IdPrint;
}

/** @throws OcrError content when the picture shows no document, or none that is accepted */
async function readDocument(page: Page, filter: Filter, context: ReadContext): Promise<Document> {
	const first = await readCardText(page, context);
	if (first.lines.length === 0) throw ID_MESSAGES.blank();
	const zone = await findZone(page, first, context);
	const kind = kindOf(first, zone, filter);
	checkAccepted(kind, filter);
	const card = zone ? first : await readOwnScript({ page, card: first, kind }, context);
	const shown = zone ? withoutZone(card, zone.reading.rows) : card;
	const print = readPrint(shown, kind, zone && zonedFields(zone.values));
	if (!zone && kind.evidence === 0 && print.labels < ENOUGH_LABELS) throw ID_MESSAGES.noDocument();
	return { page, card, kind, zone, print };
}

/** @throws OcrError content when neither number nor name is there */
function joinFields({ zone, print }: Document): JoinedFields {
	const joined = zone
		? joinZone(zone.values, zone.reading, print.fields)
		: { fields: print.fields, warnings: [] };
	const { document_number, last_name, first_name } = joined.fields;
	if (!document_number && !last_name && !first_name) throw ID_MESSAGES.unread();
	return joined;
}

function confidenceOf({ kind, zone }: Document, fields: JoinedFields['fields']) {
	const titled = (text: string | undefined): FieldReading | undefined =>
		text === undefined ? undefined : { value: text, confidence: TITLED };
	return fieldConfidence({
		country_region: zone?.values.country ?? titled(kind.country),
		id_type: titled(kind.type),
		...fields,
	});
}

/** Identity cards, driving licences and passports of many issuers, in one form. */
export const readIdDocument: Reader = async (page, parameters, context) => {
	const document = await readDocument(page, filterOf(parameters), context);
	const { card, kind, zone, print } = document;
	const { fields, warnings } = joinFields(document);
	const side = sideOf(fields, zone, print.labels);
	const confidence = confidenceOf(document, fields);
	const { portrait_image } = await cardPictures(page, card, { parameters, context });
	const value = (name: IdField): string => fields[name]?.value ?? '';
	const result: IdDocumentResult = {
		country_region: kind.country ?? '',
		id_type: kind.type ?? '',
		side,
		first_name: value('first_name'),
		last_name: value('last_name'),
		sex: value('sex'),
		nationality: value('nationality'),
		birth_date: value('birth_date'),
		issue_date: value('issue_date'),
		expiry_date: value('expiry_date'),
		document_number: value('document_number'),
		address: value('address'),
		issuing_authority: value('issuing_authority'),
		...(portrait_image === undefined ? {} : { portrait_image }),
		confidence,
	};
	const missing = side === 'front' ? warnAboutMissing(fields, FRONT_EXPECTED) : [];
	const remarks = [...(zone ? zoneWarnings(zone.reading) : []), ...warnings, ...missing];
	return cardReading({ page, card, result, confidence, warnings: remarks });
};
