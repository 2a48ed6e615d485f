import {
	NodeConnectionTypes,
	type IBinaryKeyData,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

export interface SourceFile {
	readonly bytes: Uint8Array;
	readonly fileName: string;
	readonly mimeType: string;
}

export interface SourceItem {
	readonly json?: IDataObject;
	readonly files?: Readonly<Record<string, SourceFile>>;
}

/** Puts out the given items; their files go through n8n's own storage. */
export class Source implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Source',
		name: 'source',
		group: ['trigger'],
		version: 1,
		description: 'Puts out items',
		defaults: { name: 'Source' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		properties: [],
	};

	readonly #items: readonly SourceItem[];

	constructor(items: readonly SourceItem[]) {
		this.#items = items;
		this.execute = makeExecute(this.#items);
	}

	execute: (this: IExecuteFunctions) => Promise<INodeExecutionData[][]>;
}

function makeExecute(items: readonly SourceItem[]) {
	return async function execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const out: INodeExecutionData[] = [];
		for (const { json = {}, files = {} } of items) {
			const binary: IBinaryKeyData = {};
			for (const [field, { bytes, fileName, mimeType }] of Object.entries(files)) {
				binary[field] = await this.helpers.prepareBinaryData(
					Buffer.from(bytes),
					fileName,
					mimeType,
				);
			}
			out.push({ json, ...(Object.keys(files).length > 0 && { binary }) });
		}
		return [out];
	};
}
