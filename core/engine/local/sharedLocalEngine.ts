import { createLocalEngine } from './createLocalEngine';
import type { LocalEngine } from './createLocalEngine';

let shared: LocalEngine | undefined;

/**
 * The one local engine of this process, so that all nodes and executions share its workers.
 * @throws OcrError parameter, when an environment variable cannot be used
 */
export function sharedLocalEngine(): LocalEngine {
	shared ??= createLocalEngine();
	return shared;
}
