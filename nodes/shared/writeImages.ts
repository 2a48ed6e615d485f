import type { IBinaryKeyData, IDataObject, IExecuteFunctions } from 'n8n-workflow';

import { sniffFormat } from '../../core/intake/sniffFormat';
import { baseName } from './baseName';

export interface ImagesRequest {
	readonly result: IDataObject;
	/** Wire name of a picture in the result to the binary field that takes it. */
	readonly imageFields: Readonly<Record<string, string>>;
	/** Name of the file read, for the names of those written. */
	readonly fileName?: string;
}

/** The pictures that a result carries in Base64, such as the portrait, as files. */
export async function writeImages(
	context: IExecuteFunctions,
	{ result, imageFields, fileName }: ImagesRequest,
): Promise<IBinaryKeyData> {
	const files: IBinaryKeyData = {};
	for (const [name, field] of Object.entries(imageFields)) {
		const base64 = result[name];
		if (typeof base64 !== 'string' || base64 === '') continue;
		const bytes = Buffer.from(base64, 'base64');
		const { extension, mimeType } = KINDS[sniffFormat(bytes) ?? ''] ?? JPEG;
		files[field] = await context.helpers.prepareBinaryData(
			bytes,
			`${baseName(fileName)}-${name.replace(/_image$/, '')}.${extension}`,
			mimeType,
		);
	}
	return files;
}

const JPEG = { extension: 'jpg', mimeType: 'image/jpeg' } as const;
const KINDS: Readonly<Record<string, { extension: string; mimeType: string }>> = {
	JPEG,
	PNG: { extension: 'png', mimeType: 'image/png' },
	BMP: { extension: 'bmp', mimeType: 'image/bmp' },
};
