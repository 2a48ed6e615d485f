import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { explainNpm, installWithNpm } from './installWithNpm.mjs';
import { ROOT } from './root.mjs';

/** Installs the packages of the lock file unless they are there. @throws SetupError */
export async function ensurePackages() {
	const wanted = await readVersions('package-lock.json');
	const present = await readVersions('node_modules/.package-lock.json');
	if (present && [...wanted].every(([path, version]) => present.get(path) === version)) {
		process.stdout.write('Packages: all are here.\n');
		return;
	}
	process.stdout.write('Packages: installing (a minute or two) …\n');
	let { code, output } = await installAs('ci');
	// The lock file of somebody who has added a package by hand.
	if (code !== 0 && output.includes('EUSAGE')) ({ code, output } = await installAs('install'));
	if (code !== 0) throw explainNpm('The packages could not be installed.', output);
	process.stdout.write('Packages: all are here now.\n');
}

async function installAs(command) {
	return await installWithNpm([command], { cwd: ROOT, quiet: 'installing packages' });
}

/** Path to version of all packages that every system needs. */
async function readVersions(file) {
	const text = await readFile(join(ROOT, file), 'utf8').catch(() => undefined);
	if (text === undefined) return undefined;
	const entries = Object.entries(JSON.parse(text).packages ?? {});
	return new Map(
		entries
			.filter(([path, { optional, devOptional }]) => path && !optional && !devOptional)
			.map(([path, { version }]) => [path, version]),
	);
}
