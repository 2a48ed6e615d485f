import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { peruIdCard } from '../../core/capabilities/peru-id-card/descriptor';
import { ocrProperties } from '../shared/ocrProperties';
import { runCapability } from '../shared/runCapability';

export class PeruIdCard implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Peru ID Card OCR',
		name: 'peruIdCard',
		icon: {
			light: 'file:../../icons/peruIdCard.svg',
			dark: 'file:../../icons/peruIdCard.dark.svg',
		},
		group: ['transform'],
		version: 1,
		subtitle:
			'={{ { local: "Local", cloud: "Huawei Cloud", auto: "Auto" }[$parameter["engine"]] }}',
		description: peruIdCard.summary,
		defaults: { name: 'Peru ID Card OCR' },
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
		properties: ocrProperties(peruIdCard),
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await runCapability.call(this, peruIdCard);
	}
}
