import { sharedLocalEngine } from '../../core/engine/local/sharedLocalEngine';
import type { LocalEngine } from '../../core/engine/local/createLocalEngine';
import { runWorkflow } from '../harness/runWorkflow';
import { KEYS, PROJECT, startOcrCloud, type OcrCloud } from '../loopback/ocrCloud';
import { outcome, readPage } from './fakeEngine';
import { nodeOf } from './nodeOf';
import { readFixture } from './readFixture';

jest.mock('../../core/engine/local/sharedLocalEngine');

const picture = readFixture('delivery-note.png');

let cloud: OcrCloud;
beforeEach(async () => {
	cloud = await startOcrCloud();
});
afterEach(async () => await cloud.close());

/** A local engine that reads the pictures as these results, one after the other. */
function readLocally(...results: object[]) {
	const left = [...results];
	jest.mocked(sharedLocalEngine).mockReturnValue({
		read: async () =>
			outcome([readPage(1, 'all the text', { result: left.shift(), confidence: 0.95 })]),
	} as unknown as LocalEngine);
}

async function run(id: string, pictures: number, options: object) {
	return await runWorkflow({
		node: await nodeOf(id),
		parameters: { engine: 'auto', options: { concurrency: 1, ...options } },
		items: Array.from({ length: pictures }, () => ({ files: { data: picture } })),
		credentials: {
			region: 'custom',
			endpoint: cloud.url,
			projectId: PROJECT,
			authType: 'aksk',
			accessKeyId: KEYS.accessKey,
			secretAccessKey: KEYS.secretKey,
		},
	});
}

const PASSPORT = { passport_number: 'Q70451236', surname: 'HARBOUR', confidence: {} };

describe('required fields on the auto engine', () => {
	it('ask the cloud where the local reading lacks one, and say so', async () => {
		readLocally(PASSPORT, { ...PASSPORT, surname: '' });
		const { outputs, error } = await run('passport', 2, { requiredFields: ['surname'] });
		expect(error).toBeUndefined();
		expect(outputs[0]?.map(({ json }) => json.engine)).toEqual(['local', 'cloud']);
		expect(outputs[0]?.[1]?.json).toMatchObject({
			surname: 'HARBOUR',
			reason: 'The local reading lacks surname.',
		});
		expect(cloud.calls).toHaveLength(1);
	});

	it('ask the cloud where one was read with too little confidence', async () => {
		readLocally({ ...PASSPORT, confidence: { surname: 0.4 } });
		const { outputs } = await run('passport', 1, { requiredFields: ['surname'] });
		expect(outputs[0]?.[0]?.json).toMatchObject({
			engine: 'cloud',
			reason: 'The local reading is under the limit of 0.85 in surname.',
		});
	});

	it('count as missing where the cloud may not be asked any more', async () => {
		readLocally({ ...PASSPORT, surname: '' });
		const { error } = await run('passport', 1, { requiredFields: ['surname'], maxCloudCalls: 0 });
		expect(error?.message).toContain('Required fields were not read: Family Name.');
		expect(cloud.calls).toEqual([]);
	});

	it('are demanded only of the side that has them where both are combined', async () => {
		readLocally(
			{ side: 'front', number: '001191004321' },
			{ side: 'back', issue_date: '18/06/2021' },
		);
		const options = { combineSides: 'pairs', requiredFields: ['number', 'issue_date'] };
		const { outputs } = await run('vietnam-id-card', 2, options);
		expect(outputs[0]?.[0]?.json).toMatchObject({ number: '001191004321', engine: 'local' });
		expect(cloud.calls).toEqual([]);
	});

	it('ask the cloud for the one side that lacks its own', async () => {
		readLocally({ side: 'front', number: '' }, { side: 'back', issue_date: '18/06/2021' });
		const options = { combineSides: 'pairs', requiredFields: ['number', 'issue_date'] };
		const { outputs } = await run('vietnam-id-card', 2, options);
		expect(outputs[0]?.[0]?.json).toMatchObject({
			number: '001191004321',
			engine: 'cloud, local',
			pictures: [{ engine: 'cloud', reason: 'The local reading lacks number.' }, {}],
		});
		expect(cloud.calls).toHaveLength(1);
	});
});
