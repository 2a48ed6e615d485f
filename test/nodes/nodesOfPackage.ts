import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { INodeType } from 'n8n-workflow';

/** Every node that package.json lists. */
export async function nodesOfPackage(): Promise<INodeType[]> {
	const manifest = readFileSync(join(__dirname, '../../package.json'), 'utf8');
	const { n8n } = JSON.parse(manifest) as { n8n: { nodes: string[] } };
	return await Promise.all(
		n8n.nodes.map(async (path) => {
			const source = path.replace(/^dist/, '../..').replace(/\.js$/, '');
			const name = source.split('/').at(-2) ?? '';
			const module = (await import(source)) as Record<string, new () => INodeType>;
			return new module[name]!();
		}),
	);
}
