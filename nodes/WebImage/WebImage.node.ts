import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { webImage } from '../../core/capabilities/web-image/descriptor';
import { ocrProperties } from '../shared/ocrProperties';
import { runCapability } from '../shared/runCapability';

export class WebImage implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Web Image OCR',
		name: 'webImage',
		icon: {
			light: 'file:../../icons/webImage.svg',
			dark: 'file:../../icons/webImage.dark.svg',
		},
		group: ['transform'],
		version: 1,
		subtitle:
			'={{ { local: "Local", cloud: "Huawei Cloud", auto: "Auto" }[$parameter["engine"]] }}',
		description: webImage.summary,
		defaults: { name: 'Web Image OCR' },
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
		properties: ocrProperties(webImage),
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await runCapability.call(this, webImage);
	}
}
