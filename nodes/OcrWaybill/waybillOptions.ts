import type { INodeProperties } from 'n8n-workflow';

import { CHECKS } from '../../core/waybill/checks/checkParty';
import { keepSourceOption } from '../shared/keepSourceOption';

const WITH_ZPL = { show: { '/formats': ['zpl'] } };

/** Options of Create Waybill. */
export const waybillOptions: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [
		{
			displayName: 'Checks',
			name: 'checks',
			type: 'multiOptions',
			default: [...CHECKS],
			description:
				'What is checked before a label is made. What fails stops the workflow or takes the error output, as On Error under Settings says, with everything that is missing.',
			options: [
				{
					name: 'Address',
					value: 'address',
					description: 'It is complete: divisions and street, or an address at all',
				},
				{
					name: 'Divisions',
					value: 'divisions',
					description: 'Province, city and district of a Chinese address belong together',
				},
				{ name: 'Name', value: 'name', description: 'The receiver is named' },
				{ name: 'Phone', value: 'phone', description: 'The number is valid in its country' },
			],
		},
		{
			displayName: 'Correct Divisions',
			name: 'correctDivisions',
			type: 'boolean',
			default: false,
			description:
				'Whether province, city and district that do not belong together are replaced by the nearest that do. The item says so in its warnings.',
		},
		{
			displayName: 'Country',
			name: 'country',
			type: 'string',
			default: 'CN',
			placeholder: 'e.g. CN',
			description: 'Two letters: where phone numbers without a country code are',
		},
		{
			displayName: 'CSV File',
			name: 'csv',
			type: 'boolean',
			default: false,
			description:
				'Whether to add a table of the orders for import tools, in the binary field csv. Its columns are those of Carrier Field Names, if there are any.',
		},
		{
			displayName: 'File Name',
			name: 'fileName',
			type: 'string',
			default: '',
			placeholder: 'e.g. labels-of-today',
			description: 'Without ending; waybill and its number without this option',
		},
		{
			displayName: 'First Place on Sheet',
			name: 'firstPlace',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 4 },
			default: 1,
			description: 'Where the first label goes on a sheet that was used before, from 1 to 4',
			displayOptions: { show: { '/size': ['a4'] } },
		},
		keepSourceOption,
		{
			displayName: 'Printer Resolution',
			name: 'resolution',
			type: 'options',
			default: 203,
			description: 'Barcodes are made of whole dots of the printer',
			options: [
				{ name: '203 Dpi', value: 203 },
				{ name: '300 Dpi', value: 300 },
			],
		},
		{
			displayName: 'Time Limit',
			name: 'timeLimit',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 120,
			description: 'Seconds that one file may take',
		},
		{
			displayName: 'ZPL Font',
			name: 'printerFont',
			type: 'string',
			default: '',
			placeholder: 'e.g. E:SIMSUN.TTF',
			description:
				'A font in the memory of the printer for text other than Latin. Without it such text is sent as pictures, which every printer can print.',
			displayOptions: WITH_ZPL,
		},
		{
			displayName: 'ZPL Latin Text',
			name: 'latinText',
			type: 'options',
			default: 'font',
			description: 'How plain Latin text is printed',
			options: [
				{ name: 'As Pictures', value: 'pictures', description: 'Looks exactly like the PDF' },
				{ name: 'In the Font of the Printer', value: 'font', description: 'Sharp and short' },
			],
			displayOptions: WITH_ZPL,
		},
	],
};
