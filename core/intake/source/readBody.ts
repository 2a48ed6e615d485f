import type { Readable } from 'node:stream';
import { OcrError } from '../../errors';

/** Collects a stream and stops as soon as it is longer than allowed. @throws OcrError size */
export async function readBody(body: Readable, maxBytes: number): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of body as AsyncIterable<Uint8Array>) {
		length += chunk.length;
		if (length > maxBytes) {
			body.destroy();
			throw tooLarge(maxBytes);
		}
		chunks.push(chunk);
	}
	return new Uint8Array(Buffer.concat(chunks));
}

export function tooLarge(maxBytes: number): OcrError {
	const most = (maxBytes / 1e6).toLocaleString('en', { maximumFractionDigits: 1 });
	return new OcrError('size', `The file at this address has more than ${most} MB.`, {
		description: 'Scale the picture down, or split the file.',
	});
}
