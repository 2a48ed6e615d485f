import type { INodeProperties } from 'n8n-workflow';

import { waybillElectronic } from '../../core/capabilities/waybill-electronic/descriptor';
import { ocrProperties } from '../shared/ocrProperties';
import { contactProperties } from './contactProperties';
import { labelProperties } from './labelProperties';
import { waybillOptions } from './waybillOptions';

const operation: INodeProperties = {
	displayName: 'Operation',
	name: 'operation',
	type: 'options',
	noDataExpression: true,
	default: 'create',
	options: [
		{
			name: 'Create Waybill',
			value: 'create',
			description: 'Check contact data, and make a label and an order of it',
			action: 'Create a waybill',
		},
		{
			name: 'Read Waybill',
			value: 'read',
			description: 'Read number, receiver and sender of a label, barcodes as well',
			action: 'Read a waybill',
		},
	],
};

/** The property, shown with one operation only. */
function showWith(value: 'create' | 'read', property: INodeProperties): INodeProperties {
	const { show, ...others } = property.displayOptions ?? {};
	return {
		...property,
		displayOptions: { ...others, show: { operation: [value], ...show } },
	};
}

const create = [...contactProperties, ...labelProperties, waybillOptions];

/** All properties of the node. */
export const waybillProperties: INodeProperties[] = [
	operation,
	...create.map((property) => showWith('create', property)),
	...ocrProperties(waybillElectronic).map((property) => showWith('read', property)),
];
