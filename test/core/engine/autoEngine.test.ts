import { createCloudBudget } from '../../../core/engine/cloudBudget';
import { createAutoEngine } from '../../../core/engine/createAutoEngine';
import type { AutoEngineOptions } from '../../../core/engine/createAutoEngine';
import type { Engine, EngineName, PageOutcome, ReadRequest } from '../../../core/engine/types';
import { OcrError } from '../../../core/errors';
import type { ErrorKind } from '../../../core/errors';
import type { Reading } from '../../../core/result';

const REQUEST: ReadRequest = {
	capability: 'general-text',
	source: { kind: 'bytes', bytes: new Uint8Array([1]) },
	parameters: {},
	options: {},
};

function reading(changes: Partial<Reading> = {}): Reading {
	return {
		result: { number: 'A1' },
		warnings: [],
		direction: 0,
		scripts: ['Latn'],
		confidence: 0.9,
		text: 'A1',
		origin: 'recognition',
		...changes,
	};
}

type ReadPage = Extract<PageOutcome, { ok: true }>;

function page(engine: EngineName, number = 1, changes: Partial<Reading> = {}): ReadPage {
	return { page: number, ok: true, reading: reading(changes), engine };
}

function unread(kind: ErrorKind, number = 1): PageOutcome {
	const failure = new OcrError(kind, 'Nothing could be made of it.').toData();
	return { page: number, ok: false, failure };
}

/** An engine that answers with these pages, or with a refusal. */
function answering(...answers: readonly (PageOutcome | OcrError)[]) {
	const requests: ReadRequest[] = [];
	const engine: Engine = {
		async read(request) {
			requests.push(request);
			const refusal = answers.find((answer) => answer instanceof OcrError);
			if (refusal) throw refusal;
			const pages = answers.filter(
				(answer): answer is PageOutcome => !(answer instanceof OcrError),
			);
			return { pages, hints: [] };
		},
	};
	return { engine, requests };
}

function open(local: Engine, cloud: Engine, changes: Partial<AutoEngineOptions> = {}): Engine {
	return createAutoEngine({
		local,
		cloud,
		minConfidence: 0.8,
		budget: createCloudBudget(10),
		...changes,
	});
}

describe('the auto engine', () => {
	it('keeps a good local reading and asks nobody else', async () => {
		const local = answering(page('local'));
		const cloud = answering(page('cloud'));
		const { pages } = await open(local.engine, cloud.engine).read(REQUEST);
		expect(pages[0]).toMatchObject({
			engine: 'local',
			reason: 'The local reading is good enough.',
		});
		expect(cloud.requests).toEqual([]);
	});

	it.each([
		{ when: 'there is no text', changes: { text: ' ' }, reason: /found no text/ },
		{
			when: 'the confidence is low',
			changes: { confidence: 0.5 },
			reason: /0\.50, under .* 0\.80/,
		},
		{ when: 'a needed field is missing', changes: { result: {} }, reason: /lacks number\./ },
		{
			when: 'a needed field is empty',
			changes: { result: { number: '' } },
			reason: /lacks number/,
		},
		{ when: 'one of several lacks it', changes: { result: [{ number: 1 }, {}] }, reason: /lacks/ },
	])('asks the cloud when $when', async ({ changes, reason }) => {
		const local = answering(page('local', 1, changes));
		const cloud = answering(page('cloud'));
		const requiredFields = [{ name: 'number' }];
		const { pages } = await open(local.engine, cloud.engine, { requiredFields }).read(REQUEST);
		expect(pages).toEqual([
			expect.objectContaining({ engine: 'cloud', reason: expect.stringMatching(reason) }),
		]);
	});

	it('asks the cloud only for the pages that need it', async () => {
		const local = answering(page('local', 2), page('local', 3, { text: '' }), unread('content', 4));
		const cloud = answering(page('cloud', 3));
		const { pages } = await open(local.engine, cloud.engine).read(REQUEST);
		expect(pages.map((one) => one.ok && one.engine)).toEqual(['local', 'cloud', 'cloud']);
		expect(cloud.requests.map(({ options }) => options.pages)).toEqual(['3', '4']);
	});

	it('asks the cloud when nothing could be read locally for the sake of its content', async () => {
		const local = answering(new OcrError('language', 'There are no weights for Thai.'));
		const cloud = answering(page('cloud'));
		const { pages } = await open(local.engine, cloud.engine).read(REQUEST);
		expect(pages[0]).toMatchObject({
			engine: 'cloud',
			reason: 'The local engine could not read it: There are no weights for Thai',
		});
		expect(cloud.requests).toEqual([REQUEST]);
	});

	it.each<ErrorKind>(['parameter', 'size', 'password', 'format', 'timeout', 'cancelled', 'busy'])(
		'does not send a file that was refused for its %s',
		async (kind) => {
			const local = answering(new OcrError(kind, 'No.'));
			const cloud = answering(page('cloud'));
			await expect(open(local.engine, cloud.engine).read(REQUEST)).rejects.toMatchObject({ kind });
			expect(cloud.requests).toEqual([]);
		},
	);

	it('does not send pages that cannot be counted', async () => {
		const local = answering(new OcrError('content', 'No.'));
		const cloud = answering(page('cloud'));
		const request = { ...REQUEST, options: { pages: '2-' } };
		await expect(open(local.engine, cloud.engine).read(request)).rejects.toMatchObject({
			kind: 'content',
		});
		expect(cloud.requests).toEqual([]);
	});
});

