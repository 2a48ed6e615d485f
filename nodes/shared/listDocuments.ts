import type { IExecuteFunctions } from 'n8n-workflow';

import type { Source } from '../../core/engine/types';
import { OcrError } from '../../core/errors';
import { decodeBase64Image } from '../../core/intake/decodeBase64Image';
import { listFiles, type BinaryFile } from './listFiles';

/** One document of an item, not read yet. */
export interface DocumentRef {
	/** Index of the input item. */
	readonly item: number;
	/** Name of its binary field, where it has one. */
	readonly field?: string;
	readonly fileName?: string;
	/** Fetches the bytes; called when the document's turn comes. */
	load(): Promise<Source>;
}

/**
 * The documents of one item as the parameters Input, Input Binary Field, Base64 Text and URL say.
 * @throws OcrError parameter
 */
export function listDocuments(context: IExecuteFunctions, item: number): DocumentRef[] {
	const inputType = context.getNodeParameter('inputType', item) as string;
	if (inputType === 'base64') return [fromBase64(context, item)];
	if (inputType === 'url') return [fromUrl(context, item)];
	const parameter: unknown = context.getNodeParameter('binaryPropertyName', item);
	const source = context.getInputData()[item];
	if (source === undefined) return [];
	return listFiles(source, parameter).map((file) => fromBinary(context, item, file));
}

function fromBinary(context: IExecuteFunctions, item: number, file: BinaryFile): DocumentRef {
	return {
		item,
		field: file.field,
		fileName: file.binary.fileName,
		load: async () => ({
			kind: 'bytes',
			bytes: await context.helpers.getBinaryDataBuffer(item, file.binary),
		}),
	};
}

function fromBase64(context: IExecuteFunctions, item: number): DocumentRef {
	const text = String(context.getNodeParameter('base64', item) ?? '');
	return { item, load: async () => ({ kind: 'bytes', bytes: decodeBase64Image(text) }) };
}

function fromUrl(context: IExecuteFunctions, item: number): DocumentRef {
	const url = String(context.getNodeParameter('url', item) ?? '').trim();
	if (url === '') {
		throw new OcrError('parameter', "The parameter 'URL' is empty.", {
			description: 'Enter the address of the picture or PDF.',
		});
	}
	const { allowPrivate } = context.getNodeParameter('options', item, {}) as {
		allowPrivate?: boolean;
	};
	return {
		item,
		fileName: lastPart(url),
		load: async () => ({ kind: 'url', url, allowPrivate: allowPrivate === true }),
	};
}

function lastPart(url: string): string | undefined {
	const path = url.replace(/[?#].*$/, '').replace(/^[a-z]+:\/\/[^/]*/i, '');
	const part = path.slice(path.lastIndexOf('/') + 1);
	if (part === '') return undefined;
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
