import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INodeProperties, INodeType } from 'n8n-workflow';

import { CAPABILITIES } from '../../core/capabilities';
import type { CapabilityDescriptor, Field } from '../../core/capabilities/types';
import { generatedFiles, nodeClass, nodeName } from '../../nodes/shared/generatedFiles';
import { PAGE_PARAMETER } from '../../nodes/shared/ocrProperties';
import { runWorkflow } from '../harness/runWorkflow';
import { fakeEngine, PICTURE } from './fakeEngine';
import { nodeOf } from './nodeOf';
import { otherValue } from './otherValue';

jest.mock('../../nodes/shared/engines');

const root = join(__dirname, '../..');

function readJson(path: string): unknown {
	return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

/** What items of cards have beside the card's own fields; confidence is in both on purpose. */
const ABOUT_THE_PICTURE = [
	...['fieldConfidence', 'index', 'count', 'text', 'page', 'pageCount', 'fileName', 'field'],
	...['picture', 'pictures', 'engine', 'reason', 'warnings', 'error'],
];

const ALL: readonly CapabilityDescriptor[] = CAPABILITIES;
const WITH_OWN_NODE = ALL.filter(({ node }) => node === undefined);
const WITHIN_OTHERS = ALL.filter(({ node }) => node !== undefined);

describe.each(WITH_OWN_NODE)('the node of $id', (descriptor) => {
	const name = nodeName(descriptor.id);
	const className = nodeClass(descriptor.id);
	let node: INodeType;
	let properties: INodeProperties[];
	beforeAll(async () => {
		node = await nodeOf(descriptor.id);
		properties = node.description.properties;
	});

	it('is listed in package.json and named after the capability', () => {
		const { n8n } = readJson('package.json') as { n8n: { nodes: string[]; credentials: string[] } };
		expect(n8n.nodes).toContain(`dist/nodes/${className}/${className}.node.js`);
		expect(node.description).toMatchObject({
			name,
			displayName: descriptor.displayName,
			description: descriptor.summary,
			defaults: { name: descriptor.displayName },
			usableAsTool: true,
		});
		const credentials = node.description.credentials?.map((credential) => credential.name);
		expect(credentials).toEqual(['huaweiCloudOcrApi']);
		expect(n8n.credentials).toContain('dist/credentials/HuaweiCloudOcrApi.credentials.js');
	});

	it('has codex and output schema as the descriptor says', () => {
		for (const [path, content] of Object.entries(generatedFiles(descriptor))) {
			expect(readJson(path)).toEqual(JSON.parse(JSON.stringify(content)));
		}
	});

	it('has an icon for light and dark that differs in the stroke only', () => {
		expect(node.description.icon).toEqual({
			light: `file:../../icons/${name}.svg`,
			dark: `file:../../icons/${name}.dark.svg`,
		});
		const [light, dark] = ['', '.dark'].map((suffix) =>
			readFileSync(join(root, `icons/${name}${suffix}.svg`), 'utf8'),
		);
		expect(light).toContain('viewBox="0 0 60 60"');
		expect(light).not.toContain('<text');
		const [strokeOfLight, strokeOfDark] = [light, dark].map(
			(svg) => /stroke="(#[0-9a-f]{6})"/.exec(svg ?? '')?.[1],
		);
		expect(strokeOfLight).not.toBe(strokeOfDark);
		expect(light?.replace(strokeOfLight ?? '', strokeOfDark ?? '')).toBe(dark);
	});

	it('has options in alphabetical order and no name twice', () => {
		const collection = properties.find((property) => property.name === 'options');
		const options = collection?.options as INodeProperties[];
		const labels = options.map(({ displayName }) => displayName);
		expect(labels).toEqual([...labels].sort((a, b) => a.localeCompare(b, 'en')));
		const names = [...properties, ...options].map((property) => property.name);
		expect(new Set(names).size).toBe(names.length);
	});

	it('passes every parameter of the interface by its wire name', async () => {
		const { requests } = fakeEngine();
		const parameters = descriptor.parameters.filter((entry) => entry.name !== PAGE_PARAMETER);
		const values = (main: boolean) =>
			Object.fromEntries(
				parameters
					.filter((parameter) => Boolean(parameter.main) === main)
					.map((parameter) => [parameter.name, otherValue(parameter)]),
			);
		const { error } = await runWorkflow({
			node,
			parameters: { simplify: false, ...values(true), options: values(false) },
			items: [{ files: { data: PICTURE } }],
		});
		expect(error).toBeUndefined();
		expect(requests[0]?.parameters).toEqual({ ...values(true), ...values(false) });
	});

	it('has fields whose examples are of their type', () => {
		for (const field of allFields(descriptor.fields)) {
			if (field.example === undefined) continue;
			const { type, example } = field;
			if (type === 'integer') expect(Number.isInteger(example)).toBe(true);
			else if (type === 'quad') expect(example).toHaveLength(4);
			else if (type.startsWith('array')) expect(Array.isArray(example)).toBe(true);
			else if (type === 'image') expect(typeof example).toBe('string');
			else expect(typeof example).toBe(type);
		}
	});

	it('has fields that only known parameters switch, and keeps known fields when simplified', () => {
		const switches = allFields(descriptor.fields).flatMap(({ when }) => when ?? []);
		const parameters = descriptor.parameters.map((parameter) => parameter.name);
		expect(parameters).toEqual(expect.arrayContaining([...new Set(switches)]));
		const fields = descriptor.fields.map((field) => field.name);
		expect(fields).toEqual(expect.arrayContaining([...descriptor.simplified]));
	});

	it('has fields of one side only where both sides can be read', () => {
		const sided = descriptor.fields.filter(({ side }) => side !== undefined);
		if (sided.length > 0) expect(descriptor.twoSided).toBe(true);
	});

	it('keeps the fields of a card apart from what is told about its picture', () => {
		if (descriptor.category !== 'card') return;
		const names = new Set(descriptor.fields.map((field) => field.name));
		expect(ABOUT_THE_PICTURE.filter((own) => names.has(own))).toEqual([]);
	});
});

describe.each(WITHIN_OTHERS)('$id, an operation of another node', (descriptor) => {
	it('has an output schema as the descriptor says', () => {
		for (const [path, content] of Object.entries(generatedFiles(descriptor))) {
			expect(readJson(path)).toEqual(JSON.parse(JSON.stringify(content)));
		}
	});
});

it('every node folder and icon belongs to something', () => {
	const { n8n } = readJson('package.json') as { n8n: { nodes: string[] } };
	for (const path of n8n.nodes) {
		expect(existsSync(join(root, path.replace(/^dist\//, '').replace(/\.js$/, '.ts')))).toBe(true);
	}
});

function allFields(fields: readonly Field[]): readonly Field[] {
	return fields.flatMap((field) => [field, ...allFields(field.fields ?? [])]);
}
