import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { identityProperties } from './identityProperties';
import { runIdentityCheck } from './runIdentityCheck';

export class OcrIdentityCheck implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'OCR Identity Check',
		name: 'ocrIdentityCheck',
		icon: {
			light: 'file:../../icons/ocrIdentityCheck.svg',
			dark: 'file:../../icons/ocrIdentityCheck.dark.svg',
		},
		group: ['transform'],
		version: 1,
		subtitle:
			'={{ { values: "Against expected values", document: "Against another document" }[$parameter["compareWith"]] }}',
		description:
			'Compare what a card or a passport says with expected values or with another document',
		defaults: { name: 'OCR Identity Check' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['Verified', 'Review', 'Rejected'],
		usableAsTool: true,
		properties: identityProperties,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await runIdentityCheck.call(this);
	}
}
