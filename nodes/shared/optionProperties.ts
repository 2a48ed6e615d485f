import type { INodeProperties } from 'n8n-workflow';

import { keepSourceOption } from './keepSourceOption';

const NOT_CLOUD = { show: { '/engine': ['local', 'auto'] } };
const ONLY_AUTO = { show: { '/engine': ['auto'] } };

/** Options of every reading node. */
export const commonOptions: INodeProperties[] = [
	{
		displayName: 'Allow Private Addresses',
		name: 'allowPrivate',
		type: 'boolean',
		default: false,
		description:
			'Whether the URL may point into your own network. Leave it off when the URL comes from outside.',
		displayOptions: { show: { '/inputType': ['url'] } },
	},
	{
		displayName: 'Fast Mode',
		name: 'fast',
		type: 'boolean',
		default: false,
		description:
			'Whether to use smaller weights: about three times as fast, a little less exact on small or rare characters',
		displayOptions: NOT_CLOUD,
	},
	{
		displayName: 'Files at Once',
		name: 'concurrency',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 32 },
		default: 4,
		description:
			'How many files are in work at the same time. The local engine queues what its processes cannot take yet.',
	},
	keepSourceOption,
	{
		displayName: 'Maximum Cloud Calls',
		name: 'maxCloudCalls',
		type: 'number',
		typeOptions: { minValue: 0 },
		default: 10,
		description:
			'How many pages may be sent to Huawei Cloud in one run of this node; beyond it the local reading stands',
		displayOptions: ONLY_AUTO,
	},
	{
		displayName: 'Time Limit',
		name: 'timeLimit',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 120,
		description: 'Seconds that one file may take',
	},
];

/** When the engine Auto asks the cloud. */
export const confidenceLimitOption: INodeProperties = {
	displayName: 'Confidence Limit',
	name: 'confidenceLimit',
	type: 'number',
	typeOptions: { minValue: 0, maxValue: 1, numberPrecision: 2 },
	default: 0.85,
	description: 'What is read locally with a confidence under this (0 to 1) is sent to Huawei Cloud',
	displayOptions: ONLY_AUTO,
};

/** Options of nodes that put out text. */
export const textOptions: INodeProperties[] = [
	confidenceLimitOption,
	{
		displayName: 'Minimum Confidence',
		name: 'minConfidence',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 1, numberPrecision: 2 },
		default: 0,
		description: 'Lines read with a confidence under this (0 to 1) are left out',
	},
	{
		displayName: 'Output',
		name: 'output',
		type: 'options',
		default: 'page',
		description: 'What becomes of a file with several pages',
		options: [
			{ name: 'One Item per Page', value: 'page' },
			{
				name: 'One Item per File',
				value: 'file',
				description: 'The text of all pages together, and a list of the pages',
			},
		],
	},
	{
		displayName: 'Put Markdown File in Field',
		name: 'markdownField',
		type: 'string',
		default: 'markdown',
		description: 'Name of the output binary field that takes the text as a Markdown file',
	},
	{
		displayName: 'Put Text File in Field',
		name: 'textField',
		type: 'string',
		default: 'text',
		description: 'Name of the output binary field that takes the text as a plain text file',
	},
];

/** For capabilities that tell where on the page something stands. */
export function annotatedOption(boxes: string): INodeProperties {
	return {
		displayName: 'Put Annotated Picture in Field',
		name: 'annotatedField',
		type: 'string',
		default: 'annotated',
		description: `Name of the output binary field that takes a picture of the page with a box around ${boxes}`,
	};
}

/** For capabilities that can put tables into a workbook. */
export const workbookOption: INodeProperties = {
	displayName: 'Put Workbook in Field',
	name: 'workbookField',
	type: 'string',
	default: 'workbook',
	description:
		'Name of the output binary field that takes what was read as a workbook (XLSX), with merged cells kept',
};

/** For capabilities that accept files with several pages. */
export function pagesOption(files: string): INodeProperties {
	return {
		displayName: 'Pages',
		name: 'pages',
		type: 'string',
		default: '',
		placeholder: 'e.g. 1-3,7',
		description: `Which pages of ${files} to read, counted from 1. The local engine also takes 3- (all from the third on) and all. Only the first page is read when this is empty.`,
	};
}

/** For capabilities that accept PDF. */
export const passwordOption: INodeProperties = {
	displayName: 'PDF Password',
	name: 'password',
	type: 'string',
	typeOptions: { password: true },
	default: '',
	description: 'Password of a protected PDF',
};
