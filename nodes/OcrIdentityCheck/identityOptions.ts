import type { INodeProperties } from 'n8n-workflow';

import { DEFAULT_LIMITS } from '../../core/identity/defaultLimits';
import { ruleChoices } from './ruleChoices';

const SHARE = { minValue: 0, maxValue: 1, numberPrecision: 2 } as const;

/** Limits of OCR Identity Check, and what it puts out. */
export const identityOptions: INodeProperties[] = [
	{
		displayName: 'Accept Missing Name Parts',
		name: 'acceptMissingParts',
		type: 'boolean',
		default: false,
		description:
			'Whether names pass of which one side lacks parts, such as a second family name or a middle name. They are left to a person otherwise.',
	},
	{
		displayName: 'Confidence Limit',
		name: 'confidenceLimit',
		type: 'number',
		typeOptions: SHARE,
		default: 0.85,
		description:
			'Values read with a confidence under this (0 to 1) are left to a person, also where they differ',
	},
	{
		displayName: 'Date Order',
		name: 'dateOrder',
		type: 'options',
		default: 'dmy',
		description: 'How an expected date such as 03/04/1990 is meant',
		options: [
			{ name: 'Day First', value: 'dmy' },
			{ name: 'Month First', value: 'mdy' },
		],
	},
	{
		displayName: 'Day of the Check',
		name: 'today',
		type: 'string',
		default: '',
		placeholder: 'e.g. 2031-03-14',
		description:
			'The day by which expiry and age are judged. Today in the time zone of the workflow when this is empty.',
	},
	{
		displayName: 'Grace Days',
		name: 'graceDays',
		type: 'number',
		typeOptions: { minValue: 0 },
		default: 0,
		description: 'How many days after its expiry a document still counts as valid',
	},
	{
		displayName: 'Include Compared Values',
		name: 'includeValues',
		type: 'boolean',
		default: true,
		description:
			'Whether each rule tells the values that it compared. Turn it off, and Keep Source to Nothing, to pass on no personal data.',
	},
	{
		displayName: 'Keep Source',
		name: 'keepSource',
		type: 'options',
		default: 'both',
		description: 'What of the incoming item is passed on beside the check',
		options: [
			{ name: 'Both', value: 'both', description: 'Its fields and its files' },
			{ name: 'Files', value: 'binary' },
			{ name: 'JSON Fields', value: 'json' },
			{ name: 'Nothing', value: 'none' },
		],
	},
	{
		displayName: 'Minimum Validity',
		name: 'minimumValidity',
		type: 'number',
		typeOptions: { minValue: 0 },
		default: 0,
		description: 'For how long the document must still be valid, in the unit below',
	},
	{
		displayName: 'Minimum Validity Unit',
		name: 'minimumValidityUnit',
		type: 'options',
		default: 'days',
		options: [
			{ name: 'Days', value: 'days' },
			{ name: 'Months', value: 'months' },
		],
	},
	{
		displayName: 'Name Limit to Fail',
		name: 'nameFail',
		type: 'number',
		typeOptions: SHARE,
		default: 0.75,
		description: 'Names less alike than this (0 to 1) fail; between both limits a person looks',
	},
	{
		displayName: 'Name Limit to Pass',
		name: 'namePass',
		type: 'number',
		typeOptions: SHARE,
		default: 0.92,
		description: 'Names at least this much alike (0 to 1) pass, unless there is a doubt',
	},
	{
		displayName: 'Rejecting Rules',
		name: 'rejecting',
		type: 'multiOptions',
		default: [...DEFAULT_LIMITS.rejecting],
		description:
			'Rules whose failure rejects the document; the failure of others asks for a review',
		options: ruleChoices,
	},
	{
		displayName: 'Score Limit',
		name: 'scoreLimit',
		type: 'number',
		typeOptions: SHARE,
		default: 0.9,
		description:
			'A document under this score (0 to 1) is left to a person, even if every rule passes',
	},
	{
		displayName: 'Weights',
		name: 'weights',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Weight',
		default: {},
		description: 'How much rules count in the score; a rule of 0 is told but decides nothing',
		options: [
			{
				displayName: 'Weight',
				name: 'weight',
				values: [
					{
						displayName: 'Rule',
						name: 'rule',
						type: 'options',
						default: 'name',
						options: ruleChoices,
					},
					{
						displayName: 'Weight',
						name: 'weight',
						type: 'number',
						typeOptions: { minValue: 0, maxValue: 100, numberPrecision: 2 },
						default: 1,
					},
				],
			},
		],
	},
];
