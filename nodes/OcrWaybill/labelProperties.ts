import type { INodeProperties } from 'n8n-workflow';

import { LABEL_SIZES } from '../../core/waybill/label/sizes';
import { LABEL_TEMPLATES } from '../../core/waybill/label/templates';
import { ORDER_FIELDS } from '../../core/waybill/order/orderFields';
import { shipmentFields } from './shipmentFields';

/** What is sent, and what the label looks like. */
export const labelProperties: INodeProperties[] = [
	{
		displayName: 'Tracking Number',
		name: 'trackingNumber',
		type: 'string',
		default: '',
		required: true,
		placeholder: 'e.g. {{ $json.trackingNumber }}',
		description: 'Number of the waybill, printed as Code 128: letters, digits and signs of ASCII',
	},
	{
		displayName: 'Shipment',
		name: 'shipment',
		type: 'collection',
		placeholder: 'Add Field',
		default: {},
		options: shipmentFields,
	},
	{
		displayName: 'Template',
		name: 'template',
		type: 'options',
		default: 'generic',
		description: 'The look of the label',
		options: LABEL_TEMPLATES.map(({ id, displayName, description }) => ({
			name: displayName,
			value: id,
			description,
		})),
	},
	{
		displayName: 'Label Size',
		name: 'size',
		type: 'options',
		default: '100x150',
		options: LABEL_SIZES.map(({ id, displayName }) => ({ name: displayName, value: id })),
	},
	{
		displayName: 'Formats',
		name: 'formats',
		type: 'multiOptions',
		default: ['pdf'],
		description: 'The files that are made of a label; without any, only the order is put out',
		options: [
			{ name: 'PDF', value: 'pdf', description: 'For any printer; text can be searched' },
			{ name: 'PNG', value: 'png', description: 'A picture in the resolution of the printer' },
			{ name: 'ZPL', value: 'zpl', description: 'Commands of ZPL II for label printers' },
		],
	},
	{
		displayName: 'Output',
		name: 'output',
		type: 'options',
		noDataExpression: true,
		default: 'item',
		description: 'Whether the labels of several items come together',
		options: [
			{
				name: 'All Items to One File',
				value: 'all',
				description: 'One item with one PDF or ZPL file of all labels',
			},
			{
				name: 'Each Item to Its Own File',
				value: 'item',
				description: 'One item with its label for each incoming item',
			},
		],
	},
	{
		displayName: 'Put Output File in Field',
		name: 'field',
		type: 'string',
		default: 'label',
		required: true,
		hint: 'The name of the output binary field. With several formats their names follow: label_pdf, label_png, label_zpl.',
	},
	{
		displayName: 'Carrier Field Names',
		name: 'mapping',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true, sortable: true },
		placeholder: 'Add Name',
		default: {},
		description:
			'What the carrier calls the fields of an order. Rows make a second order in these names, and the columns of the CSV file; dots in a name make objects within objects.',
		options: [
			{
				displayName: 'Field',
				name: 'fields',
				values: [
					{
						displayName: 'Field of the Order',
						name: 'field',
						type: 'options',
						default: 'trackingNumber',
						description: 'The field of the order that gives the value',
						options: ORDER_FIELDS.map(({ path, label }) => ({ name: label, value: path })),
					},
					{
						displayName: 'Name at the Carrier',
						name: 'name',
						type: 'string',
						default: '',
						placeholder: 'e.g. cargo.consignee.mobile',
					},
				],
			},
			{
				displayName: 'Fixed Value',
				name: 'values',
				values: [
					{
						displayName: 'Name at the Carrier',
						name: 'name',
						type: 'string',
						default: '',
						placeholder: 'e.g. customerCode',
					},
					{
						displayName: 'Value',
						name: 'value',
						type: 'string',
						default: '',
					},
				],
			},
		],
	},
];
