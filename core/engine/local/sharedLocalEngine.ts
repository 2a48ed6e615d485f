import { fetchSource } from '../../intake/fetchSource';
import { createLocalEngine } from './createLocalEngine';
import type { LocalEngine } from './createLocalEngine';

/** For a download, in milliseconds; the time limit of the job counts from its end. */
const DOWNLOAD_TIME = 60_000;

let shared: LocalEngine | undefined;

/**
 * The one local engine of this process, so that all nodes and executions share its workers.
 * @throws OcrError parameter, when an environment variable cannot be used
 */
export function sharedLocalEngine(): LocalEngine {
	shared ??= createLocalEngine({
		loadAddress: async (address, options) =>
			await fetchSource(address, { ...options, timeoutMs: DOWNLOAD_TIME }),
	});
	return shared;
}
