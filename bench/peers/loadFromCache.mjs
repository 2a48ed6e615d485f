import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { CACHE } from './cache.mjs';

/** Imports a package that was installed for the bench alone. */
export async function loadFromCache(name) {
	const folder = join(CACHE, 'node_modules', name);
	const { exports: entries, main } = JSON.parse(await readFile(join(folder, 'package.json')));
	return await import(pathToFileURL(join(folder, entries?.default ?? main)).href);
}
