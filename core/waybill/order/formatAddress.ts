import type { Party } from '../types';

const HAN = /\p{Script=Han}/u;

/** Whether the address is written in Chinese, with the largest part first and no blanks. */
export function isChineseAddress({ province, city, district, detail }: Party): boolean {
	return HAN.test(`${province}${city}${district}`) || (province === '' && HAN.test(detail));
}

/** The address as one text, in the order in which it is written. */
export function formatAddress(party: Party): string {
	const { province, city, district, detail, postalCode } = party;
	if (isChineseAddress(party)) {
		// Municipalities stand for province and city.
		return [province, city === province ? '' : city, district, detail].join('');
	}
	const missing = (part: string) => part !== '' && !detail.includes(part);
	return [detail, ...[district, city, province, postalCode].filter(missing)]
		.filter((part) => part !== '')
		.join(', ');
}
