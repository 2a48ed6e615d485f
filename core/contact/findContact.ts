import { readParty } from './readParty';
import { readPieces, type Piece } from './readPieces';
import type { Contact, ContactInfo, ContactLine } from './types';

/**
 * Finds contact data in the lines of a picture: of the recipient where a letter or a parcel names
 * sender and recipient, otherwise of the one person or company that it tells of.
 *
 * @param lines in reading order, in an upright frame
 */
export function findContact(lines: readonly ContactLine[]): Contact {
	const pieces = readPieces(lines);
	const [to, from, others] = (['recipient', 'sender', undefined] as const).map((part) =>
		pieces.filter((piece) => piece.part === part),
	) as [Piece[], Piece[], Piece[]];
	if (to.length + from.length === 0) return readParty(pieces);
	const rest = readParty(others);
	if (to.length === 0 && !tellsSomeone(rest.info)) return readParty(pieces);
	const main = to.length === 0 ? rest : fillFrom(readParty(to), rest);
	if (from.length === 0) return main;
	const { name, phone, province, city, district, detail_address } = readParty(from).info;
	const address = [province, city === province ? '' : city, district, detail_address].join('');
	return { info: main.info, details: { ...main.details, sender: { name, phone, address } } };
}

function tellsSomeone({ name, detail_address, city }: ContactInfo): boolean {
	return [name, detail_address, city].some((field) => field !== '');
}

/** What the part of the recipient lacks is looked for outside of both parts. */
function fillFrom({ info, details }: Contact, rest: Contact): Contact {
	const hasAddress = info.detail_address !== '' || info.city !== '';
	const { name, phone, ...address } = rest.info;
	return {
		info: {
			...(hasAddress ? info : { ...info, ...address }),
			name: info.name === '' ? name : info.name,
			phone: info.phone === '' ? phone : info.phone,
		},
		details: { ...rest.details, ...details },
	};
}
