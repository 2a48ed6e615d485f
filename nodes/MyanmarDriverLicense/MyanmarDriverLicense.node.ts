import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { myanmarDriverLicense } from '../../core/capabilities/myanmar-driver-license/descriptor';
import { ocrProperties } from '../shared/ocrProperties';
import { runCapability } from '../shared/runCapability';

export class MyanmarDriverLicense implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Myanmar Driving License OCR',
		name: 'myanmarDriverLicense',
		icon: {
			light: 'file:../../icons/myanmarDriverLicense.svg',
			dark: 'file:../../icons/myanmarDriverLicense.dark.svg',
		},
		group: ['transform'],
		version: 1,
		subtitle:
			'={{ { local: "Local", cloud: "Huawei Cloud", auto: "Auto" }[$parameter["engine"]] }}',
		description: myanmarDriverLicense.summary,
		defaults: { name: 'Myanmar Driving License OCR' },
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
		properties: ocrProperties(myanmarDriverLicense),
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await runCapability.call(this, myanmarDriverLicense);
	}
}
