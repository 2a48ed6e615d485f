import type { FieldReading, FieldReadings } from '../../card/types';
import { findContact } from '../../contact/findContact';
import type { UprightLine } from '../web-image/readRows';

export type PartyField = `${'receiver' | 'sender'}_${'name' | 'phone' | 'address'}`;

/** Receiver and sender of a label, with the confidence of the lines that they stand in. */
export function findParties(lines: readonly UprightLine[]): FieldReadings<PartyField> {
	const { info, details } = findContact(lines);
	const { province, city, district, detail_address: detail } = info;
	const address = [province, city === province ? '' : city, district, detail].join('');
	const values: Readonly<Record<PartyField, string>> = {
		receiver_name: info.name,
		receiver_phone: info.phone,
		receiver_address: address,
		sender_name: details.sender?.name ?? '',
		sender_phone: details.sender?.phone ?? '',
		sender_address: details.sender?.address ?? '',
	};
	const found = Object.entries(values).filter(([, value]) => value !== '');
	return Object.fromEntries(found.map(([name, value]) => [name, toReading(value, lines)]));
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}*]/gu, '').toLowerCase();

/** The least confidence of the lines that a value was put together of. */
function toReading(value: string, lines: readonly UprightLine[]): FieldReading {
	const wanted = letters(value);
	const used = lines.filter(({ text }) => {
		const own = letters(text);
		return own.length > 1 && (own.includes(wanted) || wanted.includes(own));
	});
	const of = used.length > 0 ? used : lines;
	return { value, confidence: Math.min(...of.map(({ line }) => line.confidence)) };
}
