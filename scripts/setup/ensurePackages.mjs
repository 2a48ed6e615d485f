import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { SetupError } from '../models/setupError.mjs';
import { ROOT } from './root.mjs';
import { runNpm } from './runCommand.mjs';

/** Without a network, npm would by itself try for many minutes before it says so. */
export const NPM_SWITCHES = [
	'--no-audit',
	'--no-fund',
	'--fetch-retry-mintimeout=1000',
	'--fetch-retry-maxtimeout=5000',
];

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
	return await runNpm([command, '--ignore-scripts', ...NPM_SWITCHES], {
		cwd: ROOT,
		quiet: 'installing packages',
	});
}

/** What to do about a refusal of npm. */
export function explainNpm(message, output) {
	const tail = output.trim().split('\n').slice(-8).join('\n');
	if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|network/i.test(output)) {
		return new SetupError(
			`${message} The package registry cannot be reached.`,
			'Connect to the network (behind a proxy: "npm config set proxy …"), then run this again.',
		);
	}
	return new SetupError(
		`${message} npm says:\n${tail}`,
		'Set right what npm says, then run this again.',
	);
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
