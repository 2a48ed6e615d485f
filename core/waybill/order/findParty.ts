import { findContact } from '../../contact/findContact';
import type { Contact, ContactLine } from '../../contact/types';
import { parseDivisions } from '../../contact/china/parseDivisions';
import type { Party } from '../types';
import {
	DETAIL_PLACES,
	MAIN_FIELDS,
	MAIN_PLACES,
	SENDER_FIELDS,
	SENDER_PLACES,
} from './partyFields';
import { textAt, valueAt } from './valueAt';

/** Where one end of a shipment comes from. */
export type PartySource =
	/** Free text, such as a chat message. */
	| { readonly kind: 'text'; readonly text: string; readonly part: PartyPart }
	/** The JSON of a recognition, of a shop or of a row of a table. */
	| { readonly kind: 'result'; readonly result: unknown; readonly part: PartyPart }
	| { readonly kind: 'fields'; readonly party: Partial<Party> };

/** The contact that a source is about, or the sender that it names beside it. */
export type PartyPart = 'main' | 'sender';

const EMPTY: Party = {
	name: '',
	company: '',
	phone: '',
	province: '',
	city: '',
	district: '',
	detail: '',
	postalCode: '',
	country: '',
};

/** Lines of free text have no places: these are far enough apart to be lines of one block. */
const [LINE_HEIGHT, LINE_STEP] = [20, 30];

/** The party that a source tells of; undefined when it tells of none. */
export function findParty(source: PartySource): Party | undefined {
	const found = readSource(source);
	if (Object.values(found).every((value) => value === '')) return undefined;
	return splitAddress(found);
}

function readSource(source: PartySource): Party {
	switch (source.kind) {
		case 'fields':
			return { ...EMPTY, ...source.party };
		case 'text':
			return fromText(source.text, source.part);
		case 'result':
			return fromResult(source.result, source.part);
	}
}

function fromText(text: string, part: PartyPart): Party {
	const contact = findContact(linesOf(text));
	return part === 'sender' ? senderOf(contact) : fromContact(contact);
}

function linesOf(text: string): ContactLine[] {
	return text.split(/\r?\n/).flatMap((line, index) => {
		const top = index * LINE_STEP;
		const right = Math.max(1, [...line].length) * LINE_HEIGHT;
		const bounds = { left: 0, top, right, bottom: top + LINE_HEIGHT };
		return line.trim() === '' ? [] : [{ text: line.trim(), bounds }];
	});
}

function fromContact({ info, details }: Contact): Party {
	const { name, phone, province, city, district, detail_address: detail } = info;
	const { company = '', postal_code: postalCode = '' } = details;
	return { ...EMPTY, name, phone, province, city, district, detail, company, postalCode };
}

function senderOf({ details: { sender } }: Contact): Party {
	return sender
		? { ...EMPTY, name: sender.name, phone: sender.phone, detail: sender.address }
		: EMPTY;
}

function fromResult(result: unknown, part: PartyPart): Party {
	const places = part === 'sender' ? SENDER_PLACES : MAIN_PLACES;
	for (const place of places) {
		const record = place === '' ? result : valueAt(result, place);
		const found = fromRecord(record, namesFor(part, place));
		if (found) return part === 'sender' ? found : addDetails(found, result);
	}
	// Readings without contact fields still have their text.
	const text = textAt(result, 'text');
	return text === '' ? EMPTY : fromText(text, part);
}

/** A sender of its own object has plain names there. */
function namesFor(part: PartyPart, place: string): typeof MAIN_FIELDS {
	const isOwn = place === 'contact_details.sender' || place === 'sender';
	return part === 'main' || isOwn ? MAIN_FIELDS : SENDER_FIELDS;
}

/** Undefined without name, phone and address: other fields alone make no contact. */
function fromRecord(record: unknown, names: typeof MAIN_FIELDS): Party | undefined {
	const first = (wanted: readonly string[]): string =>
		wanted.map((name) => textAt(record, name)).find((value) => value !== '') ?? '';
	const fullName = [first(names.givenName), first(names.surname)].filter(Boolean).join(' ');
	const party: Party = {
		name: first(names.name) || fullName,
		company: first(names.company),
		phone: first(names.phone),
		province: first(names.province),
		city: first(names.city),
		district: first(names.district),
		detail: first(names.detail) || first(names.address),
		postalCode: first(names.postalCode),
		country: first(names.country),
	};
	const tells = [party.name, party.phone, party.detail, party.city].some((value) => value !== '');
	return tells ? party : undefined;
}

function addDetails(party: Party, result: unknown): Party {
	const find = (field: 'company' | 'postalCode'): string =>
		DETAIL_PLACES.flatMap((place) =>
			MAIN_FIELDS[field].map((name) => textAt(result, place === '' ? name : `${place}.${name}`)),
		).find((value) => value !== '') ?? '';
	return {
		...party,
		company: party.company || find('company'),
		postalCode: party.postalCode || find('postalCode'),
	};
}

/** Takes the divisions out of a Chinese address that came as one text. */
function splitAddress(party: Party): Party {
	const { province, city, district, detail } = party;
	if (`${province}${city}${district}` !== '' || !/\p{Script=Han}/u.test(detail)) return party;
	const found = parseDivisions(detail);
	if (found.levels === 0) return party;
	const { province: p, city: c, district: d, detail: rest } = found;
	return { ...party, province: p, city: c, district: d, detail: rest };
}
