import type { CloudAccess } from '../../core/engine/cloud/access/types';
import type { Source } from '../../core/engine/types';

export interface PrepareOptions {
	/** Milliseconds for the transfer. */
	readonly timeLimit?: number;
	readonly signal?: AbortSignal;
}

/** Makes the source of a document what an engine takes. */
export type Prepare = (source: Source, options: PrepareOptions) => Promise<Source>;

interface FetchOptions extends PrepareOptions {
	/** Its keys open private objects of the Object Storage Service. */
	readonly access?: CloudAccess;
}

/** As long as a reading may take by default. */
const DEFAULT_TIME_LIMIT = 120_000;

/**
 * The bytes behind an address; bytes stay as they are.
 * @throws OcrError address, download, size, timeout, cancelled, credentials
 */
export async function fetchBytes(source: Source, options: FetchOptions): Promise<Source> {
	if (source.kind === 'bytes') return source;
	const { fetchSource } = await import('../../core/intake/fetchSource');
	const { readLocalSettings } = await import('../../core/engine/local/settings');
	const bytes = await fetchSource(source, {
		maxBytes: readLocalSettings().limits.maxBytes,
		timeoutMs: options.timeLimit ?? DEFAULT_TIME_LIMIT,
		signal: options.signal,
		obs: obsAccess(options.access),
	});
	return { kind: 'bytes', bytes };
}

function obsAccess(access: CloudAccess | undefined) {
	if (access?.auth.kind !== 'keys' || access.place.region === undefined) return undefined;
	const { accessKey, secretKey, securityToken } = access.auth;
	return { accessKey, secretKey, securityToken, region: access.place.region };
}
