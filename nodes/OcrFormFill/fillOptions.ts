import type { INodeProperties } from 'n8n-workflow';

import { commonOptions } from '../shared/optionProperties';

const on = (...operations: string[]) => ({ show: { '/operation': operations } });
const FILLING = on('fillPdf', 'fillDocx', 'fillFlat');

/** Options that reading nodes have as well. */
function shared(name: string): INodeProperties[] {
	return commonOptions.filter((option) => option.name === name);
}

const formats: INodeProperties = {
	displayName: 'Field Formats',
	name: 'formats',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	default: {},
	placeholder: 'Add Format',
	description: 'How the values of single fields are written',
	options: [
		{
			displayName: 'Format',
			name: 'format',
			values: [
				{
					displayName: 'Field Name',
					name: 'field',
					type: 'string',
					default: '',
					placeholder: 'e.g. Date of birth',
				},
				{
					displayName: 'Format',
					name: 'kind',
					type: 'options',
					default: 'date',
					options: [
						{ name: 'Date', value: 'date' },
						{ name: 'Lower Case', value: 'lower' },
						{ name: 'Number', value: 'number' },
						{ name: 'Upper Case', value: 'upper' },
					],
				},
				{
					displayName: 'Pattern',
					name: 'pattern',
					type: 'string',
					default: '',
					placeholder: 'e.g. DD/MM/YYYY or 1.234,56',
					description: 'Of a date: YYYY, MM, DD and the like. Of a number: an example.',
					displayOptions: { show: { kind: ['date', 'number'] } },
				},
			],
		},
	],
};

const pictures: INodeProperties = {
	displayName: 'Pictures',
	name: 'pictures',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	default: {},
	placeholder: 'Add Picture',
	description: 'Pictures in place of placeholders, such as the portrait of a card',
	displayOptions: on('fillDocx'),
	options: [
		{
			displayName: 'Picture',
			name: 'picture',
			values: [
				{
					displayName: 'Placeholder',
					name: 'name',
					type: 'string',
					default: '',
					placeholder: 'e.g. portrait',
				},
				{
					displayName: 'Binary Field',
					name: 'binaryField',
					type: 'string',
					default: '',
					placeholder: 'e.g. portrait',
					description: 'Field of the incoming item that holds the picture',
				},
				{
					displayName: 'Width',
					name: 'width',
					type: 'number',
					typeOptions: { minValue: 1 },
					default: 120,
					description: 'In pixels of a screen (96 an inch); the height follows',
				},
			],
		},
	],
};

/** Options of the node, in alphabetical order. */
export const fillOptions: INodeProperties[] = [
	...shared('allowPrivate'),
	{
		displayName: 'Check Required Fields',
		name: 'keepsRequired',
		type: 'boolean',
		default: true,
		description: 'Whether fields that the template marks as required must have a value',
		displayOptions: on('fillPdf'),
	},
	{
		displayName: 'Date Format',
		name: 'datePattern',
		type: 'string',
		default: 'DD/MM/YYYY',
		placeholder: 'e.g. DD.MM.YYYY',
		description:
			'For all dates: YYYY, YY, MMMM, MMM, MM, M, DD, D and the signs between them. Without this option dates stay as they were read.',
	},
	{
		displayName: 'Date Order',
		name: 'dateOrder',
		type: 'options',
		default: 'dmy',
		description: 'How dates such as 03/04/2031 in the data are to be understood',
		options: [
			{ name: 'Day First', value: 'dmy' },
			{ name: 'Month First', value: 'mdy' },
		],
	},
	formats,
	{
		displayName: 'File Name',
		name: 'fileName',
		type: 'string',
		default: '',
		placeholder: 'e.g. application-{{ $json.passport_number }}.pdf',
		description: 'Name of the filled file. Without it: the name of the template with "-filled".',
		displayOptions: FILLING,
	},
	...shared('concurrency'),
	{
		displayName: 'Flatten',
		name: 'flatten',
		type: 'boolean',
		default: true,
		description:
			'Whether the form becomes part of the page and can no longer be changed; otherwise its fields stay',
		displayOptions: on('fillPdf'),
	},
	{
		displayName: 'Font Size',
		name: 'size',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 10,
		description: 'In points. Without this option the template decides.',
		displayOptions: on('fillPdf', 'fillFlat'),
	},
	...shared('keepSource'),
	{
		displayName: 'Letter Case',
		name: 'letterCase',
		type: 'options',
		default: 'upper',
		description: 'For all values. Without this option they stay as they were read.',
		options: [
			{ name: 'Lower Case', value: 'lower' },
			{ name: 'Upper Case', value: 'upper' },
		],
	},
	{
		displayName: 'Match Limit',
		name: 'matchLimit',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 1, numberPrecision: 2 },
		default: 0.7,
		description: 'A field whose best match is under this (0 to 1) stays empty',
		displayOptions: { show: { '/mapping': ['automatic'] } },
	},
	pictures,
	{
		displayName: 'Position',
		name: 'side',
		type: 'options',
		default: 'auto',
		description: 'Where values are written',
		displayOptions: on('fillFlat'),
		options: [
			{ name: 'Below the Label', value: 'below' },
			{ name: 'Right of the Label', value: 'right' },
			{ name: 'Where There Is Room', value: 'auto' },
		],
	},
	{
		displayName: 'Put File in Field',
		name: 'outputField',
		type: 'string',
		default: 'data',
		description: 'Name of the output binary field that takes the filled file',
		displayOptions: FILLING,
	},
	{
		displayName: 'Required Fields',
		name: 'required',
		type: 'string',
		default: '',
		placeholder: 'e.g. Surname, Passport number',
		description:
			'Names of fields that must have a value, separated by commas; an item without one is an error',
	},
	{
		displayName: 'Smallest Font Size',
		name: 'minSize',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 5,
		description: 'In points. A value that fits only in smaller letters is an error.',
		displayOptions: on('fillPdf', 'fillFlat'),
	},
	{
		displayName: 'Template Password',
		name: 'password',
		type: 'string',
		typeOptions: { password: true },
		default: '',
		description: 'Password of a protected PDF',
		displayOptions: on('fillPdf', 'fillFlat', 'listFields'),
	},
	...shared('timeLimit'),
];
