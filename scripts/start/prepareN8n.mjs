import { ensureBuild } from '../setup/ensureBuild.mjs';
import { ensurePackages } from '../setup/ensurePackages.mjs';
import { ensureWeights } from '../setup/ensureWeights.mjs';
import { ensureN8n } from './ensureN8n.mjs';
import { ensureNode } from './ensureNode.mjs';
import { importWorkflows } from './importWorkflows.mjs';
import { linkPackage } from './linkPackage.mjs';
import { n8nEnvironment } from './n8nEnvironment.mjs';
import { CURRENT } from './releases.mjs';

/**
 * An n8n that can be started with the package in it.
 *
 * @typedef {object} Prepared
 * @property {{path: string}} node
 * @property {string} bin the script of n8n
 * @property {NodeJS.ProcessEnv} env
 */

/**
 * Everything up to the point where n8n can be started.
 *
 * @param {object} options
 * @param {string} options.folder where n8n keeps its data
 * @param {number} [options.port]
 * @param {import('./releases.mjs').Release} [options.release]
 * @param {readonly string[]} [options.workflows] folders of workflows to import beside the examples
 * @returns {Promise<Prepared>}
 * @throws SetupError
 */
export async function prepareN8n({ folder, port, release = CURRENT, workflows = [] }) {
	await ensurePackages();
	await ensureWeights();
	await ensureBuild();
	const node = await ensureNode(release);
	await ensureN8n(node, release);
	await linkPackage(folder);
	const prepared = { node, bin: release.bin, env: await n8nEnvironment({ folder, port }) };
	await importWorkflows(prepared, folder, workflows);
	return prepared;
}
