import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { thailandLicensePlate } from '../../core/capabilities/thailand-license-plate/descriptor';
import { ocrProperties } from '../shared/ocrProperties';
import { runCapability } from '../shared/runCapability';

export class ThailandLicensePlate implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Thailand License Plate OCR',
		name: 'thailandLicensePlate',
		icon: {
			light: 'file:../../icons/thailandLicensePlate.svg',
			dark: 'file:../../icons/thailandLicensePlate.dark.svg',
		},
		group: ['transform'],
		version: 1,
		subtitle:
			'={{ { local: "Local", cloud: "Huawei Cloud", auto: "Auto" }[$parameter["engine"]] }}',
		description: thailandLicensePlate.summary,
		defaults: { name: 'Thailand License Plate OCR' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		usableAsTool: true,
		credentials: [
			{
				name: 'huaweiCloudOcrApi',
				required: true,
				displayOptions: { show: { engine: ['cloud', 'auto'] } },
			},
		],
		properties: ocrProperties(thailandLicensePlate),
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await runCapability.call(this, thailandLicensePlate);
	}
}
