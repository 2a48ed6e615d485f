import type { INodePropertyOptions } from 'n8n-workflow';

import { RULES } from '../../core/identity/rules';
import { RULE_IDS } from '../../core/identity/types';

/** The rules of the core as choices of a parameter, by their names. */
export const ruleChoices: INodePropertyOptions[] = RULE_IDS.map((id) => ({
	name: RULES[id].label,
	value: id,
	description: RULES[id].description,
})).sort((a, b) => a.name.localeCompare(b.name, 'en'));
