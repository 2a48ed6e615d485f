import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { createLocalEngine } from '../../../../core/engine/local/createLocalEngine';
import type { LocalEngine } from '../../../../core/engine/local/createLocalEngine';
import { readLocalSettings } from '../../../../core/engine/local/settings';

/** Workers load runtimes and weights, which takes long on a busy machine. */
jest.setTimeout(90_000);

const PICTURE = readFileSync(join(__dirname, '../../../fixtures/delivery-note.png'));
const engines: LocalEngine[] = [];

/** Reads the sample with the small weights on one runtime; needs the fetched weights. */
async function readOn(runtime: 'native' | 'wasm', fast?: boolean): Promise<string> {
	const settings = readLocalSettings({ OCR_SUITE_RUNTIME: runtime });
	const engine = createLocalEngine({ settings, entryFolder: join(__dirname, 'entries') });
	engines.push(engine);
	const { pages } = await engine.read({
		capability: 'general-text',
		source: { kind: 'bytes', bytes: PICTURE },
		parameters: {},
		options: { fast },
	});
	const [page] = pages;
	return page?.ok ? page.reading.text : '';
}

/** Share of the words of one text that the other has too, 0..1. */
function sharedWords(one: string, other: string): number {
	const words = one.split(/\s+/);
	const others = new Set(other.split(/\s+/));
	return words.filter((word) => others.has(word)).length / words.length;
}

afterAll(() => {
	for (const engine of engines) engine.dispose();
});

it('WASM, which takes the smaller weights by itself, reads what the native runtime reads with them', async () => {
	const native = await readOn('native', true);
	const wasm = await readOn('wasm');
	expect(native.length).toBeGreaterThan(50);
	expect(sharedWords(native, wasm)).toBeGreaterThan(0.98);
	expect(sharedWords(wasm, native)).toBeGreaterThan(0.98);
});
