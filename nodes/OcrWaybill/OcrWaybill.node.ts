import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { waybillElectronic } from '../../core/capabilities/waybill-electronic/descriptor';
import { runCapability } from '../shared/runCapability';
import { createWaybills } from './createWaybills';
import { waybillProperties } from './waybillProperties';

export class OcrWaybill implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'OCR Waybill',
		name: 'ocrWaybill',
		icon: {
			light: 'file:../../icons/ocrWaybill.svg',
			dark: 'file:../../icons/ocrWaybill.dark.svg',
		},
		group: ['transform'],
		version: 1,
		subtitle: '={{ { create: "Create Waybill", read: "Read Waybill" }[$parameter["operation"]] }}',
		description: 'Make parcel labels and carrier orders of contact data, and read labels',
		defaults: { name: 'OCR Waybill' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		usableAsTool: true,
		credentials: [
			{
				name: 'huaweiCloudOcrApi',
				required: true,
				displayOptions: { show: { operation: ['read'], engine: ['cloud', 'auto'] } },
			},
		],
		properties: waybillProperties,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return this.getNodeParameter('operation', 0) === 'read'
			? await runCapability.call(this, waybillElectronic)
			: await createWaybills.call(this);
	}
}
