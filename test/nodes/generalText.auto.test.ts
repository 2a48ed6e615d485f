import { sharedLocalEngine } from '../../core/engine/local/sharedLocalEngine';
import type { LocalEngine } from '../../core/engine/local/createLocalEngine';
import { GeneralText } from '../../nodes/GeneralText/GeneralText.node';
import { runWorkflow } from '../harness/runWorkflow';
import { KEYS, PROJECT, startOcrCloud, type OcrCloud } from '../loopback/ocrCloud';
import { outcome, readPage } from './fakeEngine';
import { readFixture } from './readFixture';

jest.mock('../../core/engine/local/sharedLocalEngine');

const picture = readFixture('delivery-note.png');

let cloud: OcrCloud;
beforeEach(async () => {
	cloud = await startOcrCloud();
});
afterEach(async () => await cloud.close());

/** A local engine that reads the documents with these confidences, one after the other. */
function readLocallyWith(...confidences: number[]) {
	const left = [...confidences];
	jest.mocked(sharedLocalEngine).mockReturnValue({
		read: async () => outcome([readPage(1, 'read locally', { confidence: left.shift() ?? 0 })]),
	} as unknown as LocalEngine);
}

async function run(documents: number, options: object) {
	const { outputs, error } = await runWorkflow({
		node: new GeneralText(),
		parameters: { engine: 'auto', options: { concurrency: 1, ...options } },
		items: Array.from({ length: documents }, () => ({ files: { data: picture } })),
		credentials: {
			region: 'custom',
			endpoint: cloud.url,
			projectId: PROJECT,
			authType: 'aksk',
			accessKeyId: KEYS.accessKey,
			secretAccessKey: KEYS.secretKey,
		},
	});
	expect(error).toBeUndefined();
	return outputs[0]?.map(({ json }) => json) ?? [];
}

describe('General Text OCR on the auto engine', () => {
	it('asks the cloud only under the confidence limit and says why', async () => {
		readLocallyWith(0.95, 0.6);
		const [good, poor] = await run(2, { confidenceLimit: 0.8 });
		expect(good).toMatchObject({ engine: 'local', text: 'read locally' });
		expect(good?.reason).toContain('good enough');
		expect(poor).toMatchObject({ engine: 'cloud' });
		expect(poor?.text).toContain('Delivery note 5512');
		expect(poor?.reason).toContain('0.60, under the limit of 0.80');
		expect(cloud.calls).toHaveLength(1);
	});

	it('keeps the number of cloud calls for all items together', async () => {
		readLocallyWith(0.1, 0.1, 0.1);
		const items = await run(3, { maxCloudCalls: 1 });
		expect(items.map(({ engine }) => engine)).toEqual(['cloud', 'local', 'local']);
		expect(items[2]?.reason).toContain('limit of 1 cloud calls');
		expect(cloud.calls).toHaveLength(1);
	});
});
