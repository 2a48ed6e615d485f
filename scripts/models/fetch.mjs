import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { fetchModels } from './fetchModels.mjs';
import { SetupError } from './setupError.mjs';

const inModels = (path) => fileURLToPath(new URL(`../../models/${path}`, import.meta.url));

const { values } = parseArgs({
	options: {
		manifest: { type: 'string', default: inModels('manifest.json') },
		cache: { type: 'string', default: inModels('.cache') },
	},
});

try {
	await fetchModels({
		manifestFile: values.manifest,
		cacheFolder: values.cache,
		log: (line) => process.stdout.write(`${line}\n`),
	});
} catch (caught) {
	if (!(caught instanceof SetupError)) throw caught;
	process.stderr.write(`\n${caught.message}\n${caught.advice}\n`);
	process.exitCode = 1;
}
