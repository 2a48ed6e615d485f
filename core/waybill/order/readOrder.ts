import type { Party, Shipment, WaybillOrder } from '../types';
import { findParty, type PartySource } from './findParty';

/** What a waybill is made of, before it is read and checked. */
export interface OrderDraft {
	readonly receiver: PartySource;
	readonly sender?: PartySource;
	readonly shipment: Shipment;
	/** Of parties that do not say their own. */
	readonly country: string;
}

const NOBODY: PartySource = { kind: 'fields', party: {} };

/** The order of a draft; a receiver that was not found has only empty fields. */
export function readOrder({ receiver, sender, shipment, country }: OrderDraft): WaybillOrder {
	const to = findParty(receiver) ?? emptyParty();
	const from = findParty(sender ?? NOBODY);
	return {
		...shipment,
		receiver: withCountry(to, country),
		...(from && { sender: withCountry(from, country) }),
	};
}

function emptyParty(): Party {
	const [name, company, phone, province, city] = ['', '', '', '', ''];
	const [district, detail, postalCode, country] = ['', '', '', ''];
	return { name, company, phone, province, city, district, detail, postalCode, country };
}

/** Other forms of a country, such as its name, do not say whose numbers are meant. */
function withCountry(party: Party, country: string): Party {
	const own = party.country.trim().toUpperCase();
	return { ...party, country: /^[A-Z]{2}$/.test(own) ? own : country };
}
