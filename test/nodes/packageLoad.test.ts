import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { CAPABILITIES } from '../../core/capabilities';
import type { CapabilityDescriptor } from '../../core/capabilities/types';
import { nodeName } from '../../nodes/shared/generatedFiles';

const root = join(__dirname, '../..');

interface Loaded {
	readonly known: readonly string[];
	readonly nodes: ReadonlyArray<{
		name: string;
		iconUrl: { light: string; dark: string };
		codex: { alias: string[] };
	}>;
	readonly credentials: ReadonlyArray<{ name: string; supportedNodes: string[]; iconUrl: object }>;
	readonly modules: readonly string[];
}

function load(): Loaded {
	const { n8n } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
		n8n: { nodes: string[] };
	};
	const missing = n8n.nodes.filter((path) => !existsSync(join(root, path)));
	if (missing.length > 0) throw new Error(`Build the package first: ${missing.join(', ')}`);
	const script = join(__dirname, '../harness/loadPackage.cjs');
	const env = { ...process.env, N8N_LOG_LEVEL: 'silent' };
	return JSON.parse(
		execFileSync(process.execPath, [script, root], { env, encoding: 'utf8' }),
	) as Loaded;
}

/** Those that have a node of their own. */
const READING = (CAPABILITIES as readonly CapabilityDescriptor[]).filter(({ node }) => !node);

describe('the built package in the eyes of n8n', () => {
	let loaded: Loaded;
	beforeAll(() => {
		loaded = load();
	});

	it.each(READING)('has the node of $id with icon and search words', ({ id, aliases }) => {
		const name = nodeName(id);
		expect(loaded.known).toContain(name);
		const node = loaded.nodes.find((entry) => entry.name === name);
		expect(node?.codex.alias).toEqual([...aliases]);
		for (const path of Object.values(node?.iconUrl ?? {})) {
			expect(existsSync(join(root, path.replace('icons/n8n-nodes-ocr-suite/', '')))).toBe(true);
		}
		expect(Object.keys(node?.iconUrl ?? {})).toEqual(['light', 'dark']);
	});

	it('offers the credential in every reading node', () => {
		const [credential] = loaded.credentials;
		expect(credential?.name).toBe('huaweiCloudOcrApi');
		expect(credential?.supportedNodes).toEqual([
			...READING.map(({ id }) => nodeName(id)),
			'ocrWaybill',
		]);
		expect(credential?.iconUrl).toBeDefined();
	});

	it('brings in no runtime, no weights and no reader', () => {
		const heavy =
			/node_modules[\\/](sharp|@img|onnxruntime|@embedpdf|@imagemagick|esdk-obs|pinyin-pro|bwip-js|zxing-wasm|libphonenumber-js|@cantoo|harfbuzzjs)|readers\.js|[\\/]reader\.js|engine[\\/]local/;
		expect(loaded.modules.filter((path) => heavy.test(path))).toEqual([]);
		expect(loaded.modules.length).toBeGreaterThan(10);
	});
});
