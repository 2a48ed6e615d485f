import type { INode } from 'n8n-workflow';

import { GeneralText } from '../../nodes/GeneralText/GeneralText.node';
import { runWorkflow, type WorkflowRequest } from '../harness/runWorkflow';
import { KEYS, PROJECT, startOcrCloud, USER, type OcrCloud } from '../loopback/ocrCloud';
import { readFixture } from './readFixture';

const picture = readFixture('delivery-note.png');

let cloud: OcrCloud;
beforeEach(async () => {
	cloud = await startOcrCloud();
});
afterEach(async () => await cloud.close());

function place() {
	return { region: 'custom', endpoint: cloud.url, iamEndpoint: cloud.url, projectId: PROJECT };
}

function keys() {
	return {
		...place(),
		authType: 'aksk',
		accessKeyId: KEYS.accessKey,
		secretAccessKey: KEYS.secretKey,
	};
}

function user() {
	const { domain, user: userName, password } = USER;
	return { ...place(), authType: 'token', domainName: domain, userName, password, token: '' };
}

async function run(request: Partial<WorkflowRequest> = {}, parameters: INode['parameters'] = {}) {
	return await runWorkflow({
		node: new GeneralText(),
		parameters: { engine: 'cloud', ...parameters },
		items: [{ files: { data: picture } }],
		credentials: keys(),
		...request,
	});
}

describe('General Text OCR on the cloud engine', () => {
	it('sends the picture with the parameters, signed, and puts out what was read', async () => {
		const { outputs, error } = await run({}, { language: 'de', options: { quick_mode: true } });
		expect(error).toBeUndefined();
		expect(cloud.calls[0]).toMatchObject({
			path: `/v2/${PROJECT}/ocr/general-text`,
			body: {
				image: Buffer.from(picture.bytes).toString('base64'),
				language: 'de',
				detect_direction: true,
				quick_mode: true,
			},
		});
		expect(outputs[0]?.[0]?.json).toMatchObject({
			text: 'Delivery note 5512',
			engine: 'cloud',
			width: 560,
			height: 360,
			direction: 0.4312,
		});
	});

	it("puts out the cloud's answer as it is with Simplify off", async () => {
		const { outputs } = await run({}, { simplify: false });
		expect(outputs[0]?.[0]?.json.result).toMatchObject({
			direction: 0.4312,
			words_block_count: 3,
			words_block_list: [{ words: 'Delivery note 5512', confidence: 0.9981 }, {}, {}],
		});
	});

	it('fetches one token for all items and a new one when it has expired', async () => {
		const credentials = user();
		const items = Array.from({ length: 3 }, () => ({ files: { data: picture } }));
		const { outputs, error } = await run({ credentials, items });
		expect(error).toBeUndefined();
		expect(outputs[0]).toHaveLength(3);
		const issued = cloud.tokensIssued;
		const stale = await run({ credentials: { ...credentials, token: 'expired' } });
		expect(stale.error).toBeUndefined();
		expect(stale.outputs[0]).toHaveLength(1);
		expect(cloud.tokensIssued).toBe(issued + 1);
	});

	it('passes on an address without fetching it', async () => {
		const url = 'https://example.com/scan.png';
		const { outputs } = await run({}, { inputType: 'url', url });
		expect(cloud.calls[0]?.body).toMatchObject({ url });
		expect(outputs[0]?.[0]?.json).toMatchObject({ fileName: 'scan.png', engine: 'cloud' });
	});

	it("explains the cloud's refusals with its code and the next step", async () => {
		cloud.plan({
			status: 403,
			body: { error_code: 'ModelArts.4204', error_msg: 'not subscribed' },
		});
		const { error } = await run();
		expect(error?.message).toMatch(/\[item 0\]$/);
		expect(error?.description).toContain('(ModelArts.4204)');
	});

	it('names what a credential lacks, for every item when the node goes on', async () => {
		const credentials = { ...keys(), projectId: '' };
		expect((await run({ credentials })).error?.message).toContain('no Project ID');
		const { outputs } = await run({ credentials, onError: 'continueRegularOutput' });
		expect(outputs[0]).toEqual([
			{ json: { error: expect.stringContaining('no Project ID') }, pairedItem: { item: 0 } },
		]);
	});

	it('keeps the time limit while the cloud is silent', async () => {
		cloud.plan({ delay: 4000 });
		const started = Date.now();
		const { error } = await run({}, { options: { timeLimit: 1 } });
		expect(Date.now() - started).toBeLessThan(3000);
		expect(error?.description).toContain('(LOCAL.0402)');
	});
});
