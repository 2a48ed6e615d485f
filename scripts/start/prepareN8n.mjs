import { ensureBuild } from '../setup/ensureBuild.mjs';
import { ensurePackages } from '../setup/ensurePackages.mjs';
import { ensureWeights } from '../setup/ensureWeights.mjs';
import { ensureN8n } from './ensureN8n.mjs';
import { ensureNode } from './ensureNode.mjs';
import { importWorkflows } from './importWorkflows.mjs';
import { linkPackage } from './linkPackage.mjs';
import { n8nEnvironment } from './n8nEnvironment.mjs';

/**
 * Everything up to the point where n8n can be started with the package in it.
 *
 * @param {{folder: string, port?: number}} options the folder in which n8n keeps its data
 * @returns {Promise<{node: {path: string}, env: NodeJS.ProcessEnv}>}
 */
export async function prepareN8n({ folder, port }) {
	await ensurePackages();
	await ensureWeights();
	await ensureBuild();
	const node = await ensureNode();
	await ensureN8n(node);
	await linkPackage(folder);
	const env = await n8nEnvironment({ folder, port });
	await importWorkflows({ node, folder, env });
	return { node, env };
}
