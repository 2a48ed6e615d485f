import type { INodeProperties } from 'n8n-workflow';

import { DEFAULT_LIMITS } from '../../core/identity/defaultLimits';
import { identityOptions } from './identityOptions';
import { ruleChoices } from './ruleChoices';

const WITH_VALUES = { show: { compareWith: ['values'] } };
const WITH_DOCUMENT = { show: { compareWith: ['document'] } };

/** Parameters of OCR Identity Check. */
export const identityProperties: INodeProperties[] = [
	{
		displayName:
			'This node compares data, not faces: that the person in front of you is the one in the portrait, it cannot tell',
		name: 'notice',
		type: 'notice',
		default: '',
	},
	{
		displayName: 'Document',
		name: 'document',
		type: 'json',
		required: true,
		default: '={{ $json }}',
		description:
			'The item of a card node: ID Document, Passport, a national card or Auto Document, with Simplify on or off. As it comes, the incoming item itself.',
	},
	{
		displayName: 'Compare With',
		name: 'compareWith',
		type: 'options',
		default: 'values',
		options: [
			{
				name: 'Expected Values',
				value: 'values',
				description: 'What somebody has entered, or what your records say',
			},
			{
				name: 'Another Document',
				value: 'document',
				description: 'What another card or passport of the same person says',
			},
		],
	},
	{
		displayName: 'Other Document',
		name: 'otherDocument',
		type: 'json',
		required: true,
		default: '',
		placeholder: "e.g. {{ $('Passport OCR').item.json }}",
		description: 'The item of a card node that read the other document',
		displayOptions: WITH_DOCUMENT,
	},
	{
		displayName: 'Full Name',
		name: 'fullName',
		type: 'string',
		default: '',
		placeholder: "e.g. {{ $('Form').item.json.name }}",
		description:
			'The expected name, in any order and in any letters. Leave it empty when Family Name and Given Names are set below.',
		displayOptions: WITH_VALUES,
	},
	{
		displayName: 'Number',
		name: 'number',
		type: 'string',
		default: '',
		placeholder: "e.g. {{ $('Form').item.json.passport }}",
		description:
			'The expected number of the document or of its holder; blanks and dots do not count',
		displayOptions: WITH_VALUES,
	},
	{
		displayName: 'Date of Birth',
		name: 'birthDate',
		type: 'string',
		default: '',
		placeholder: 'e.g. 1991-02-14',
		description: 'The expected date of birth, as year-month-day or day.month.year',
		displayOptions: WITH_VALUES,
	},
	{
		displayName: 'More Expected Values',
		name: 'expected',
		type: 'collection',
		placeholder: 'Add Value',
		default: {},
		description: 'Sex, Nationality and Issuing Country are compared when their rules are on',
		displayOptions: WITH_VALUES,
		options: [
			{
				displayName: 'Family Name',
				name: 'familyName',
				type: 'string',
				default: '',
				description: 'Used with Given Names in place of Full Name',
			},
			{
				displayName: 'Given Names',
				name: 'givenNames',
				type: 'string',
				default: '',
				description: 'Used with Family Name in place of Full Name',
			},
			{
				displayName: 'Issuing Country',
				name: 'country',
				type: 'string',
				default: '',
				placeholder: 'e.g. DE, France',
				description: 'Codes or names; several with commas between them',
			},
			{
				displayName: 'Name in Other Letters',
				name: 'otherName',
				type: 'string',
				default: '',
				placeholder: 'e.g. 林晓舟',
				description: 'The name as the holder writes it in letters of their own',
			},
			{
				displayName: 'Nationality',
				name: 'nationality',
				type: 'string',
				default: '',
				placeholder: 'e.g. THA',
				description: 'Codes or names; several with commas between them',
			},
			{
				displayName: 'Sex',
				name: 'sex',
				type: 'string',
				default: '',
				placeholder: 'e.g. F',
				description: 'A letter or a word in the languages of the cards',
			},
		],
	},
	{
		displayName: 'Rules',
		name: 'rules',
		type: 'multiOptions',
		default: [...DEFAULT_LIMITS.rules],
		description:
			'What is judged. What a rule needs and does not find is left to a person; a document is never verified on missing data.',
		options: ruleChoices,
	},
	{
		displayName: 'Minimum Age',
		name: 'minimumAge',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 120 },
		default: 18,
		description: 'How old the holder must be, in years',
		displayOptions: { show: { rules: ['minimumAge'] } },
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: identityOptions,
	},
];
