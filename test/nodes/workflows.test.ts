import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IConnections, INode, INodeProperties, INodeType } from 'n8n-workflow';

import { nodesOfPackage } from './nodesOfPackage';

const folder = join(__dirname, '../../workflows');
const OWN = 'n8n-nodes-ocr-suite.';

let nodes: readonly INodeType[];
beforeAll(async () => {
	nodes = await nodesOfPackage();
});

interface ExampleWorkflow {
	readonly id: string;
	readonly name: string;
	readonly nodes: readonly INode[];
	readonly connections: IConnections;
}

describe.each(readdirSync(folder).filter((file) => file.endsWith('.json')))('%s', (file) => {
	const workflow = JSON.parse(readFileSync(join(folder, file), 'utf8')) as ExampleWorkflow;

	it('can be imported: it has an id, a note and nodes of their own ids and names', () => {
		expect(workflow.id).toMatch(/^ocrSuite\w+$/);
		expect(workflow.nodes.some(({ type }) => type === 'n8n-nodes-base.stickyNote')).toBe(true);
		for (const key of ['id', 'name'] as const) {
			const values = workflow.nodes.map((node) => node[key]);
			expect(new Set(values).size).toBe(values.length);
		}
	});

	it('connects nodes that it has', () => {
		const names = workflow.nodes.map(({ name }) => name);
		const targets = Object.values(workflow.connections).flatMap(({ main = [] }) =>
			main.flatMap((outputs) => (outputs ?? []).map(({ node }) => node)),
		);
		expect(names).toEqual(
			expect.arrayContaining([...Object.keys(workflow.connections), ...targets]),
		);
	});

	it('sets parameters that our nodes have', () => {
		for (const { type, parameters } of workflow.nodes.filter((node) => node.type.startsWith(OWN))) {
			const node = nodes.find(({ description }) => type === `${OWN}${description.name}`);
			const properties = node?.description.properties ?? [];
			expect(namesOf(properties)).toEqual(expect.arrayContaining(Object.keys(parameters)));
			const options = properties.find(({ name }) => name === 'options')
				?.options as INodeProperties[];
			expect(namesOf(options)).toEqual(
				expect.arrayContaining(Object.keys((parameters.options as object | undefined) ?? {})),
			);
		}
	});
});

function namesOf(properties: readonly INodeProperties[]): string[] {
	return properties.map(({ name }) => name);
}
