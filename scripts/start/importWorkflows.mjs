import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { SetupError } from '../models/setupError.mjs';
import { ROOT } from '../setup/root.mjs';
import { runCommand } from '../setup/runCommand.mjs';

const EXAMPLES = join(ROOT, 'workflows');

/**
 * Imports the example workflows and those of other folders, once for each of their versions.
 *
 * @param {import('./prepareN8n.mjs').Prepared} prepared
 * @param {string} folder where n8n keeps its data
 * @param {readonly string[]} others
 * @throws SetupError
 */
export async function importWorkflows(prepared, folder, others) {
	const sources = [EXAMPLES, ...others];
	const stamp = join(folder, 'imported-workflows');
	const version = await hashWorkflows(sources);
	if ((await readFile(stamp, 'utf8').catch(() => '')) === version) return;
	process.stdout.write('n8n: importing the example workflows …\n');
	for (const source of sources) await importFolder(prepared, source);
	await writeFile(stamp, version);
}

async function importFolder({ node, bin, env }, source) {
	const folder = await mkdtemp(join(tmpdir(), 'ocr-suite-workflows-'));
	try {
		await writeVersions(source, folder);
		const args = [bin, 'import:workflow', '--separate', `--input=${folder}`];
		const { code, output } = await runCommand(node.path, args, {
			env,
			quiet: 'importing workflows',
		});
		if (code === 0) return;
		throw new SetupError(
			`n8n could not import the example workflows:\n${output.trim().split('\n').slice(-8).join('\n')}`,
			'Remove the folder .n8n-dev/home to start afresh, then run this again.',
		);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** The import of the first n8n 2 takes only workflows that have the id of a version. */
async function writeVersions(from, to) {
	for (const name of await readdir(from)) {
		const workflow = JSON.parse(await readFile(join(from, name), 'utf8'));
		await writeFile(join(to, name), JSON.stringify({ versionId: randomUUID(), ...workflow }));
	}
}

async function hashWorkflows(sources) {
	const hash = createHash('sha256');
	for (const source of sources) {
		for (const name of (await readdir(source)).sort()) {
			hash.update(name).update(await readFile(join(source, name)));
		}
	}
	return hash.digest('hex');
}
