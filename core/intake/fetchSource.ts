import { OcrError } from '../errors';
import { fetchObsObject } from './source/fetchObsObject';
import type { ObsAccess } from './source/fetchObsObject';
import { fetchUrl } from './source/fetchUrl';
import type { Resolve } from './source/guardedLookup';
import type { FileSource } from './types';

export type { ObsAccess };

export interface FetchSourceOptions {
	readonly maxBytes: number;
	/** For the whole transfer. */
	readonly timeoutMs: number;
	readonly signal?: AbortSignal;
	/** Keys for `obs://` addresses. */
	readonly obs?: ObsAccess;
	/** Stands in for DNS in tests. */
	readonly resolve?: Resolve;
}

/**
 * The bytes of a source. Addresses are followed over at most five redirects; each hop is checked,
 * and addresses of private networks are refused unless the source allows them.
 * @throws OcrError address, download, size, timeout, cancelled, credentials
 */
export async function fetchSource(
	source: FileSource,
	options: FetchSourceOptions,
): Promise<Uint8Array> {
	if (source.kind === 'bytes') return source.bytes;
	const timeout = AbortSignal.timeout(options.timeoutMs);
	const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
	const { allowPrivate } = source;
	const { maxBytes, resolve, obs: access } = options;
	try {
		options.signal?.throwIfAborted();
		return /^\s*obs:/i.test(source.url)
			? await fetchObsObject(source.url, { access, maxBytes, signal })
			: await fetchUrl(source.url, { allowPrivate, maxBytes, signal, resolve });
	} catch (caught) {
		if (options.signal?.aborted) throw new OcrError('cancelled', 'The run was cancelled.');
		if (timeout.aborted) {
			throw new OcrError('timeout', 'The file did not arrive in time.', {
				description: 'Try again, raise the time limit, or fetch the file in a step before.',
			});
		}
		throw caught;
	}
}
