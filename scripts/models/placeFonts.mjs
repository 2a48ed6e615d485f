import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { SetupError } from './setupError.mjs';

const { resolve } = createRequire(import.meta.url);

/**
 * Copies the fonts of the manifest and their licences from their npm packages, which are installed
 * with the other development packages, into the cache; files that are there already stay.
 *
 * @param {{fonts: object[], cacheFolder: string, log: (line: string) => void}} options
 */
export async function placeFonts({ fonts, cacheFolder, log }) {
	const files = fonts.flatMap(({ file, sha256, origin, notice }) => [
		{ file, sha256, origin, member: origin.member },
		{ ...notice, origin },
	]);
	for (const each of files) await placeFile(each, cacheFolder);
	if (fonts.length > 0) log(`Fonts: all ${fonts.length} are here.`);
}

async function placeFile({ file, sha256, origin, member }, cacheFolder) {
	const target = join(cacheFolder, file);
	if (checksum(await readFile(target).catch(() => '')) === sha256) return;
	const bytes = await readMember(origin, member);
	if (checksum(bytes) !== sha256) {
		throw new SetupError(
			`The checksum of ${member} of ${origin.package} is not the expected one.`,
			`Install version ${origin.version} of the package: run "npm ci", then this again.`,
		);
	}
	await mkdir(dirname(target), { recursive: true });
	await writeFile(target, bytes);
}

async function readMember(origin, member) {
	try {
		return await readFile(join(dirname(resolve(`${origin.package}/package.json`)), member));
	} catch {
		throw new SetupError(
			`The package ${origin.package} ${origin.version} with a font is not installed.`,
			'Run "npm ci", then this again.',
		);
	}
}

const checksum = (bytes) => createHash('sha256').update(bytes).digest('hex');
