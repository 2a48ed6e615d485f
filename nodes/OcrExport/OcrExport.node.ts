import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { exportProperties } from './exportProperties';
import { getColumns } from './getColumns';
import { runExport } from './runExport';

export class OcrExport implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'OCR Export',
		name: 'ocrExport',
		icon: {
			light: 'file:../../icons/ocrExport.svg',
			dark: 'file:../../icons/ocrExport.dark.svg',
		},
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["format"].toUpperCase() }}',
		description: 'Make workbooks, text files, searchable PDFs and annotated pictures of results',
		defaults: { name: 'OCR Export' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		usableAsTool: true,
		properties: exportProperties,
	};

	methods = { resourceMapping: { getColumns } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await runExport.call(this);
	}
}
