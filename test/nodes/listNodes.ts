import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { INodeType } from 'n8n-workflow';

const root = join(__dirname, '../..');

/** All nodes of the package, as its manifest lists them. */
export async function listNodes(): Promise<readonly INodeType[]> {
	const { n8n } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
		n8n: { nodes: string[] };
	};
	return await Promise.all(
		n8n.nodes.map(async (path) => {
			const folder = join(root, dirname(path).replace(/^dist\//, ''));
			const name = basename(path, '.node.js');
			const module = (await import(join(folder, `${name}.node`))) as Record<
				string,
				new () => INodeType
			>;
			return new module[name]!();
		}),
	);
}
