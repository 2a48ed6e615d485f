import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { smartDocument } from '../../core/capabilities/smart-document-recognizer/descriptor';
import { ocrProperties } from '../shared/ocrProperties';
import { runCapability } from '../shared/runCapability';

export class SmartDocumentRecognizer implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Smart Document OCR',
		name: 'smartDocumentRecognizer',
		icon: {
			light: 'file:../../icons/smartDocumentRecognizer.svg',
			dark: 'file:../../icons/smartDocumentRecognizer.dark.svg',
		},
		group: ['transform'],
		version: 1,
		subtitle:
			'={{ { local: "Local", cloud: "Huawei Cloud", auto: "Auto" }[$parameter["engine"]] }}',
		description: smartDocument.summary,
		defaults: { name: 'Smart Document OCR' },
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
		properties: ocrProperties(smartDocument),
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await runCapability.call(this, smartDocument);
	}
}
