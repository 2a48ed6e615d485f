// Writes what follows from a capability's descriptor into its node folder: the codex (search words
// of the editor) and the output schema (mapping preview). Run it after a build; a test says when
// the files are not current.
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const root = join(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
const { CAPABILITIES } = require(join(root, 'dist/core/capabilities/index.js'));
const { generatedFiles } = require(join(root, 'dist/nodes/shared/generatedFiles.js'));

const style = await resolveConfig(join(root, 'package.json'));
for (const descriptor of CAPABILITIES) {
	for (const [path, content] of Object.entries(generatedFiles(descriptor))) {
		const file = join(root, path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, await format(JSON.stringify(content), { ...style, parser: 'json' }));
		process.stdout.write(`${path}\n`);
	}
}
