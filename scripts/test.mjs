// `npm test`, `npm run test:package` and the tests in a real n8n, from a fresh checkout on: each
// does the set-up that it needs and then runs.
import { join } from 'node:path';

import { STAGES } from './e2e/stages.mjs';
import { testInN8n } from './e2e/testInN8n.mjs';
import { ensureBuild } from './setup/ensureBuild.mjs';
import { ensurePackages } from './setup/ensurePackages.mjs';
import { ensureWeights } from './setup/ensureWeights.mjs';
import { ROOT } from './setup/root.mjs';
import { runCommand } from './setup/runCommand.mjs';
import { runMain } from './setup/runMain.mjs';

const tool = (path, ...args) => [join(ROOT, 'node_modules', path), ...args];
const compile = (project) => tool('typescript/bin/tsc', '--noEmit', '--project', project);
const jest = (project, ...options) =>
	tool('jest/bin/jest.js', '--selectProjects', project, ...options, '--');

const CHECKS = [
	// Covers the sources too, which the build has checked already.
	['types', compile('tsconfig.test.json')],
	['lint', tool('eslint/bin/eslint.js', '.')],
	['format', tool('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.')],
];

await runMain(async () => {
	const [kind = 'unit', ...rest] = process.argv.slice(2);
	await ensurePackages();
	await ensureWeights();
	await ensureBuild();
	if (kind === 'package') return run('package', [...jest('package'), ...rest]);
	if (STAGES[kind]) {
		return testInN8n(STAGES[kind], async (env, folders) => {
			const tests = rest.length > 0 ? rest : folders;
			return await run('n8n', [...jest('e2e', '--runInBand'), ...tests], env);
		});
	}
	let failed = 0;
	for (const [name, command] of CHECKS) failed += await run(name, command);
	for (const project of ['unit', 'readings']) failed += await run(project, jest(project));
	return failed === 0 ? 0 : 1;
});

async function run(name, command, env = process.env) {
	process.stdout.write(`\n== ${name}\n`);
	const start = Date.now();
	const { code } = await runCommand(process.execPath, command, { cwd: ROOT, env });
	const seconds = ((Date.now() - start) / 1000).toFixed(1);
	process.stdout.write(`== ${name}: ${code === 0 ? 'passed' : 'NOT passed'} (${seconds} s)\n`);
	return code === 0 ? 0 : 1;
}
