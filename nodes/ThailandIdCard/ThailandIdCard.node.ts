import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { thailandIdCard } from '../../core/capabilities/thailand-id-card/descriptor';
import { ocrProperties } from '../shared/ocrProperties';
import { runCapability } from '../shared/runCapability';

export class ThailandIdCard implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Thailand ID Card OCR',
		name: 'thailandIdCard',
		icon: {
			light: 'file:../../icons/thailandIdCard.svg',
			dark: 'file:../../icons/thailandIdCard.dark.svg',
		},
		group: ['transform'],
		version: 1,
		subtitle:
			'={{ { local: "Local", cloud: "Huawei Cloud", auto: "Auto" }[$parameter["engine"]] }}',
		description: thailandIdCard.summary,
		defaults: { name: 'Thailand ID Card OCR' },
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
		properties: ocrProperties(thailandIdCard),
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await runCapability.call(this, thailandIdCard);
	}
}
