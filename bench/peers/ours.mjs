// This package: one reading process, which uses every core.
import { openOurs } from '../openOurs.mjs';
import { serveRequests } from './serveRequests.mjs';

await serveRequests(async () => {
	const { read } = openOurs();
	// Left open where it was not asked for: the WASM runtime then chooses the fast weights itself.
	const fast = process.env.BENCH_FAST === '1' || undefined;
	return async (path) => await read(path, { fast });
});
