import { openNativeRuntime } from './runtime/openNativeRuntime';
import { serveJobs } from './serveJobs';

serveJobs(
	{
		post: (message) => void process.send?.(message),
		listen: (listener) => void process.on('message', listener),
		memory: () => process.memoryUsage.rss(),
	},
	openNativeRuntime,
);

// Ends with its host, also when that was killed. Ctrl-C reaches the whole process group, but the
// host may want to finish its work first.
process.on('disconnect', () => process.exit());
process.on('SIGINT', () => undefined);
