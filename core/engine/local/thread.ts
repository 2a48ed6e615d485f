import { parentPort } from 'node:worker_threads';

import { openWasmRuntime } from './runtime/openWasmRuntime';
import { serveJobs } from './serveJobs';

if (parentPort) {
	const port = parentPort;
	serveJobs(
		{
			post: (message) => port.postMessage(message),
			listen: (listener) => void port.on('message', listener),
			// Resident memory would be that of the host and all its threads.
			memory: () => process.memoryUsage().heapTotal + process.memoryUsage().external,
		},
		openWasmRuntime,
	);
}
