// This package as a reader of cards: the capability is named by the folder of the picture.
import { basename, dirname } from 'node:path';

import { openOurs } from '../openOurs.mjs';
import { serveRequests } from './serveRequests.mjs';

await serveRequests(async () => {
	const { readCard } = openOurs();
	return async (path) => JSON.stringify(await readCard(path, basename(dirname(path))));
});
