import { findAddress } from './findAddress';
import { findCompany, findTitle } from './findCompany';
import { findName } from './names/findName';
import type { Piece } from './readPieces';
import type { Contact, ContactDetails } from './types';

/** Numbers as printed, each once; mobile ones first. */
function listPhones(pieces: readonly Piece[]): string[] {
	const all = pieces
		.filter(({ kind }) => kind !== 'fax')
		.flatMap(({ kind, phones }) =>
			phones.map(({ text, mobile }) => ({ text, mobile: mobile || kind === 'mobile' })),
		);
	const sorted = [...all.filter(({ mobile }) => mobile), ...all.filter(({ mobile }) => !mobile)];
	return unique(sorted.map(({ text }) => text));
}

/** Each once, by its digits or letters. */
function unique(texts: readonly string[]): string[] {
	const seen = new Map<string, string>();
	for (const text of texts) {
		const key = text.toLowerCase().replace(/[^\p{L}\p{N}*@+]/gu, '');
		if (!seen.has(key)) seen.set(key, text);
	}
	return [...seen.values()];
}

function withoutEmpty(details: ContactDetails): ContactDetails {
	return Object.fromEntries(
		Object.entries(details).filter(([, value]) => value !== undefined && value.length !== 0),
	);
}

/** Name, numbers and address of the pieces that belong to one person. */
export function readParty(pieces: readonly Piece[]): Contact {
	const address = findAddress(pieces);
	const emails = unique(pieces.flatMap((piece) => piece.emails));
	const name = findName({ pieces, address, emails });
	const phones = listPhones(pieces);
	const card = { pieces, address, name };
	const labelledCode = pieces.find(({ kind }) => kind === 'postal')?.rest;
	const faxes = pieces.filter(({ kind }) => kind === 'fax').flatMap((piece) => piece.phones);
	const { province = '', city = '', district = '', detail = '' } = address ?? {};
	return {
		info: { name, phone: phones[0] ?? '', province, city, district, detail_address: detail },
		details: withoutEmpty({
			company: findCompany(card),
			title: findTitle(card),
			phones,
			faxes: unique(faxes.map(({ text }) => text)),
			emails,
			websites: unique(pieces.flatMap((piece) => piece.websites)),
			postal_code: labelledCode ?? address?.postalCode,
		}),
	};
}
