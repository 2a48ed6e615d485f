import { LANGUAGE_OPTIONS } from '../languageOptions';
import type { Parameter } from '../types';

/** Request parameters of Smart Document Analysis, by the cloud's wire names. */
export const SMART_DOCUMENT_PARAMETERS = [
	{
		displayName: 'Key-Values',
		name: 'kv',
		type: 'boolean',
		main: true,
		default: true,
		cloudDefault: false,
		description: 'Whether to find printed labels with what is filled in for them',
	},
	{
		displayName: 'Tables',
		name: 'table',
		type: 'boolean',
		main: true,
		default: true,
		cloudDefault: false,
		description: 'Whether to find tables of rows and columns under a heading',
	},
	{
		displayName: 'Forms',
		name: 'form',
		type: 'boolean',
		main: true,
		default: true,
		cloudDefault: false,
		description:
			'Whether to find ruled forms, box by box: values in boxes, as on certificates or bank slips',
	},
	{
		displayName: 'Layout',
		name: 'layout',
		type: 'boolean',
		main: true,
		default: true,
		cloudDefault: false,
		description:
			'Whether to part the page into titles, text, tables, pictures, headers, footers and stamps, in reading order. Markdown is made of it.',
	},
	{
		displayName: 'Language',
		name: 'language',
		type: 'options',
		default: 'auto',
		cloudDefault: null,
		description:
			'Language of the text. Automatic finds the letters of every line by itself; a language decides lines that are hard to read.',
		options: LANGUAGE_OPTIONS,
	},
	{
		displayName: 'Erase Seals',
		name: 'erase_seal',
		type: 'boolean',
		default: false,
		description: 'Whether to take seal prints out before reading, so that text under them is read',
	},
	{
		displayName: 'Formulas',
		name: 'formula',
		type: 'boolean',
		default: false,
		description:
			'Whether to list formulas. Huawei Cloud gives them as LaTeX; on this machine they are given as plain text.',
	},
	{
		displayName: 'Layout Inside Pictures',
		name: 'image_layout',
		type: 'boolean',
		default: false,
		description: 'Whether to part the text inside pictures of the page as well. Needs Layout.',
	},
	{
		displayName: 'Rename Keys',
		name: 'kv_map',
		type: 'string',
		default: '',
		cloudDefault: null,
		description: 'Keys to rename, as a JSON object: {"found key": "wanted key"}',
	},
	{
		displayName: 'Return Characters',
		name: 'character_mode',
		type: 'boolean',
		default: false,
		description: 'Whether to return every single character with its position and confidence',
	},
	{
		displayName: 'Return Excel',
		name: 'return_excel',
		type: 'boolean',
		default: false,
		description:
			'Whether to return every table as a workbook (XLSX) as well, with merged cells kept. Needs Tables or Forms.',
	},
	{
		displayName: 'Single Orientation',
		name: 'single_orientation_mode',
		type: 'boolean',
		default: true,
		description:
			'Whether all text runs the same way, which is read more exactly when that holds. Otherwise text that runs in several directions is read too.',
	},
	{
		displayName: 'PDF Page Number',
		name: 'pdf_page_number',
		type: 'number',
		default: 1,
		typeOptions: { minValue: 1 },
		description: 'Which page of a PDF to read, counted from 1',
	},
] as const satisfies readonly Parameter[];
