import type { Contact, ContactLine } from './types';

/** Contact data in the lines of a picture. */
export function findContact(lines: readonly ContactLine[]): Contact {
	const phone = lines.map(({ text }) => /1[3-9]\d{9}/.exec(text)?.[0]).find(Boolean) ?? '';
	const info = { name: '', phone, province: '', city: '', district: '', detail_address: '' };
	return { info, details: {} };
}
