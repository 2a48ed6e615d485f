import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { generalText } from '../../core/capabilities/general-text/descriptor';
import { ocrProperties } from '../shared/ocrProperties';
import { runCapability } from '../shared/runCapability';

export class GeneralText implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'General Text OCR',
		name: 'generalText',
		icon: {
			light: 'file:../../icons/generalText.svg',
			dark: 'file:../../icons/generalText.dark.svg',
		},
		group: ['transform'],
		version: 1,
		subtitle:
			'={{ { local: "Local", cloud: "Huawei Cloud", auto: "Auto" }[$parameter["engine"]] }}',
		description: generalText.summary,
		defaults: { name: 'General Text OCR' },
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
		properties: ocrProperties(generalText),
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await runCapability.call(this, generalText);
	}
}
