import { OcrError } from '../../errors';
import type { Source } from '../types';

type Address = Extract<Source, { kind: 'url' }>;

/** Downloads a file; it refuses more than `maxBytes` and addresses of the own network. */
export type LoadAddress = (
	address: Address,
	options: { readonly maxBytes: number; readonly signal?: AbortSignal },
) => Promise<Uint8Array>;

export interface LoadOptions {
	readonly maxBytes: number;
	readonly signal?: AbortSignal;
	readonly loadAddress?: LoadAddress;
}

/** The bytes of a file to read. @throws OcrError size, address, download */
export async function loadBytes(source: Source, options: LoadOptions): Promise<Uint8Array> {
	const { maxBytes, loadAddress, signal } = options;
	if (source.kind === 'url') {
		if (loadAddress) return await loadAddress(source, { maxBytes, signal });
		throw new OcrError('address', 'The local engine was given an address it cannot load.', {
			description: 'Download the file first and pass it as binary data.',
		});
	}
	if (source.bytes.byteLength <= maxBytes) return source.bytes;
	throw new OcrError('size', `The file is larger than ${maxBytes / 1_000_000} MB.`, {
		description: 'Use a smaller file, or raise OCR_SUITE_MAX_FILE_MB.',
	});
}
