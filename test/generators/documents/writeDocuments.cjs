/**
 * Writes drawn documents with their truth: DIR/NAME.png and NAME.json.
 *
 *   node test/generators/documents/writeDocuments.cjs DIR [--kinds invoice,receipt] [--count 3] [--first 1]
 */
require('../loadTypeScript.cjs');

const { mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { parseArgs } = require('node:util');

const { drawDocument } = require('./drawDocument.ts');
const { DOCUMENTS } = require('./index.ts');

async function main() {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			kinds: { type: 'string', default: Object.keys(DOCUMENTS).join(',') },
			count: { type: 'string', default: '3' },
			first: { type: 'string', default: '1' },
		},
	});
	const [folder] = positionals;
	if (!folder) throw new Error('Name the folder to write to.');
	mkdirSync(folder, { recursive: true });
	for (const kind of values.kinds.split(',')) {
		for (let n = 0; n < Number(values.count); n++) {
			const seed = Number(values.first) + n;
			const { bytes, truth } = await drawDocument(kind, seed);
			writeFileSync(join(folder, `${kind}-${seed}.png`), bytes);
			writeFileSync(join(folder, `${kind}-${seed}.json`), JSON.stringify({ truth }, null, '\t'));
		}
		process.stdout.write(`${kind}\n`);
	}
}

main().catch((cause) => {
	process.stderr.write(`${cause.stack}\n`);
	process.exitCode = 1;
});
