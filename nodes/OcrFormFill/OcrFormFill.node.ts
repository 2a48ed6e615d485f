import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { fillProperties } from './fillProperties';
import { runFormFill } from './runFormFill';
import { templateFields } from './templateFields';

export class OcrFormFill implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'OCR Form Fill',
		name: 'ocrFormFill',
		icon: {
			light: 'file:../../icons/ocrFormFill.svg',
			dark: 'file:../../icons/ocrFormFill.dark.svg',
		},
		group: ['transform'],
		version: 1,
		subtitle:
			'={{ { fillPdf: "Fill PDF Form", fillDocx: "Fill Word Document", fillFlat: "Write on Flat PDF", listFields: "List Fields", formLink: "Create Form Link" }[$parameter["operation"]] }}',
		description: 'Fill PDF forms, Word documents and n8n forms with what was read from a document',
		defaults: { name: 'OCR Form Fill' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		usableAsTool: true,
		properties: fillProperties,
	};

	methods = { resourceMapping: { templateFields } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await runFormFill.call(this);
	}
}
