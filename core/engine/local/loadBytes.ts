import { OcrError } from '../../errors';
import type { Source } from '../types';

export interface LoadOptions {
	readonly maxBytes: number;
	/** Milliseconds for a transfer. */
	readonly timeoutMs: number;
	readonly signal?: AbortSignal;
}

/**
 * The bytes of a file to read. Addresses of the own network are refused unless the source allows
 * them.
 * @throws OcrError size, address, download, timeout, cancelled
 */
export async function loadBytes(source: Source, options: LoadOptions): Promise<Uint8Array> {
	if (source.kind === 'url') {
		const { fetchSource } = await import('../../intake/fetchSource');
		return await fetchSource(source, options);
	}
	if (source.bytes.byteLength <= options.maxBytes) return source.bytes;
	throw new OcrError('size', `The file is larger than ${options.maxBytes / 1_000_000} MB.`, {
		description: 'Use a smaller file, or raise OCR_SUITE_MAX_FILE_MB.',
	});
}
