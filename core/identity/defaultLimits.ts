import { RULES } from './rules';
import { RULE_IDS, type IdentitySettings } from './types';

/** The limits that hold unless somebody sets others; `today` has none. */
export const DEFAULT_LIMITS: Omit<IdentitySettings, 'today'> = {
	rules: RULE_IDS.filter((id) => RULES[id].on),
	rejecting: RULE_IDS.filter((id) => RULES[id].rejects),
	weights: {},
	scoreLimit: 0.9,
	namePass: 0.92,
	nameFail: 0.75,
	acceptMissingParts: false,
	dateOrder: 'dmy',
	graceDays: 0,
	minimumValidity: { amount: 0, unit: 'days' },
	minimumAge: 18,
	confidenceLimit: 0.85,
};
