import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { SetupError } from '../models/setupError.mjs';
import { ROOT } from '../setup/root.mjs';
import { runCommand } from '../setup/runCommand.mjs';
import { N8N_BIN } from './folders.mjs';

const WORKFLOWS = join(ROOT, 'workflows');

/** Imports the example workflows, once for each of their versions. @throws SetupError */
export async function importWorkflows({ node, folder, env }) {
	const stamp = join(folder, 'imported-workflows');
	const version = await hashWorkflows();
	if ((await readFile(stamp, 'utf8').catch(() => '')) === version) return;
	process.stdout.write('n8n: importing the example workflows …\n');
	const args = [N8N_BIN, 'import:workflow', '--separate', `--input=${WORKFLOWS}`];
	const { code, output } = await runCommand(node.path, args, { env, quiet: 'importing workflows' });
	if (code !== 0) {
		throw new SetupError(
			`n8n could not import the example workflows:\n${output.trim().split('\n').slice(-8).join('\n')}`,
			'Remove the folder .n8n-dev/home to start afresh, then run this again.',
		);
	}
	await writeFile(stamp, version);
}

async function hashWorkflows() {
	const hash = createHash('sha256');
	for (const name of (await readdir(WORKFLOWS)).sort()) {
		hash.update(name).update(await readFile(join(WORKFLOWS, name)));
	}
	return hash.digest('hex');
}
