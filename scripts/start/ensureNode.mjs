import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { explainNpm, installWithNpm } from '../setup/installWithNpm.mjs';
import { NODE_FOLDER } from './folders.mjs';

/** The major version that is fetched where the running Node does not suit; every release takes it. */
const FETCHED = 24;

const PLATFORM = { win32: 'win' }[process.platform] ?? process.platform;

/**
 * The path of a Node that a release of n8n runs on: the running one, or one from npm.
 *
 * @param {import('./releases.mjs').Release} release
 * @returns {Promise<{path: string, headers?: string}>} `headers`: for building native modules
 * @throws SetupError
 */
export async function ensureNode({ version, node: { from, to } }) {
	const running = Number(process.versions.node.split('.')[0]);
	if (running >= from && running <= to) return { path: process.execPath };
	const name = `node-${PLATFORM}-${process.arch}`;
	const headers = join(NODE_FOLDER, 'node_modules', name);
	const path = join(headers, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
	if (existsSync(path)) return { path, headers };
	process.stdout.write(
		`Node: n8n ${version} does not run on ${process.versions.node}, fetching ${FETCHED} beside the project …\n`,
	);
	await mkdir(NODE_FOLDER, { recursive: true });
	const args = ['install', '--prefix', NODE_FOLDER, '--no-save', '--no-package-lock'];
	const { code, output } = await installWithNpm([...args, `${name}@${FETCHED}`], {
		cwd: NODE_FOLDER,
		quiet: 'fetching Node',
	});
	if (code !== 0 || !existsSync(path)) {
		throw explainNpm(
			`Node ${FETCHED} could not be fetched; you may as well install it yourself and run this with it.`,
			output,
		);
	}
	return { path, headers };
}
