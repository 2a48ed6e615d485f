import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { passport } from '../../core/capabilities/passport/descriptor';
import { ocrProperties } from '../shared/ocrProperties';
import { runCapability } from '../shared/runCapability';

export class Passport implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Passport OCR',
		name: 'passport',
		icon: {
			light: 'file:../../icons/passport.svg',
			dark: 'file:../../icons/passport.dark.svg',
		},
		group: ['transform'],
		version: 1,
		subtitle:
			'={{ { local: "Local", cloud: "Huawei Cloud", auto: "Auto" }[$parameter["engine"]] }}',
		description: passport.summary,
		defaults: { name: 'Passport OCR' },
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
		properties: ocrProperties(passport),
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await runCapability.call(this, passport);
	}
}
