import type { CapabilityDescriptor } from '../../core/capabilities/types';
import { outputSchema } from './outputSchema';

const PACKAGE = 'n8n-nodes-ocr-suite';
const HOMEPAGE = `https://www.npmjs.com/package/${PACKAGE}`;

/** Name of the node of a capability: `general-text` becomes `generalText`. */
export function nodeName(id: string): string {
	return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Name of its class and its folder: `GeneralText`. */
export function nodeClass(id: string): string {
	const name = nodeName(id);
	return name.charAt(0).toUpperCase() + name.slice(1);
}

/**
 * Files of a node that follow from its descriptor: path in the repository to JSON. Of a node with
 * several operations only the schema of one follows.
 */
export function generatedFiles(descriptor: CapabilityDescriptor): Readonly<Record<string, object>> {
	const { node } = descriptor;
	if (node) {
		const path = `nodes/${node.className}/__schema__/v1.0.0/${node.operation}.json`;
		return { [path]: outputSchema(descriptor) };
	}
	const className = nodeClass(descriptor.id);
	const folder = `nodes/${className}`;
	return {
		[`${folder}/${className}.node.json`]: codexOf(descriptor),
		[`${folder}/__schema__/v1.0.0.json`]: outputSchema(descriptor),
	};
}

function codexOf({ id, aliases }: CapabilityDescriptor) {
	return {
		node: `${PACKAGE}.${nodeName(id)}`,
		nodeVersion: '1.0',
		codexVersion: '1.0',
		categories: ['Data & Storage', 'Utility'],
		resources: {
			primaryDocumentation: [{ url: HOMEPAGE }],
			credentialDocumentation: [{ url: HOMEPAGE }],
		},
		alias: aliases,
	};
}
