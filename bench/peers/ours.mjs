// This package: one reading process, which uses every core.
import { openOurs } from '../openOurs.mjs';
import { serveRequests } from './serveRequests.mjs';

await serveRequests(async () => {
	const { read } = openOurs();
	const fast = process.env.BENCH_FAST === '1';
	return async (path) => await read(path, { fast });
});
