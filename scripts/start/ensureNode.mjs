import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { explainNpm } from '../setup/ensurePackages.mjs';
import { runNpm } from '../setup/runCommand.mjs';
import { N8N_NODE, NODE_FOLDER } from './folders.mjs';

const PLATFORM = { win32: 'win' }[process.platform] ?? process.platform;

/**
 * The path of a Node that n8n runs on: the running one, or one from npm.
 *
 * @returns {Promise<{path: string, headers?: string}>} `headers`: for building native modules
 */
export async function ensureNode() {
	if (Number(process.versions.node.split('.')[0]) >= N8N_NODE) return { path: process.execPath };
	const name = `node-${PLATFORM}-${process.arch}`;
	const headers = join(NODE_FOLDER, 'node_modules', name);
	const path = join(headers, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
	if (existsSync(path)) return { path, headers };
	process.stdout.write(`Node: n8n needs ${N8N_NODE}, fetching it beside the project …\n`);
	await mkdir(NODE_FOLDER, { recursive: true });
	const args = ['install', '--prefix', NODE_FOLDER, '--no-save', '--no-package-lock'];
	const { code, output } = await runNpm(
		[...args, '--ignore-scripts', '--no-audit', '--no-fund', `${name}@${N8N_NODE}`],
		{ cwd: NODE_FOLDER, quiet: 'fetching Node' },
	);
	if (code !== 0 || !existsSync(path)) {
		throw explainNpm(
			`Node ${N8N_NODE} could not be fetched; you may as well install it yourself and run this with it.`,
			output,
		);
	}
	return { path, headers };
}
