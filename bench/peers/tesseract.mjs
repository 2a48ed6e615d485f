// tesseract.js with English and simplified Chinese.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { CACHE } from './cache.mjs';
import { loadFromCache } from './loadFromCache.mjs';
import { serveRequests } from './serveRequests.mjs';

const LANGUAGES = ['eng', 'chi_sim'];

await serveRequests(async () => {
	const { createWorker } = await loadFromCache('tesseract.js');
	const languages = await Promise.all(
		LANGUAGES.map(async (code) => {
			const folder = join(CACHE, 'node_modules/@tesseract.js-data', code, '4.0.0_best_int');
			return { code, data: await readFile(join(folder, `${code}.traineddata.gz`)) };
		}),
	);
	const worker = await createWorker(languages, 1, { cacheMethod: 'none' });
	return async (path) => (await worker.recognize(path)).data.text;
});
