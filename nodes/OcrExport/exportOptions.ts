import type { INodeProperties } from 'n8n-workflow';

const FOR = (...formats: readonly string[]) => ({ show: { '/format': [...formats] } });

/** What can be set beside the main parameters, in alphabetical order. */
export const exportOptions: INodeProperties[] = [
	{
		displayName: 'Byte Order Mark',
		name: 'byteOrderMark',
		type: 'boolean',
		default: true,
		description:
			'Whether the file begins with the mark by which Excel knows letters of all languages. Switch it off for programs that stumble over it.',
		displayOptions: FOR('csv'),
	},
	{
		displayName: 'Delimiter',
		name: 'delimiter',
		type: 'options',
		default: ',',
		description: 'What parts the columns',
		options: [
			{ name: 'Comma', value: ',' },
			{ name: 'Semicolon', value: ';' },
			{ name: 'Tab', value: '\t' },
		],
		displayOptions: FOR('csv'),
	},
	{
		displayName: 'File Name',
		name: 'fileName',
		type: 'string',
		default: '',
		placeholder: 'e.g. orders.xlsx',
		description:
			"Name of the file that is made; without it the name of the workbook or of the file that was read is taken, or 'export'",
	},
	{
		displayName: 'Files at Once',
		name: 'concurrency',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 32 },
		default: 4,
		description: 'How many files are in work at the same time',
		displayOptions: { show: { '/mode': ['each'] } },
	},
	{
		displayName: 'Header Row',
		name: 'headerRow',
		type: 'boolean',
		default: true,
		description: 'Whether lists begin with a row of the names of their columns',
		displayOptions: FOR('csv', 'txt', 'xlsx'),
	},
	{
		displayName: 'Headers',
		name: 'headers',
		type: 'options',
		default: 'labels',
		description: 'What stands above the columns of cards',
		options: [
			{ name: 'Labels', value: 'labels', description: 'For people: Date of Birth' },
			{ name: 'Names', value: 'names', description: 'For programs: date_of_birth' },
		],
		displayOptions: FOR('csv', 'json', 'md', 'txt', 'xlsx'),
	},
	{
		displayName: 'Keep Source',
		name: 'keepSource',
		type: 'options',
		default: 'json',
		description:
			'What of the incoming item is kept beside the file, where each item becomes a file',
		options: [
			{ name: 'JSON', value: 'json', description: 'The fields of the incoming item' },
			{ name: 'Binary', value: 'binary', description: 'The files of the incoming item' },
			{ name: 'Both', value: 'both', description: 'Its fields and its files' },
		],
	},
	{
		displayName: 'Numbers and Dates',
		name: 'typeValues',
		type: 'boolean',
		default: true,
		description:
			'Whether texts that are certainly numbers or dates become such. Identifiers, phone numbers, numbers with zeros in front and long numbers stay text.',
		displayOptions: FOR('xlsx'),
	},
	{
		displayName: 'PDF Password',
		name: 'password',
		type: 'string',
		typeOptions: { password: true },
		default: '',
		description: 'Password of the PDF that was read',
		displayOptions: FOR('pdf', 'png'),
	},
	{
		displayName: 'Sheet Name',
		name: 'sheetName',
		type: 'string',
		default: '',
		placeholder: 'e.g. Orders',
		description:
			'Name of the sheet. When appending: the sheet that grows, which is made where it is missing; the first sheet without this option.',
		displayOptions: FOR('xlsx'),
	},
	{
		displayName: 'Time Limit',
		name: 'timeLimit',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 300,
		description: 'Seconds that one file may take',
	},
];
