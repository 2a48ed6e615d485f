import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';

import { SetupError } from '../models/setupError.mjs';
import { explainNpm } from '../setup/ensurePackages.mjs';
import { runNpm } from '../setup/runCommand.mjs';
import { N8N_FOLDER, N8N_VERSION } from './folders.mjs';

const SQLITE = join(N8N_FOLDER, 'node_modules/sqlite3/build/Release/node_sqlite3.node');

/** Installs n8n unless it is there. @throws SetupError */
export async function ensureN8n(node) {
	if ((await installedVersion()) !== N8N_VERSION) await install();
	if (!existsSync(SQLITE)) await buildDatabase(node);
	process.stdout.write(`n8n: ${N8N_VERSION} is here.\n`);
}

async function installedVersion() {
	const file = join(N8N_FOLDER, 'node_modules/n8n/package.json');
	const text = await readFile(file, 'utf8').catch(() => '{}');
	return JSON.parse(text).version;
}

async function install() {
	process.stdout.write(`n8n: installing ${N8N_VERSION} (about 3 GB, several minutes) …\n`);
	await mkdir(N8N_FOLDER, { recursive: true });
	await writeFile(join(N8N_FOLDER, 'package.json'), '{"name":"n8n-dev","private":true}\n');
	const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--omit=dev'];
	const { code, output } = await runNpm([...args, '--no-package-lock', `n8n@${N8N_VERSION}`], {
		cwd: N8N_FOLDER,
		quiet: 'installing n8n',
	});
	if (code !== 0) throw explainNpm('n8n could not be installed.', output);
}

/** The database driver is the one package of n8n that needs its install script. */
async function buildDatabase({ path, headers }) {
	process.stdout.write('n8n: preparing its database driver …\n');
	const env = { ...process.env, PATH: `${dirname(path)}${delimiter}${process.env.PATH}` };
	env.npm_config_ignore_scripts = 'false';
	if (headers) env.npm_config_nodedir = headers;
	const { code, output } = await runNpm(['rebuild', 'sqlite3'], {
		cwd: N8N_FOLDER,
		env,
		quiet: 'preparing the database driver',
	});
	if (code === 0 && existsSync(SQLITE)) return;
	const tail = output.trim().split('\n').slice(-5).join('\n');
	throw new SetupError(
		`The database driver of n8n could neither be fetched nor compiled:\n${tail}`,
		'Install a C++ compiler with make and Python 3 (Debian and Ubuntu: "apt-get install build-essential python3"), then run this again.',
	);
}
