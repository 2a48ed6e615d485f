import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { vietnamIdCard } from '../../core/capabilities/vietnam-id-card/descriptor';
import { ocrProperties } from '../shared/ocrProperties';
import { runCapability } from '../shared/runCapability';

export class VietnamIdCard implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Vietnam ID Card OCR',
		name: 'vietnamIdCard',
		icon: {
			light: 'file:../../icons/vietnamIdCard.svg',
			dark: 'file:../../icons/vietnamIdCard.dark.svg',
		},
		group: ['transform'],
		version: 1,
		subtitle:
			'={{ { local: "Local", cloud: "Huawei Cloud", auto: "Auto" }[$parameter["engine"]] }}',
		description: vietnamIdCard.summary,
		defaults: { name: 'Vietnam ID Card OCR' },
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
		properties: ocrProperties(vietnamIdCard),
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await runCapability.call(this, vietnamIdCard);
	}
}
