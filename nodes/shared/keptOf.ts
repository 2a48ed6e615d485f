import type { IBinaryKeyData, IDataObject, INodeExecutionData } from 'n8n-workflow';

import { FILES_IN_JSON } from './listFiles';
import type { KeepSource } from './readSettings';

/** What the option Keep Source takes over from an incoming item. */
export interface Kept {
	readonly json: IDataObject;
	readonly binary: IBinaryKeyData;
}

/** Files are kept where the workflow has them: beside the JSON, or inside it. */
export function keptOf(item: INodeExecutionData | undefined, keep: KeepSource | undefined): Kept {
	const { [FILES_IN_JSON]: filesInJson, ...fields } = item?.json ?? {};
	const withFields = keep === 'json' || keep === 'both';
	const withFiles = keep === 'binary' || keep === 'both';
	return {
		json: {
			...(withFields && fields),
			...(withFiles && filesInJson !== undefined && { [FILES_IN_JSON]: filesInJson }),
		},
		binary: withFiles ? { ...item?.binary } : {},
	};
}

/**
 * What is kept of several items that become one. Of fields with one name the first stands; files
 * are numbered from the second on.
 */
export function mergeKept(all: readonly Kept[]): Kept {
	const json = Object.assign({}, ...[...all].reverse().map((kept) => kept.json)) as IDataObject;
	const binary: IBinaryKeyData = {};
	for (const [index, kept] of all.entries()) {
		for (const [field, file] of Object.entries(kept.binary)) {
			binary[field in binary ? `${field}_${index + 1}` : field] = file;
		}
	}
	return { json, binary };
}
