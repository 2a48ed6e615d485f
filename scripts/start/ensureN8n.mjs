import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { explainNpm, installWithNpm } from '../setup/installWithNpm.mjs';
import { ensureDatabase } from './ensureDatabase.mjs';

/**
 * Installs a release of n8n unless it is there.
 *
 * @param {{path: string, headers?: string}} node the Node that is to run it
 * @param {import('./releases.mjs').Release} release
 * @throws SetupError
 */
export async function ensureN8n(node, release) {
	if ((await installedVersion(release)) !== release.version) await install(release);
	await ensureDatabase(node, release);
	process.stdout.write(`n8n: ${release.version} is here.\n`);
}

async function installedVersion({ folder }) {
	const text = await readFile(join(folder, 'node_modules/n8n/package.json'), 'utf8').catch(
		() => '{}',
	);
	return JSON.parse(text).version;
}

async function install({ version, folder, overrides }) {
	process.stdout.write(`n8n: installing ${version} (about 3 GB, several minutes) …\n`);
	await mkdir(folder, { recursive: true });
	const description = { name: 'n8n-dev', private: true, overrides };
	await writeFile(join(folder, 'package.json'), `${JSON.stringify(description)}\n`);
	const args = ['install', '--omit=dev', '--no-package-lock', `n8n@${version}`];
	const { code, output } = await installWithNpm(args, { cwd: folder, quiet: 'installing n8n' });
	if (code !== 0) throw explainNpm('n8n could not be installed.', output);
}
