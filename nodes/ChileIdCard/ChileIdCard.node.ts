import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { chileIdCard } from '../../core/capabilities/chile-id-card/descriptor';
import { ocrProperties } from '../shared/ocrProperties';
import { runCapability } from '../shared/runCapability';

export class ChileIdCard implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Chile ID Card OCR',
		name: 'chileIdCard',
		icon: {
			light: 'file:../../icons/chileIdCard.svg',
			dark: 'file:../../icons/chileIdCard.dark.svg',
		},
		group: ['transform'],
		version: 1,
		subtitle:
			'={{ { local: "Local", cloud: "Huawei Cloud", auto: "Auto" }[$parameter["engine"]] }}',
		description: chileIdCard.summary,
		defaults: { name: 'Chile ID Card OCR' },
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
		properties: ocrProperties(chileIdCard),
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await runCapability.call(this, chileIdCard);
	}
}
