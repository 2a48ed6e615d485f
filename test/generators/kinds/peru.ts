import type { Chance } from '../chance';
import { chooseDay, chooseDays, plainDay, type Days } from '../people/days';
import { PERU_PLACES, PERU_STREETS } from '../people/peru';
import { chooseSpanishName, type SpanishName } from '../people/spanish';
import { td1Lines, toZoneLetters, type CalendarDay } from '../zone';

export interface PeruHolder extends SpanishName, Days {
	readonly dni: string;
	readonly cuiCheck: string;
	readonly marital: string;
	readonly birthPlace: string;
	readonly registration: CalendarDay;
	readonly department: string;
	readonly province: string;
	readonly district: string;
	readonly address: string;
	readonly donor: string;
	readonly votingGroup: string;
	readonly zone: readonly string[];
}

/** An invented Peruvian; the numbers of the department of birth are those of RENIEC. */
export function choosePeruHolder(chance: Chance, oldest: number): PeruHolder {
	const name = chooseSpanishName(chance);
	const days = chooseDays(chance, { years: 8, oldest, newest: oldest + 7 });
	const dni = String(chance.whole(97_000_000, 99_999_999));
	const [code, department, province, districts] = chance.pick(PERU_PLACES);
	return {
		...name,
		...days,
		dni,
		cuiCheck: cuiCheck(dni),
		marital: chance.pick(['S', 'C', 'V', 'D']),
		birthPlace: code + String(chance.whole(1, 30)).padStart(2, '0'),
		registration: chooseDay(chance, oldest - 12, oldest - 1),
		department,
		province,
		district: chance.pick(districts),
		address: `${chance.pick(PERU_STREETS)} ${chance.whole(2, 980)}`,
		donor: chance.pick(['SI', 'NO', 'NO']),
		votingGroup: chance.digits(6),
		zone: td1Lines({
			code: 'I',
			issuer: 'PER',
			number: dni,
			nationality: 'PER',
			surname: toZoneLetters(name.first),
			givenName: toZoneLetters(name.given),
			sex: name.sex,
			birth: days.birth,
			expiry: days.expiry,
		}),
	};
}

/** Modulo 11 with the weights 3, 2, 7, 6, 5, 4, 3, 2 and RENIEC's row of digits. */
export function cuiCheck(dni: string): string {
	const weights = [3, 2, 7, 6, 5, 4, 3, 2];
	const sum = [...dni].reduce((all, digit, place) => all + Number(digit) * weights[place]!, 0);
	const place = 11 - (sum % 11);
	return '67890112345'[place === 11 ? 0 : place]!;
}

/** What both generations of the front say. */
export function peruFront(holder: PeruHolder, cui: string, divider: string) {
	return {
		cui_number: cui,
		first_surname: holder.first,
		second_surname: holder.second,
		given_name: holder.given,
		sex: holder.sex,
		marital_status: holder.marital,
		birth_date: plainDay(holder.birth, ' '),
		issue_date: plainDay(holder.issue, divider),
		expiry_date: plainDay(holder.expiry, divider),
	};
}

/** What both generations of the back say. */
export function peruBack(holder: PeruHolder) {
	return {
		department: holder.department,
		province: holder.province,
		district: holder.district,
		address: holder.address,
		organ_donation: holder.donor,
		voting_group: holder.votingGroup,
	};
}

export function peruZone(holder: PeruHolder) {
	const [machine_code1, machine_code2, machine_code3] = holder.zone;
	return { machine_code1, machine_code2, machine_code3 };
}
