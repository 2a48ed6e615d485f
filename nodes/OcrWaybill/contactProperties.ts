import type { INodeProperties } from 'n8n-workflow';

const partyFields: INodeProperties[] = [
	{
		displayName: 'Address',
		name: 'detail',
		type: 'string',
		default: '',
		placeholder: 'e.g. 5 Regent Street, London W1B 4DY',
		description:
			'Street and house. A Chinese address may stand here as a whole: its divisions are found.',
	},
	{
		displayName: 'City',
		name: 'city',
		type: 'string',
		default: '',
	},
	{
		displayName: 'Company',
		name: 'company',
		type: 'string',
		default: '',
	},
	{
		displayName: 'Country',
		name: 'country',
		type: 'string',
		default: '',
		placeholder: 'e.g. CN',
		description: 'Two letters. Without it, the option Country counts.',
	},
	{
		displayName: 'District',
		name: 'district',
		type: 'string',
		default: '',
	},
	{
		displayName: 'Name',
		name: 'name',
		type: 'string',
		default: '',
		placeholder: 'e.g. Ann Example',
	},
	{
		displayName: 'Phone',
		name: 'phone',
		type: 'string',
		default: '',
		placeholder: 'e.g. +44 20 7946 0018',
	},
	{
		displayName: 'Postal Code',
		name: 'postalCode',
		type: 'string',
		default: '',
	},
	{
		displayName: 'Province',
		name: 'province',
		type: 'string',
		default: '',
	},
];

/** Names of the fields in which a party can be defined. */
export const PARTY_FIELDS: readonly string[] = partyFields.map(({ name }) => name);

const RESULT_HINT =
	'Contact data of Web Image OCR and Read Waybill, a shop order or a row of a table: the fields are found by their names';

/** Where receiver and sender come from. */
export const contactProperties: INodeProperties[] = [
	{
		displayName: 'Receiver From',
		name: 'receiverFrom',
		type: 'options',
		noDataExpression: true,
		default: 'result',
		description: 'Where the data of the receiver comes from',
		options: [
			{
				name: 'Defined Below',
				value: 'fields',
				description: 'Name, phone and address, each in its field',
			},
			{ name: 'Result', value: 'result', description: 'The JSON of an item' },
			{
				name: 'Text',
				value: 'text',
				description: 'A message that holds name, phone and address',
			},
		],
	},
	{
		displayName: 'Receiver Result',
		name: 'receiverResult',
		type: 'json',
		default: '={{ $json }}',
		required: true,
		description: RESULT_HINT,
		displayOptions: { show: { receiverFrom: ['result'] } },
	},
	{
		displayName: 'Receiver Text',
		name: 'receiverText',
		type: 'string',
		typeOptions: { rows: 4 },
		default: '',
		required: true,
		placeholder: 'e.g. {{ $json.text }}',
		description: 'Any text with name, phone and address, such as a chat message',
		displayOptions: { show: { receiverFrom: ['text'] } },
	},
	{
		displayName: 'Receiver',
		name: 'receiver',
		type: 'collection',
		placeholder: 'Add Field',
		default: {},
		options: partyFields,
		displayOptions: { show: { receiverFrom: ['fields'] } },
	},
	{
		displayName: 'Sender From',
		name: 'senderFrom',
		type: 'options',
		noDataExpression: true,
		default: 'same',
		description: 'Where the data of the sender comes from',
		options: [
			{
				name: 'Defined Below',
				value: 'fields',
				description: 'Name, phone and address, each in its field',
			},
			{ name: 'None', value: 'none', description: 'The label has no sender' },
			{
				name: 'Result',
				value: 'result',
				description: 'The JSON of another item, for example of a second recognition',
			},
			{
				name: 'Same as Receiver',
				value: 'same',
				description: 'The sender that the data of the receiver names, if it names one',
			},
			{
				name: 'Text',
				value: 'text',
				description: 'A message that holds name, phone and address',
			},
		],
	},
	{
		displayName: 'Sender Result',
		name: 'senderResult',
		type: 'json',
		default: '',
		required: true,
		placeholder: "e.g. {{ $('Read Sender').item.json }}",
		description: RESULT_HINT,
		displayOptions: { show: { senderFrom: ['result'] } },
	},
	{
		displayName: 'Sender Text',
		name: 'senderText',
		type: 'string',
		typeOptions: { rows: 4 },
		default: '',
		required: true,
		description: 'Any text with name, phone and address, such as a signature',
		displayOptions: { show: { senderFrom: ['text'] } },
	},
	{
		displayName: 'Sender',
		name: 'sender',
		type: 'collection',
		placeholder: 'Add Field',
		default: {},
		options: partyFields,
		displayOptions: { show: { senderFrom: ['fields'] } },
	},
];
