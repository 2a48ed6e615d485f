import type { INodeProperties } from 'n8n-workflow';

const ON_FILLING = ['fillPdf', 'fillDocx', 'fillFlat', 'formLink'];

/** Which value goes into which field. */
export const mappingProperties: INodeProperties[] = [
	{
		displayName: 'Values',
		name: 'mapping',
		type: 'options',
		noDataExpression: true,
		default: 'automatic',
		description: 'How the values come to the fields',
		displayOptions: { show: { operation: ON_FILLING } },
		options: [
			{
				name: 'Each Field Below',
				value: 'fields',
				description:
					'A box for each field of the template, which must be a Base64 text or a URL for that',
			},
			{
				name: 'JSON',
				value: 'json',
				description: 'An object of field names and values',
			},
			{
				name: 'List of Names and Values',
				value: 'list',
				description: 'Only the fields that are named',
			},
			{
				name: 'Match Automatically',
				value: 'automatic',
				description:
					'Fields are matched by the meaning of their names and labels, across languages. The item tells how well each one fits.',
			},
		],
	},
	{
		displayName: 'Data',
		name: 'sourceData',
		type: 'json',
		default: '={{ $json }}',
		required: true,
		description: 'The recognised data in which values are looked for',
		displayOptions: { show: { operation: ON_FILLING, mapping: ['automatic'] } },
	},
	{
		displayName: 'Fields',
		name: 'fields',
		type: 'resourceMapper',
		noDataExpression: true,
		default: { mappingMode: 'defineBelow', value: null },
		required: true,
		typeOptions: {
			loadOptionsDependsOn: ['operation', 'inputType', 'base64', 'url', 'formFields'],
			resourceMapper: {
				resourceMapperMethod: 'templateFields',
				mode: 'add',
				fieldWords: { singular: 'field', plural: 'fields' },
				addAllFields: true,
				multiKeyMatch: false,
				supportAutoMap: false,
			},
		},
		displayOptions: { show: { operation: ON_FILLING, mapping: ['fields'] } },
	},
	{
		displayName: 'Values by Field Name',
		name: 'json',
		type: 'json',
		default: '{}',
		required: true,
		placeholder: 'e.g. { "Surname": "{{ $json.surname }}" }',
		description: 'An object of field names and values. Lists fill the blocks of Word documents.',
		displayOptions: { show: { operation: ON_FILLING, mapping: ['json'] } },
	},
	{
		displayName: 'Set Fields',
		name: 'fieldValues',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		default: {},
		placeholder: 'Add Field',
		description: 'Values for fields by name; they come before what is matched',
		displayOptions: { show: { operation: ON_FILLING, mapping: ['automatic', 'list'] } },
		options: [
			{
				displayName: 'Field',
				name: 'field',
				values: [
					{
						displayName: 'Field Name',
						name: 'name',
						type: 'string',
						default: '',
						placeholder: 'e.g. Surname',
						description: 'As the operation List Fields tells it',
					},
					{
						displayName: 'Value',
						name: 'value',
						type: 'string',
						default: '',
						description: 'What is written; empty: the field stays empty',
					},
				],
			},
		],
	},
];
