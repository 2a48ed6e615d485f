import { checkIdentity, type IdentityCheck } from '../../../core/identity/checkIdentity';
import { readIdentity } from '../../../core/identity/cards/readIdentity';
import { DEFAULT_LIMITS } from '../../../core/identity/defaultLimits';
import type { Pinyin } from '../../../core/pinyin';
import type { IdentityPair } from './makePairs';

/** Rules that the pairs differ in; the documents themselves are in order. */
const RULES = ['name', 'number', 'birthDate'] as const;

/** The check of a pair, as the node does it with its settings as they come. */
export function judgePair(
	{ culture, document, expected }: IdentityPair,
	pinyin: Pinyin,
): IdentityCheck {
	const country = culture === 'Burmese' ? 'MMR' : 'UTO';
	const card = readIdentity({
		...{ country_code: country, passport_number: document.number, nationality: country },
		...{ surname: document.family, given_name: document.given, sex: 'F' },
		...{ date_of_birth: document.birth, date_of_expiry: '2099-01-01', extra_info: {} },
		...{ confidence: 0.99, warnings: [] },
	});
	if (!card) throw new Error('The document of the pair was not understood.');
	return checkIdentity({
		document: card,
		expected: {
			names: [{ full: expected.name, fields: ['fullName'] }],
			numbers: [{ text: expected.number, field: 'number' }],
			birthDates: [{ text: expected.birthDate, field: 'birthDate' }],
			...{ sexes: [], nationalities: [], countries: [] },
		},
		settings: { ...DEFAULT_LIMITS, rules: RULES, today: '2026-01-01' },
		pinyin,
	});
}
