import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IDataObject, INode } from 'n8n-workflow';

import type { IdentityCheck } from '../../core/identity/checkIdentity';
import { createLocalEngine } from '../../core/engine/local/createLocalEngine';
import { sharedLocalEngine } from '../../core/engine/local/sharedLocalEngine';
import { OcrIdentityCheck } from '../../nodes/OcrIdentityCheck/OcrIdentityCheck.node';
import { drawCard } from '../generators/drawCard';
import type { CardKind } from '../generators/kinds';
import { runWorkflow } from '../harness/runWorkflow';
import { nodeOf } from './nodeOf';

jest.mock('../../core/engine/local/sharedLocalEngine');

/** The reading processes run compiled code. */
const engine = createLocalEngine({
	entryFolder: join(__dirname, '../../dist/core/engine/local'),
});

beforeAll(() => {
	jest.mocked(sharedLocalEngine).mockReturnValue(engine);
});
afterAll(() => engine.dispose());

const { nodes } = JSON.parse(
	readFileSync(join(__dirname, '../../workflows/identity-check.json'), 'utf8'),
) as { nodes: INode[] };

/** The settings of a node of the example, some of them replaced. */
function settingsOf(name: string, changes: IDataObject = {}): INode['parameters'] {
	const node = nodes.find((one) => one.name === name);
	if (!node) throw new Error(`no node ${name}`);
	const options = node.parameters.options as IDataObject;
	return {
		...node.parameters,
		...changes,
		options: { ...options, ...(changes.options as IDataObject) },
	} as INode['parameters'];
}

/** What the first node of the example, or the node of a card, makes of a drawn one. */
async function readCard(kind: CardKind, seed: number, capability?: string) {
	const { bytes, truth } = await drawCard(kind, seed);
	const reading = await runWorkflow({
		node: await nodeOf(capability ?? 'auto-id-doc-classification'),
		parameters: capability ? {} : settingsOf('Auto Document OCR', { binaryPropertyName: 'data' }),
		items: [{ files: { data: { bytes, fileName: 'card.png', mimeType: 'image/png' } } }],
	});
	const json = reading.outputs[0]?.[0]?.json;
	if (!json) throw new Error(`not read: ${reading.error?.message}`);
	return { json, expected: expectedOf(truth) };
}

/** The decisions of the second node of the example, by output. */
async function check(
	{ json, expected }: { readonly json: IDataObject; readonly expected: IDataObject },
	changes: IDataObject = {},
) {
	const { outputs } = await runWorkflow({
		node: new OcrIdentityCheck(),
		parameters: settingsOf('OCR Identity Check', { ...expected, ...changes }),
		items: [{ json }],
	});
	return outputs.map((items) =>
		items.map((item) => item.json.identityCheck as unknown as IdentityCheck),
	);
}

function expectedOf(truth: Readonly<Record<string, unknown>>): IDataObject {
	const text = (...names: readonly string[]): string =>
		names
			.map((name) => truth[name])
			.flat()
			.filter((value) => value !== undefined)
			.join(' ');
	const whole = text('name_en', 'full_name', 'name_th');
	return {
		fullName: whole || text('given_name', 'surname', 'first_surname', 'second_surname'),
		number: text('passport_number', 'id_number', 'number', 'cui_number'),
		birthDate: text('date_of_birth', 'birth_date', 'birth', 'date_of_birth_en'),
		// Before the first of the drawn cards expires.
		options: { today: '2020-06-01' },
	};
}

describe('the example on drawn documents', () => {
	it('verifies a passport that says what the form says, and rejects it for somebody else', async () => {
		const passport = await readCard('passport', 3);
		const [verified, review, rejected] = await check(passport);
		expect([...(review ?? []), ...(rejected ?? [])].map(({ reasons }) => reasons)).toEqual([]);
		expect(verified).toHaveLength(1);
		const [, , refused] = await check(passport, { fullName: 'Anton Quill' });
		expect(refused?.[0]?.reasons).toEqual(['Name: The names differ.']);
	});
});

describe('national cards', () => {
	it.each<[CardKind, string]>([
		['thailand-front', 'thailand-id-card'],
		['vietnam-chip-front', 'vietnam-id-card'],
		['chile-new', 'chile-id-card'],
	])('%s is not rejected for its own holder, and is for another one', async (kind, capability) => {
		const card = await readCard(kind, 2, capability);
		const [, , rejected] = await check(card);
		expect(rejected?.map(({ reasons }) => reasons)).toEqual([]);
		const other = { fullName: 'Anton Quill', number: 'X10000001', birthDate: '1961-01-01' };
		const [verified] = await check(card, other);
		expect(verified).toEqual([]);
	});
});
