import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ChatModel } from '../chatModel';
import { runN8n } from '../runN8n';
import { SAMPLE } from '../server';

describe('the node as a tool of an agent', () => {
	const folder = mkdtempSync(join(tmpdir(), 'ocr-suite-agent-'));
	const pictures = createServer((_request, answer) => answer.end(readFileSync(SAMPLE)));
	let model: ChatModel;

	beforeAll(async () => {
		await new Promise<void>((resolve) => pictures.listen(0, '127.0.0.1', resolve));
		const { port } = pictures.address() as AddressInfo;
		model = new ChatModel({ picture: `http://127.0.0.1:${port}/note.png` });
		const url = await model.listen();
		const credential = {
			id: 'ocrSuiteTestModel',
			name: 'Stand-in model',
			type: 'openAiApi',
			data: { apiKey: 'none', url },
		};
		const file = join(folder, 'credential.json');
		writeFileSync(file, JSON.stringify([credential]));
		await runN8n(['import:credentials', `--input=${file}`]);
	}, 120_000);

	afterAll(() => {
		model.close();
		pictures.close();
		rmSync(folder, { recursive: true });
	});

	it('is called with the address that the model gives, and its text comes back', async () => {
		const said = await runN8n(['execute', '--id=ocrSuiteTestAgent', '--rawOutput']);
		const [first, second] = model.requests;
		expect(first?.tools?.[0]?.function).toMatchObject({
			name: expect.stringMatching(/General_Text_OCR/),
			parameters: { properties: { picture: { type: 'string' } }, required: ['picture'] },
		});
		expect(JSON.stringify(second?.messages.at(-1))).toContain('Delivery note 5512');
		expect(said).toMatch(/It says: .*Delivery note 5512/);
	}, 120_000);
});
