import type { INodeProperties } from 'n8n-workflow';

const ON_TEMPLATE = { operation: ['fillPdf', 'fillDocx', 'fillFlat', 'listFields'] };

/** What is done, and where the template comes from. */
export const templateProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		default: 'fillPdf',
		options: [
			{
				name: 'Create Form Link',
				value: 'formLink',
				description: 'Make a link to an n8n form with the values filled in, for a person to check',
				action: 'Create a link to a prefilled form',
			},
			{
				name: 'Fill PDF Form',
				value: 'fillPdf',
				description: 'Fill the text fields, boxes and choices of a PDF form',
				action: 'Fill a PDF form',
			},
			{
				name: 'Fill Word Document',
				value: 'fillDocx',
				description: 'Fill placeholders such as {name} of a .docx file, with blocks and pictures',
				action: 'Fill a word document',
			},
			{
				name: 'List Fields',
				value: 'listFields',
				description: 'Tell the fields of a PDF form, a Word document or a flat PDF, one item each',
				action: 'List the fields of a template',
			},
			{
				name: 'Write on Flat PDF',
				value: 'fillFlat',
				description: 'Write beside or below the labels of a PDF or scan without form fields',
				action: 'Write on a flat PDF',
			},
		],
	},
	{
		displayName: 'Template',
		name: 'inputType',
		type: 'options',
		noDataExpression: true,
		default: 'binary',
		description: 'Where the template comes from',
		displayOptions: { show: ON_TEMPLATE },
		options: [
			{
				name: 'Base64 Text',
				value: 'base64',
				description: 'The file as Base64 text; it is then part of the workflow',
			},
			{ name: 'Binary File', value: 'binary', description: 'A file of the incoming item' },
			{ name: 'URL', value: 'url', description: 'A web address' },
		],
	},
	{
		displayName: 'Template Binary Field',
		name: 'binaryPropertyName',
		type: 'string',
		default: 'data',
		required: true,
		typeOptions: { binaryDataProperty: true },
		placeholder: 'e.g. template',
		hint: "The name of the input binary field containing the template. A file of another node works by an expression, for example {{ $('Read Template').first().binary.data }}.",
		displayOptions: { show: { ...ON_TEMPLATE, inputType: ['binary'] } },
	},
	{
		displayName: 'Base64 Text',
		name: 'base64',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. JVBERi0xLjcK…',
		description: 'The whole template in Base64',
		displayOptions: { show: { ...ON_TEMPLATE, inputType: ['base64'] } },
	},
	{
		displayName: 'URL',
		name: 'url',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. https://example.com/application.pdf',
		description: 'Address of the template',
		displayOptions: { show: { ...ON_TEMPLATE, inputType: ['url'] } },
	},
	{
		displayName: 'Form URL',
		name: 'formUrl',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. https://n8n.example.com/form/8f1c…',
		description:
			'The Production URL of the node On Form Submission. The values become part of the link: send it only to whom they may be shown.',
		displayOptions: { show: { operation: ['formLink'] } },
	},
	{
		displayName: 'Form Fields',
		name: 'formFields',
		type: 'string',
		typeOptions: { rows: 4 },
		default: '',
		placeholder: 'e.g. Surname\nGiven names\nDate of birth',
		description: 'The labels of the form that values are looked for, one a line',
		displayOptions: { show: { operation: ['formLink'], mapping: ['automatic'] } },
	},
];
