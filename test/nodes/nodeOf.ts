import type { INodeType } from 'n8n-workflow';

import { nodeClass } from '../../nodes/shared/generatedFiles';

/** The node of a capability. */
export async function nodeOf(id: string): Promise<INodeType> {
	const name = nodeClass(id);
	const path = `../../nodes/${name}/${name}.node`;
	const module = (await import(path)) as Record<string, new () => INodeType>;
	return new module[name]!();
}
