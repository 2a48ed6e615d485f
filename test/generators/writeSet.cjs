/**
 * Writes drawn cards with their truth: DIR/images/<capability>/NAME.jpg and NAME.json.
 *
 *   node test/generators/writeSet.cjs DIR [--kinds chile-new,td3] [--count 5] [--first 1] [--effects photo,glare] [--hard]
 *
 * Without `--effects` each card gets a mixture by its seed; `--effects none` gives flat cards,
 * `--hard` several hardships at once.
 */
require('./loadTypeScript.cjs');

const { mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { parseArgs } = require('node:util');

const { chooseEffects, chooseHardEffects } = require('./chooseEffects.ts');
const { drawCard } = require('./drawCard.ts');
const { KINDS } = require('./kinds/index.ts');

async function main() {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			kinds: { type: 'string', default: Object.keys(KINDS).join(',') },
			count: { type: 'string', default: '5' },
			first: { type: 'string', default: '1' },
			effects: { type: 'string' },
			hard: { type: 'boolean', default: false },
		},
	});
	const [folder] = positionals;
	if (!folder) throw new Error('Name the folder to write to.');
	for (const kind of values.kinds.split(',')) {
		for (let n = 0; n < Number(values.count); n++) {
			const seed = Number(values.first) + n;
			await writeCard(folder, { kind, seed, effects: readEffects(values, { kind, seed }) });
		}
		process.stdout.write(`${kind}\n`);
	}
}

function readEffects({ effects, hard }, { kind, seed }) {
	if (hard) return chooseHardEffects(kind, seed);
	if (effects === undefined) return chooseEffects(kind, seed);
	return effects === 'none' ? [] : effects.split(',');
}

async function writeCard(folder, { kind, seed, effects }) {
	const { bytes, format, ...card } = await drawCard(kind, seed, effects);
	const place = join(folder, 'images', card.capability);
	mkdirSync(place, { recursive: true });
	const name = join(place, `${kind}-${seed}`);
	writeFileSync(`${name}.${format === 'png' ? 'png' : 'jpg'}`, bytes);
	const { extra, ...about } = card;
	const row = { source: 'test/generators', card: kind, ...about, truth_extra: extra };
	writeFileSync(`${name}.json`, JSON.stringify(row, null, '\t'));
}

main().catch((cause) => {
	process.stderr.write(`${cause.stack}\n`);
	process.exitCode = 1;
});
