import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import { OcrError } from '../../core/errors';
import { DEFAULT_LIMITS } from '../../core/identity/defaultLimits';
import { RULE_IDS, type IdentitySettings, type RuleId } from '../../core/identity/types';
import { toIso } from '../../core/identity/values/days';
import { readDay } from '../../core/identity/values/readDay';
import type { KeepSource } from '../shared/readSettings';
import { dayIn, toText } from './toText';

/** The settings of one item. */
export interface IdentityNodeSettings {
	readonly limits: IdentitySettings;
	readonly includeValues: boolean;
	/** Nothing is kept when absent. */
	readonly keepSource?: KeepSource;
}

/**
 * The settings of the node for one item.
 * @throws OcrError `parameter`
 */
export function readIdentitySettings(
	context: IExecuteFunctions,
	item: number,
): IdentityNodeSettings {
	const options = context.getNodeParameter('options', item, {}) as IDataObject;
	const rules = toRules(context.getNodeParameter('rules', item, []), 'Rules');
	const { includeValues = true, keepSource = 'both' } = options;
	const limits: IdentitySettings = {
		...DEFAULT_LIMITS,
		...pick(options),
		rules,
		today: readToday(options.today, context.getTimezone()),
		minimumAge: numberAt(context.getNodeParameter('minimumAge', item, DEFAULT_LIMITS.minimumAge)),
		minimumValidity: {
			amount: numberAt(options.minimumValidity ?? DEFAULT_LIMITS.minimumValidity.amount),
			unit: options.minimumValidityUnit === 'months' ? 'months' : 'days',
		},
		weights: readWeights(options.weights),
	};
	if (limits.nameFail > limits.namePass) {
		throw new OcrError('parameter', "'Name Limit to Fail' is above 'Name Limit to Pass'.", {
			description: 'Set it to the same value or to a lower one.',
		});
	}
	return {
		limits,
		includeValues: includeValues === true,
		...(keepSource !== 'none' && { keepSource: keepSource as KeepSource }),
	};
}

/** Options whose values are limits as they are. */
function pick(options: IDataObject): Partial<IdentitySettings> {
	const numbers = (['scoreLimit', 'namePass', 'nameFail', 'graceDays', 'confidenceLimit'] as const)
		.filter((name) => options[name] !== undefined)
		.map((name) => [name, numberAt(options[name])]);
	return {
		...(Object.fromEntries(numbers) as Partial<IdentitySettings>),
		...(options.rejecting !== undefined && {
			rejecting: toRules(options.rejecting, 'Rejecting Rules'),
		}),
		...(options.acceptMissingParts !== undefined && {
			acceptMissingParts: options.acceptMissingParts === true,
		}),
		...(options.dateOrder === 'mdy' && { dateOrder: 'mdy' }),
	};
}

/** Expressions may give numbers as texts. */
function numberAt(value: unknown): number {
	const number = typeof value === 'string' && value.trim() === '' ? NaN : Number(value);
	if (Number.isFinite(number) && number >= 0) return number;
	throw new OcrError('parameter', 'A limit of the identity check is no number of 0 or more.', {
		description: 'Look through the options of the node.',
	});
}

function toRules(value: unknown, label: string): readonly RuleId[] {
	const names: readonly unknown[] = Array.isArray(value) ? value : [value];
	const known = RULE_IDS.filter((id) => names.includes(id));
	if (known.length === new Set(names).size) return known;
	throw new OcrError('parameter', `'${label}' names a rule that does not exist.`, {
		description: `The rules are: ${RULE_IDS.join(', ')}.`,
	});
}

function readWeights(value: unknown): IdentitySettings['weights'] {
	const entries = (value as { weight?: IDataObject[] } | undefined)?.weight ?? [];
	return Object.fromEntries(entries.map(({ rule, weight }) => [String(rule), numberAt(weight)]));
}

function readToday(value: unknown, timeZone: string): string {
	const text = toText(value, timeZone);
	if (text === '') return dayIn(new Date(), timeZone);
	const day = readDay(text, { order: 'dmy' });
	if (day?.month !== undefined && day.day !== undefined) return toIso(day);
	throw new OcrError('parameter', "'Day of the Check' is no date.", {
		description: 'Write it as year-month-day.',
	});
}
