import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import type { INode } from 'n8n-workflow';

import { createLocalEngine } from '../../core/engine/local/createLocalEngine';
import { sharedLocalEngine } from '../../core/engine/local/sharedLocalEngine';
import { GeneralText } from '../../nodes/GeneralText/GeneralText.node';
import { bytesOf, runWorkflow, type WorkflowRequest } from '../harness/runWorkflow';
import { readFixture } from './readFixture';

jest.mock('../../core/engine/local/sharedLocalEngine');

const TEXT = [
	'Delivery note 5512',
	'Harbour Lane 9, Northport',
	'Date: 14 March 2031',
	'12 boxes of lamp oil',
	'3 coils of rope, 40 m',
	'Total: 187.50 EUR',
].join('\n');

const picture = readFixture('delivery-note.png');

/** The reading processes run compiled code. */
const engine = createLocalEngine({
	entryFolder: join(__dirname, '../../dist/core/engine/local'),
});

let server: Server;
beforeAll(async () => {
	jest.mocked(sharedLocalEngine).mockReturnValue(engine);
	server = createServer((_, response) => void response.end(picture.bytes));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
	engine.dispose();
	server.close();
});

async function run(parameters: INode['parameters'], request: Partial<WorkflowRequest> = {}) {
	return await runWorkflow({
		node: new GeneralText(),
		parameters,
		items: [{ files: { data: picture } }],
		...request,
	});
}

describe('General Text OCR on the local engine', () => {
	it('reads a picture and draws what it read', async () => {
		const { outputs, error } = await run({ options: { annotatedField: 'annotated' } });
		expect(error).toBeUndefined();
		const [item] = outputs[0] ?? [];
		expect(item?.json).toMatchObject({
			text: TEXT,
			scripts: ['Latn'],
			width: 560,
			height: 360,
			engine: 'local',
			warnings: [],
		});
		expect(item?.json.confidence).toBeGreaterThan(0.95);
		const drawn = await bytesOf(item!, 'annotated');
		expect(drawn.subarray(1, 4).toString()).toBe('PNG');
		expect(drawn.equals(picture.bytes as Buffer)).toBe(false);
	});

	it('reads what an address delivers, from the own network only when that is allowed', async () => {
		const { port } = server.address() as AddressInfo;
		const from = { inputType: 'url', url: `http://127.0.0.1:${port}/note.png` };
		const refused = await run(from);
		expect(refused.error?.description).toContain('(LOCAL.0301)');
		const allowed = await run({ ...from, options: { allowPrivate: true } });
		expect(allowed.outputs[0]?.[0]?.json).toMatchObject({ text: TEXT, fileName: 'note.png' });
	});

	it('tells the readable from the unreadable', async () => {
		const items = [
			{ files: { data: { ...picture, bytes: Buffer.from('no picture'), fileName: 'note.txt' } } },
			{ files: { data: { ...picture, bytes: picture.bytes.subarray(0, 900) } } },
			{ files: { data: picture } },
		];
		const { outputs } = await run({}, { items, onError: 'continueErrorOutput' });
		expect(outputs[0]?.map(({ json }) => json.text)).toEqual([TEXT]);
		expect(outputs[1]?.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 1 }]);
	});
});
