import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

import { SetupError } from '../models/setupError.mjs';
import { runNpm } from '../setup/runCommand.mjs';

const DRIVER = 'node_modules/sqlite3/build/Release/node_sqlite3.node';

/**
 * The database driver is the one package of n8n that needs its install script, and it serves only
 * the Node that it was built for.
 *
 * @param {{path: string, headers?: string}} node
 * @param {import('./releases.mjs').Release} release
 * @throws SetupError
 */
export async function ensureDatabase({ path, headers }, { folder }) {
	if (existsSync(join(folder, DRIVER))) return;
	process.stdout.write('n8n: preparing its database driver …\n');
	const env = { ...process.env, PATH: `${dirname(path)}${delimiter}${process.env.PATH}` };
	env.npm_config_ignore_scripts = 'false';
	if (headers) env.npm_config_nodedir = headers;
	const { code, output } = await runNpm(['rebuild', 'sqlite3'], {
		cwd: folder,
		env,
		quiet: 'preparing the database driver',
	});
	if (code === 0 && existsSync(join(folder, DRIVER))) return;
	const tail = output.trim().split('\n').slice(-5).join('\n');
	throw new SetupError(
		`The database driver of n8n could neither be fetched nor compiled:\n${tail}`,
		'Install a C++ compiler with make and Python 3 (Debian and Ubuntu: "apt-get install build-essential python3"), then run this again.',
	);
}
