import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { cambodianIdcard } from '../../core/capabilities/cambodian-idcard/descriptor';
import { ocrProperties } from '../shared/ocrProperties';
import { runCapability } from '../shared/runCapability';

export class CambodianIdcard implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Cambodian ID Card OCR',
		name: 'cambodianIdcard',
		icon: {
			light: 'file:../../icons/cambodianIdcard.svg',
			dark: 'file:../../icons/cambodianIdcard.dark.svg',
		},
		group: ['transform'],
		version: 1,
		subtitle:
			'={{ { local: "Local", cloud: "Huawei Cloud", auto: "Auto" }[$parameter["engine"]] }}',
		description: cambodianIdcard.summary,
		defaults: { name: 'Cambodian ID Card OCR' },
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
		properties: ocrProperties(cambodianIdcard),
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await runCapability.call(this, cambodianIdcard);
	}
}
