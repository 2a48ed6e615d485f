import { td3Lines } from '../../generators/zone';
import { readIdentity } from '../../../core/identity/cards/readIdentity';
import { checkIdentity, type IdentityCheck } from '../../../core/identity/checkIdentity';
import { DEFAULT_LIMITS } from '../../../core/identity/defaultLimits';
import type {
	CardIdentity,
	Check,
	Identity,
	IdentitySettings,
	Judgement,
	PersonName,
	RuleId,
} from '../../../core/identity/types';

const NOBODY: Identity = {
	names: [],
	numbers: [],
	birthDates: [],
	sexes: [],
	nationalities: [],
	countries: [],
};

/** A name given as one, or in parts with a stroke behind the family name: `HARBOUR/MINA`. */
export function nameOf(text: string): PersonName {
	const [family, given] = text.split(' / ');
	return given === undefined
		? { full: text, fields: ['fullName'] }
		: { family, given, fields: ['familyName', 'givenNames'] };
}

export function personOf(values: Readonly<Record<string, string>>): Identity {
	const value = (field: string) => {
		const text = values[field];
		return text === undefined ? [] : [{ text, field }];
	};
	return {
		...NOBODY,
		names: values.name === undefined ? [] : [nameOf(values.name)],
		numbers: value('number'),
		birthDates: value('birthDate'),
		sexes: value('sex'),
		nationalities: value('nationality'),
		countries: value('country'),
	};
}

export function settingsOf(changes: Partial<IdentitySettings> = {}): IdentitySettings {
	return { ...DEFAULT_LIMITS, today: '2026-11-29', ...changes };
}

/** The two lines of the passport below. */
const [FIRST_LINE, SECOND_LINE] = td3Lines({
	...{ code: 'P', issuer: 'UTO', number: 'Q70451236', nationality: 'UTO', sex: 'F' },
	...{ surname: 'HARBOUR', givenName: 'MINA ROSE' },
	birth: { year: 1991, month: 2, day: 14 },
	expiry: { year: 2034, month: 6, day: 17 },
});

/** The simplified item of a passport that was read well. */
export const PASSPORT = {
	passport_type: 'P',
	country_code: 'UTO',
	passport_number: 'Q70451236',
	nationality: 'UTO',
	surname: 'HARBOUR',
	given_name: 'MINA ROSE',
	sex: 'F',
	date_of_birth: '1991-02-14',
	date_of_expiry: '2034-06-17',
	machine_code: FIRST_LINE!,
	machine_code2: SECOND_LINE!,
	extra_info: {},
	confidence: 0.99,
	fieldConfidence: {
		...{ passport_number: 0.99, surname: 0.98, given_name: 0.98, sex: 0.99 },
		...{ date_of_birth: 0.99, date_of_expiry: 0.99 },
	},
	warnings: [],
};

/** The simplified item of a Thai card. */
export const THAI = {
	type: 'normal',
	side: 'front',
	id_number: '1 1017 00234 56 1',
	name_th: 'นาย สมมติ ท่าเรือ',
	name_en: 'Mr. Sommut Tharuea',
	first_name_en: 'Mr. Sommut',
	last_name_en: 'Tharuea',
	ref_number: '',
	date_of_birth_th: '14 ก.พ. 2534',
	date_of_birth_en: '14 Feb. 1991',
	religion_th: 'พุทธ',
	address_th: '',
	date_of_issue_th: '18 มิ.ย. 2567',
	date_of_issue_en: '18 Jun. 2024',
	date_of_expiry_th: '13 ก.พ. 2576',
	date_of_expiry_en: '13 Feb. 2033',
	serial_number: '',
	confidence: 0.95,
	warnings: [],
};

/** The simplified item of a Peruvian card. */
export const PERU = {
	cui_number: '40123456-9',
	first_surname: 'QUISPE',
	second_surname: 'ÑAUPA',
	given_name: 'ANA LUCÍA',
	sex: 'F',
	marital_status: 'S',
	birth_date: '14 02 1991',
	nationality: 'PER',
	issue_date: '05 01 2024',
	expiry_date: '05 01 2032',
	birth_place: '150132',
	voting_group: '204513',
	organ_donation: 'NO',
	registration_date: '20 03 2009',
	address: '',
	department: 'LIMA',
	province: 'LIMA',
	district: 'BARRANCO',
	remarks: '',
	machine_code1: 'I<PER40123456<9<<<<<<<<<<<<<<<',
	machine_code2: '9102144F3201052PER<<<<<<<<<<<8',
	machine_code3: 'QUISPE<<ANA<LUCIA<<<<<<<<<<<<<',
	duplicate: false,
	confidence: 0.97,
	warnings: [],
};

/** What is expected of the holder of that passport. */
export const MATCHING = {
	name: 'Mina Rose Harbour',
	number: 'Q70451236',
	birthDate: '1991-02-14',
};

export function cardOf(item: unknown): CardIdentity {
	const card = readIdentity(item);
	if (!card) throw new Error('no card');
	return card;
}

export function checkOf(
	item: unknown,
	expected: Readonly<Record<string, string>>,
	changes: Partial<IdentitySettings> = {},
): Check {
	return { document: cardOf(item), expected: personOf(expected), settings: settingsOf(changes) };
}

export function check(
	item: unknown,
	expected: Readonly<Record<string, string>> = MATCHING,
	changes: Partial<IdentitySettings> = {},
): IdentityCheck {
	return checkIdentity(checkOf(item, expected, changes));
}

/** What one rule says. */
export function judge(
	rule: RuleId,
	item: unknown,
	expected: Readonly<Record<string, string>> = {},
	changes: Partial<IdentitySettings> = {},
): Judgement {
	return check(item, expected, { rules: [rule], ...changes }).rules[rule];
}
