// tesseract.js with English and simplified Chinese.
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { CACHE } from './cache.mjs';
import { loadFromCache } from './loadFromCache.mjs';
import { serveRequests } from './serveRequests.mjs';

const LANGUAGES = ['eng', 'chi_sim'];

/** It looks for all languages in one folder, while each comes in a package of its own. */
async function gatherLanguages() {
	const folder = join(CACHE, 'tessdata');
	await mkdir(folder, { recursive: true });
	for (const language of LANGUAGES) {
		const file = `${language}.traineddata.gz`;
		const from = join(CACHE, 'node_modules/@tesseract.js-data', language, '4.0.0_best_int');
		await copyFile(join(from, file), join(folder, file));
	}
	return folder;
}

await serveRequests(async () => {
	const { default: tesseract } = await loadFromCache('tesseract.js');
	const options = { langPath: await gatherLanguages(), cacheMethod: 'none' };
	const worker = await tesseract.createWorker(LANGUAGES, 1, options);
	return async (path) => (await worker.recognize(path)).data.text;
});
