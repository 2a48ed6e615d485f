import { join } from 'node:path';

import { openProcess } from './pool/openProcess';
import { openThread } from './pool/openThread';
import type { Lane } from './pool/worker';
import type { LocalSettings } from './settings';

/** Memory of a WASM worker counts to the host process, so there are few. */
const MAX_WASM_WORKERS = 2;

/**
 * The ways to run models, the first choice first.
 * @param entryFolder where the compiled `child.js` and `thread.js` lie
 */
export function chooseLanes(
	{ runtime, workers, threads, threadsAlone, memoryMb }: LocalSettings,
	entryFolder: string,
): readonly [Lane, ...Lane[]] {
	const native: Lane = {
		name: 'native',
		open: openProcess({ entry: join(entryFolder, 'child.js'), threads, memoryMb }),
		size: workers,
		threads,
		threadsAlone,
	};
	const wasm: Lane = {
		name: 'wasm',
		open: openThread({ entry: join(entryFolder, 'thread.js'), memoryMb }),
		size: Math.min(workers, MAX_WASM_WORKERS),
		// More threads make the short runs of recognition slower.
		threads: 1,
		threadsAlone: 1,
	};
	if (runtime === 'auto') return [native, wasm];
	return [runtime === 'native' ? native : wasm];
}