describe('the number of cloud calls', () => {
	it('is limited over all items of a run', async () => {
		const local = answering(page('local', 1, { text: '' }));
		const cloud = answering(page('cloud'));
		const engine = open(local.engine, cloud.engine, { budget: createCloudBudget(2) });
		await engine.read(REQUEST);
		await engine.read(REQUEST);
		const { pages } = await engine.read(REQUEST);
		expect(cloud.requests).toHaveLength(2);
		expect(pages[0]).toMatchObject({
			engine: 'local',
			reason: 'The local reading found no text; the limit of 2 cloud calls is used up.',
		});
	});

	it('counts every page of a request that goes there as a whole', async () => {
		const local = answering(new OcrError('content', 'No.', { description: 'Look.' }));
		const cloud = answering(page('cloud'));
		const engine = open(local.engine, cloud.engine, { budget: createCloudBudget(2) });
		const request = { ...REQUEST, options: { pages: '1-3' } };
		await expect(engine.read(request)).rejects.toMatchObject({
			kind: 'content',
			description: 'Look. The limit of 2 cloud calls is used up.',
		});
		expect(cloud.requests).toEqual([]);
	});
});

describe('when the cloud does not help', () => {
	const refusal = new OcrError('network', 'Huawei Cloud could not be reached.');

	it('the local reading stays, with a warning', async () => {
		const local = answering(page('local', 1, { confidence: 0.4 }));
		const { pages } = await open(local.engine, answering(refusal).engine).read(REQUEST);
		expect(pages[0]).toMatchObject({
			engine: 'local',
			reading: {
				text: 'A1',
				warnings: [{ code: 'cloud-failed', message: expect.stringContaining('not be reached') }],
			},
		});
	});

	it('a page that could not be read locally says both', async () => {
		const local = answering(page('local', 1), unread('content', 2));
		const cloud = answering(unread('cloud', 2));
		const { pages } = await open(local.engine, cloud.engine).read(REQUEST);
		expect(pages[1]).toMatchObject({
			ok: false,
			failure: { kind: 'content', description: expect.stringContaining('Huawei Cloud was asked') },
		});
	});

	it('the local refusal stays, with what the cloud said', async () => {
		const local = answering(new OcrError('content', 'No.'));
		await expect(open(local.engine, answering(refusal).engine).read(REQUEST)).rejects.toMatchObject(
			{
				kind: 'content',
				description: expect.stringContaining('could not be reached'),
			},
		);
	});

	it('a cancel ends the job', async () => {
		const cancel = new AbortController();
		const cloud: Engine = {
			async read() {
				cancel.abort();
				throw new OcrError('cancelled', 'The run was cancelled.');
			},
		};
		const local = answering(page('local', 1, { text: '' }));
		await expect(open(local.engine, cloud).read(REQUEST, cancel.signal)).rejects.toMatchObject({
			kind: 'cancelled',
		});
	});
});
