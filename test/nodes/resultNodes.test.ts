import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { INodeProperties, INodeType } from 'n8n-workflow';

import { CAPABILITIES } from '../../core/capabilities';
import { nodeName } from '../../nodes/shared/generatedFiles';
import { listNodes } from './listNodes';

const root = join(__dirname, '../..');
const readers = new Set<string>(CAPABILITIES.map(({ id }) => nodeName(id)));

function readJson(path: string): unknown {
	return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

describe('nodes that use results', () => {
	let nodes: INodeType[];
	beforeAll(async () => {
		nodes = (await listNodes()).filter(({ description }) => !readers.has(description.name));
	});

	const each = (check: (node: INodeType['description']) => void) => () => {
		expect(nodes).not.toHaveLength(0);
		for (const { description } of nodes) check(description);
	};

	it(
		'have search words and an output schema',
		each(({ name }) => {
			const folder = `nodes/${name.charAt(0).toUpperCase()}${name.slice(1)}`;
			const codex = readJson(`${folder}/${folder.split('/')[1]}.node.json`);
			expect(codex).toMatchObject({
				node: `n8n-nodes-ocr-suite.${name}`,
				alias: expect.any(Array),
			});
			// One file, or one for each operation.
			const schemas = readdirSync(join(root, folder, '__schema__'), { recursive: true })
				.map(String)
				.filter((path) => path.endsWith('.json'));
			expect(schemas).not.toHaveLength(0);
			for (const path of schemas) {
				expect(readJson(`${folder}/__schema__/${path}`)).toMatchObject({ type: 'object' });
			}
		}),
	);

	it(
		'have an icon for light and dark that differs in the stroke only',
		each(({ name, icon }) => {
			expect(icon).toEqual({
				light: `file:../../icons/${name}.svg`,
				dark: `file:../../icons/${name}.dark.svg`,
			});
			const [light = '', dark] = ['', '.dark'].map((suffix) =>
				readFileSync(join(root, `icons/${name}${suffix}.svg`), 'utf8'),
			);
			const stroke = (svg = '') => /stroke="(#[0-9a-f]{6})"/.exec(svg)?.[1] ?? '';
			expect(light).toContain('viewBox="0 0 60 60"');
			expect(stroke(light)).not.toBe(stroke(dark));
			expect(light.replace(stroke(light), stroke(dark))).toBe(dark);
		}),
	);

	it(
		'are tools for agents too, and have their options in alphabetical order',
		each(({ usableAsTool, properties }) => {
			expect(usableAsTool).toBeTruthy();
			const options = properties.find(({ name }) => name === 'options')?.options ?? [];
			const labels = (options as INodeProperties[]).map(({ displayName }) => displayName);
			expect(labels).toEqual([...labels].sort((a, b) => a.localeCompare(b, 'en')));
		}),
	);
});
