import { runCommand } from '../setup/runCommand.mjs';

/**
 * Runs a workflow once with `n8n execute`.
 *
 * @param {import('./prepareN8n.mjs').Prepared} prepared
 * @param {{id: string, nodeName: string}} workflow
 * @returns {Promise<{json?: Record<string, unknown>, message?: string}>} the first item that the
 * node `nodeName` put out, or why there is none
 */
export async function executeWorkflow({ node, bin, env }, { id, nodeName }) {
	const args = [bin, 'execute', `--id=${id}`, '--rawOutput'];
	const { output } = await runCommand(node.path, args, { env, quiet: 'reading the sample' });
	const run = parseRun(output);
	const failure = run?.data?.resultData?.error;
	const [last] = run?.data?.resultData?.runData?.[nodeName] ?? [];
	const json = last?.data?.main?.[0]?.[0]?.json;
	if (json) return { json };
	const said = failure ? [failure.message, failure.description].filter(Boolean).join(' ') : '';
	return { message: said || output.trim().split('\n').slice(-12).join('\n') };
}

/** n8n may write lines of its log before and after the run. */
function parseRun(output) {
	const start = output.search(/^\{/m);
	const end = output.lastIndexOf('}');
	try {
		return JSON.parse(output.slice(start, end + 1));
	} catch {
		return undefined;
	}
}
