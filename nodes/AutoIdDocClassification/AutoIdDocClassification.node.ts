import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { autoIdDocClassification } from '../../core/capabilities/auto-id-doc-classification/descriptor';
import { ocrProperties } from '../shared/ocrProperties';
import { runCapability } from '../shared/runCapability';

export class AutoIdDocClassification implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Auto Document OCR',
		name: 'autoIdDocClassification',
		icon: {
			light: 'file:../../icons/autoIdDocClassification.svg',
			dark: 'file:../../icons/autoIdDocClassification.dark.svg',
		},
		group: ['transform'],
		version: 1,
		subtitle:
			'={{ { local: "Local", cloud: "Huawei Cloud", auto: "Auto" }[$parameter["engine"]] }}',
		description: autoIdDocClassification.summary,
		defaults: { name: 'Auto Document OCR' },
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
		properties: ocrProperties(autoIdDocClassification),
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await runCapability.call(this, autoIdDocClassification);
	}
}
