import { join } from 'node:path';

import { fetchModels } from '../models/fetchModels.mjs';
import { ROOT } from './root.mjs';

/** Fetches the weights that the manifest names unless they are there. @throws SetupError */
export async function ensureWeights() {
	await fetchModels({
		manifestFile: join(ROOT, 'models/manifest.json'),
		cacheFolder: join(ROOT, 'models/.cache'),
		log: (line) => process.stdout.write(`${line}\n`),
	});
}
