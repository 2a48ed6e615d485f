import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { INodeTypeDescription } from 'n8n-workflow';

import { root, url } from '../server';
import { signIn } from '../signIn';

interface Manifest {
	readonly name: string;
	readonly n8n: { readonly nodes: readonly string[]; readonly credentials: readonly string[] };
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;

/** `dist/nodes/GeneralText/GeneralText.node.js` to `generalText`. */
const namesOf = (files: readonly string[]) =>
	files.map((file) => {
		const name = file.split('/').at(-1)?.split('.')[0] ?? '';
		return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
	});

describe('what n8n offers', () => {
	let cookie: string;
	let nodes: INodeTypeDescription[];

	beforeAll(async () => {
		cookie = await signIn();
		const all = await load<INodeTypeDescription[]>('/types/nodes.json');
		nodes = all.filter(({ name }) => name.startsWith(`${manifest.name}.`));
	});

	async function load<T>(path: string): Promise<T> {
		const answer = await fetch(`${url()}${path}`, { headers: { cookie } });
		return (await answer.json()) as T;
	}

	it('has every node of the package, each also as a tool for agents', () => {
		const own = namesOf(manifest.n8n.nodes).map((name) => `${manifest.name}.${name}`);
		const found = nodes.map(({ name }) => name).sort();
		expect(found).toEqual(own.flatMap((name) => [name, `${name}Tool`]).sort());
		for (const { name, inputs, outputs } of nodes) {
			const isTool = name.endsWith('Tool');
			expect(inputs).toEqual(isTool ? [] : ['main']);
			// Nodes that decide have an output for each decision.
			expect([...new Set(outputs as string[])]).toEqual([isTool ? 'ai_tool' : 'main']);
		}
	});

	it('has their icons, for light and for dark', async () => {
		for (const { iconUrl } of nodes) {
			const { light, dark } = iconUrl as { light: string; dark: string };
			for (const path of [light, dark]) {
				const answer = await fetch(`${url()}/${path}`, { headers: { cookie } });
				expect(answer.headers.get('content-type')).toContain('svg');
				expect(answer.status).toBe(200);
			}
		}
	});

	it('has the credentials', async () => {
		const all = await load<Array<{ name: string }>>('/types/credentials.json');
		expect(all.map(({ name }) => name)).toEqual(
			expect.arrayContaining(namesOf(manifest.n8n.credentials)),
		);
	});
});
