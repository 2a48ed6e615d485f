import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { CACHE } from './cache.mjs';

/** Imports a package that was installed for the bench alone. */
export async function loadFromCache(name) {
	const folder = join(CACHE, 'node_modules', name);
	const { exports: entries, main } = JSON.parse(await readFile(join(folder, 'package.json')));
	const entry = [entries?.default, entries?.['.'], main].find((path) => typeof path === 'string');
	return await import(pathToFileURL(join(folder, entry)).href);
}
