import { readdir, readFile } from 'node:fs/promises';
import { join, parse, resolve } from 'node:path';

/**
 * @typedef {object} Picture
 * @property {string} name
 * @property {string} path absolute
 * @property {import('./scoreText.mjs').Truth} truth
 */

/**
 * The pictures of one capability that have a truth, by name.
 *
 * @param {{folder: string, capability: string, take: number}} wanted
 * @returns {Promise<Picture[]>}
 */
export async function listPictures({ folder, capability, take }) {
	const home = resolve(folder, capability);
	const files = (await readdir(home)).sort();
	const named = files.filter(
		(file) => !file.endsWith('.json') && files.includes(`${parse(file).name}.json`),
	);
	return await Promise.all(spread(named, take).map((file) => readPicture(home, file)));
}

async function readPicture(home, file) {
	const { name } = parse(file);
	const { truth } = JSON.parse(await readFile(join(home, `${name}.json`), 'utf8'));
	return { name, path: join(home, file), truth };
}

/** `count` items evenly out of all, so that neighbours of one kind do not fill the choice. */
function spread(items, count) {
	if (items.length <= count) return items;
	return Array.from({ length: count }, (_, i) => items[Math.floor((i * items.length) / count)]);
}
