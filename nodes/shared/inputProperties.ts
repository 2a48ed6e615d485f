import type { INodeProperties } from 'n8n-workflow';

/** Which engine reads, and where the document comes from: the head of every reading node. */
export const inputProperties: INodeProperties[] = [
	{
		displayName: 'Engine',
		name: 'engine',
		type: 'options',
		noDataExpression: true,
		default: 'local',
		description: 'Who reads the document, and so whether it leaves this machine',
		options: [
			{
				name: 'Auto',
				value: 'auto',
				description:
					'Reads on this machine first. What comes out uncertain or incomplete is sent to Huawei Cloud.',
			},
			{
				name: 'Huawei Cloud',
				value: 'cloud',
				description: 'Sends every document to Huawei Cloud OCR. Needs a credential.',
			},
			{
				name: 'Local',
				value: 'local',
				description: 'Reads on this machine. Nothing leaves it and no account is needed.',
			},
		],
	},
	{
		displayName: 'Every document is sent to Huawei Cloud OCR and billed there.',
		name: 'cloudNotice',
		type: 'notice',
		default: '',
		displayOptions: { show: { engine: ['cloud'] } },
	},
	{
		displayName:
			'Documents may leave this machine: what the local engine reads incompletely or with too little confidence is sent to Huawei Cloud OCR and billed there. Each item says which engine answered and why.',
		name: 'autoNotice',
		type: 'notice',
		default: '',
		displayOptions: { show: { engine: ['auto'] } },
	},
	{
		displayName: 'Input',
		name: 'inputType',
		type: 'options',
		noDataExpression: true,
		default: 'binary',
		description: 'Where the document comes from',
		options: [
			{
				name: 'Base64 Text',
				value: 'base64',
				description: 'The document as Base64 text, with or without a data address in front',
			},
			{
				name: 'Binary File',
				value: 'binary',
				description: 'One or several files of the incoming item',
			},
			{
				name: 'URL',
				value: 'url',
				description: 'A web address or an address in the Object Storage Service',
			},
		],
	},
	{
		displayName: 'Input Binary Field',
		name: 'binaryPropertyName',
		type: 'string',
		default: 'data',
		required: true,
		typeOptions: { binaryDataProperty: true },
		placeholder: 'e.g. data',
		hint: 'The name of the input binary field containing the file. For several files: names separated by commas, a pattern such as attachment_*, or * for all.',
		displayOptions: { show: { inputType: ['binary'] } },
	},
	{
		displayName: 'Base64 Text',
		name: 'base64',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. {{ $json.image }}',
		description:
			'The whole file in Base64. A data address such as data:image/png;base64,… works too.',
		displayOptions: { show: { inputType: ['base64'] } },
	},
	{
		displayName: 'URL',
		name: 'url',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. https://example.com/invoice.png',
		description:
			'Address of the file: https://, http:// or obs://bucket/key. With Huawei Cloud the service fetches it, so it must be reachable from there.',
		displayOptions: { show: { inputType: ['url'] } },
	},
];
