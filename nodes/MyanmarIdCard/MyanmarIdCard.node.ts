import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { myanmarIdCard } from '../../core/capabilities/myanmar-id-card/descriptor';
import { ocrProperties } from '../shared/ocrProperties';
import { runCapability } from '../shared/runCapability';

export class MyanmarIdCard implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Myanmar ID Card OCR',
		name: 'myanmarIdCard',
		icon: {
			light: 'file:../../icons/myanmarIdCard.svg',
			dark: 'file:../../icons/myanmarIdCard.dark.svg',
		},
		group: ['transform'],
		version: 1,
		subtitle:
			'={{ { local: "Local", cloud: "Huawei Cloud", auto: "Auto" }[$parameter["engine"]] }}',
		description: myanmarIdCard.summary,
		defaults: { name: 'Myanmar ID Card OCR' },
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
		properties: ocrProperties(myanmarIdCard),
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await runCapability.call(this, myanmarIdCard);
	}
}
