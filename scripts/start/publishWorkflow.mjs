import { SetupError } from '../models/setupError.mjs';
import { runCommand } from '../setup/runCommand.mjs';

/**
 * Lets an imported workflow answer on its webhook, from the next start of n8n on.
 *
 * @param {import('./prepareN8n.mjs').Prepared} prepared
 * @param {string} id
 * @throws SetupError
 */
export async function publishWorkflow({ node, bin, env }, id) {
	const args = [bin, 'publish:workflow', `--id=${id}`];
	const { code, output } = await runCommand(node.path, args, { env, quiet: 'publishing' });
	if (code === 0) return;
	throw new SetupError(`n8n could not publish:\n${output}`, 'Set right what it says.');
}
