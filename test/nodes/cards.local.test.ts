import { join } from 'node:path';
import type { INode } from 'n8n-workflow';
import sharp from 'sharp';

import { createLocalEngine } from '../../core/engine/local/createLocalEngine';
import { sharedLocalEngine } from '../../core/engine/local/sharedLocalEngine';
import { drawCard } from '../generators/drawCard';
import { runWorkflow } from '../harness/runWorkflow';
import type { SourceFile } from '../harness/sourceNode';
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

async function run(id: string, files: readonly SourceFile[], parameters: INode['parameters'] = {}) {
	const items = files.map((data) => ({ files: { data } }));
	return await runWorkflow({
		node: await nodeOf(id),
		parameters,
		items,
		onError: 'continueErrorOutput',
	});
}

const asFile = (bytes: Buffer): SourceFile => ({
	bytes,
	fileName: 'card.png',
	mimeType: 'image/png',
});

describe('cards on the local engine', () => {
	it('come out by their fields, and what is no card with the reason', async () => {
		const { bytes, truth } = await drawCard('chile-new', 4);
		const create = { width: 500, height: 320, channels: 3 as const, background: '#ccc' };
		const blank = await sharp({ create }).png().toBuffer();
		const { outputs } = await run('chile-id-card', [asFile(bytes), asFile(blank)], {
			options: { requiredFields: ['number'] },
		});
		expect(outputs[0]).toHaveLength(1);
		expect(outputs[0]?.[0]?.json).toMatchObject({
			number: truth.number,
			surname: truth.surname,
			engine: 'local',
			fieldConfidence: { number: expect.any(Number) },
		});
		expect(outputs[1]).toHaveLength(1);
		expect(outputs[1]?.[0]?.pairedItem).toEqual({ item: 1 });
		expect(outputs[1]?.[0]?.json.error).toMatch(/\S/);
	});

	it('become one item of both sides', async () => {
		const front = await drawCard('vietnam-chip-front', 5);
		const back = await drawCard('vietnam-chip-back', 5);
		const { outputs } = await run('vietnam-id-card', [asFile(front.bytes), asFile(back.bytes)], {
			options: { combineSides: 'pairs' },
		});
		expect(outputs[1]).toEqual([]);
		expect(outputs[0]).toHaveLength(1);
		expect(outputs[0]?.[0]?.json).toMatchObject({
			number: front.truth.number,
			machine_code1: back.truth.machine_code1,
			pictures: [{ side: 'front' }, { side: 'back' }],
		});
	});
});
