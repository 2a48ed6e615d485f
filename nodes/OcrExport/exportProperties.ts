import type { INodeProperties } from 'n8n-workflow';

import { CAPABILITIES } from '../../core/capabilities';
import { exportOptions } from './exportOptions';

/** Formats that are made of rows. */
export const ROW_FORMATS = ['csv', 'json', 'md', 'txt', 'xlsx'];
/** Formats that need the picture or PDF that was read. */
export const PICTURE_FORMATS = ['pdf', 'png'];

/** Where there are no columns to choose. */
const NO_FIELDS = { format: PICTURE_FORMATS, content: ['tables', 'text'] };

const ALL_TO_ONE = {
	name: 'All Items to One File',
	value: 'single',
	description: 'One file with what all items hold, one after the other',
};
const EACH_TO_ONE = {
	name: 'Each Item to Separate File',
	value: 'each',
	description: 'A file for every item',
};
const APPEND = {
	name: 'Append to Existing Workbook',
	value: 'append',
	description: 'Adds rows to a workbook; its styles, pictures and other sheets stay',
};

/** Readers whose results have columns of their own. */
const RESULTS = [
	...CAPABILITIES.filter(({ category }) => category === 'card').map(({ id, displayName }) => ({
		name: displayName,
		value: id as string,
	})),
	{ name: 'Automatic', value: 'auto', description: 'Found out by the names of the fields' },
].sort((a, b) => a.name.localeCompare(b.name, 'en'));

/** All parameters of the node. */
export const exportProperties: INodeProperties[] = [
	{
		displayName: 'Format',
		name: 'format',
		type: 'options',
		noDataExpression: true,
		default: 'xlsx',
		description: 'The kind of file to make',
		options: [
			{ name: 'CSV', value: 'csv', description: 'Rows as text, which looks like no formula' },
			{
				name: 'Excel Workbook (XLSX)',
				value: 'xlsx',
				description: 'Tables with merged cells, numbers and dates',
			},
			{ name: 'JSON', value: 'json', description: 'The items as they are, or chosen columns' },
			{ name: 'Markdown', value: 'md', description: 'Titles, text and tables' },
			{
				name: 'Picture With Boxes (PNG)',
				value: 'png',
				description: 'Each page with a box around everything that was read',
			},
			{
				name: 'Searchable PDF',
				value: 'pdf',
				description: 'The pages as pictures, with their text to search, select and copy',
			},
			{ name: 'Text', value: 'txt', description: 'Lines of text; rows parted by tabs' },
		],
	},
	{
		displayName: 'Mode',
		name: 'mode',
		type: 'options',
		default: 'single',
		description: 'How items become files',
		displayOptions: { show: { format: ['xlsx'] } },
		options: [ALL_TO_ONE, APPEND, EACH_TO_ONE],
	},
	{
		displayName: 'Mode',
		name: 'mode',
		type: 'options',
		default: 'single',
		description: 'How items become files',
		displayOptions: { show: { format: ['csv', 'json', 'md', 'pdf', 'txt'] } },
		options: [ALL_TO_ONE, EACH_TO_ONE],
	},
	{
		displayName: 'Workbook',
		name: 'workbook',
		type: 'string',
		default: 'workbook',
		typeOptions: { binaryDataProperty: true },
		placeholder: "e.g. {{ $('Read Workbook').first().binary.data }}",
		hint: 'The name of the input binary field containing the workbook, in any of the items, or an expression that gives the file. When it is empty, a new workbook is made.',
		displayOptions: { show: { format: ['xlsx'], mode: ['append'] } },
	},
	{
		displayName: 'Sheets',
		name: 'sheets',
		type: 'options',
		default: 'one',
		description: 'How items are spread over the sheets of the workbook',
		displayOptions: { show: { format: ['xlsx'], mode: ['single', 'append'] } },
		options: [
			{ name: 'One Sheet for All Items', value: 'one' },
			{
				name: 'One Sheet per Item',
				value: 'each',
				description: 'Each called after the file of its item',
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
		hint: "The name of the input binary field containing the picture or PDF that was read. Set 'Keep Source' of the reading node to 'Binary' so that its items carry it.",
		displayOptions: { show: { format: PICTURE_FORMATS } },
	},
	{
		displayName: 'Content',
		name: 'content',
		type: 'options',
		default: 'auto',
		description: 'What is taken of each item',
		displayOptions: { show: { format: ['csv', 'md', 'txt', 'xlsx'] } },
		options: [
			{
				name: 'Automatic',
				value: 'auto',
				description:
					'Tables with the text around them, a row of fields for cards and other items, lines of text otherwise',
			},
			{ name: 'Fields', value: 'fields', description: 'A row for each item' },
			{ name: 'Tables', value: 'tables', description: 'Tables only' },
			{ name: 'Text', value: 'text', description: 'All text, a row for each line' },
		],
	},
	{
		displayName: 'Results Of',
		name: 'resultsOf',
		type: 'options',
		default: 'auto',
		description: 'Which node read the items, and so which columns there are',
		displayOptions: { hide: NO_FIELDS },
		options: RESULTS,
	},
	{
		displayName: 'Own Columns',
		name: 'ownColumns',
		type: 'string',
		default: '',
		placeholder: 'e.g. Customer, Order Date',
		description:
			"Names of columns of your own, separated by commas, to be filled under Columns with 'Map Each Column Manually'",
		displayOptions: { hide: NO_FIELDS },
	},
	{
		displayName: 'Columns',
		name: 'columns',
		type: 'resourceMapper',
		noDataExpression: true,
		default: { mappingMode: 'autoMapInputData', value: null },
		description: 'Which columns there are: all, or those chosen here, each with its value',
		typeOptions: {
			loadOptionsDependsOn: ['resultsOf', 'ownColumns'],
			resourceMapper: {
				resourceMapperMethod: 'getColumns',
				mode: 'add',
				valuesLabel: 'Columns',
				fieldWords: { singular: 'column', plural: 'columns' },
				addAllFields: true,
				supportAutoMap: true,
				multiKeyMatch: false,
			},
		},
		displayOptions: { hide: NO_FIELDS },
	},
	{
		displayName: 'Put Output File in Field',
		name: 'outputField',
		type: 'string',
		default: 'data',
		required: true,
		placeholder: 'e.g. data',
		hint: 'The name of the output binary field to put the file in',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: exportOptions,
	},
];
