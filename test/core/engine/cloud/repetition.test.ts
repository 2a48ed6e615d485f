import { startOcrCloud } from '../../../loopback/ocrCloud';
import type { OcrCloud } from '../../../loopback/ocrCloud';
import { createTestEngine, failureOf, png, readRequest } from './engineHarness';

let cloud: OcrCloud;

beforeEach(async () => {
	cloud = await startOcrCloud();
});

afterEach(async () => {
	await cloud.close();
});

const PICTURE = png(300, 200);

describe('repetition', () => {
	const THROTTLED = { status: 429, body: { error_code: 'APIG.0308', error_msg: 'x' } };

	it('waits longer each time and ends with the answer', async () => {
		const { engine, waits } = createTestEngine(cloud.url);
		cloud.plan(THROTTLED, { status: 502, body: '<html>Bad gateway</html>' }, { cut: true });
		await engine.read(readRequest(PICTURE));
		expect(waits).toEqual([2000, 4000, 8000]);
		expect(cloud.calls).toHaveLength(4);
	});

	it('obeys Retry-After and gives up when it is too long', async () => {
		const { engine, waits } = createTestEngine(cloud.url);
		cloud.plan({ ...THROTTLED, headers: { 'Retry-After': '7' } });
		await engine.read(readRequest(PICTURE));
		expect(waits).toEqual([7000]);
		cloud.plan({ ...THROTTLED, headers: { 'Retry-After': '3600' } });
		expect(await failureOf(engine.read(readRequest(PICTURE)))).toMatchObject({ code: 'APIG.0308' });
	});

	it('ends with what happened when nothing answers', async () => {
		const { engine, waits } = createTestEngine('http://127.0.0.1:9');
		const failure = await failureOf(engine.read(readRequest(PICTURE)));
		expect(failure).toMatchObject({ kind: 'network' });
		expect(failure.message).toContain('127.0.0.1:9 could not be reached: nothing answers there');
		expect(waits).toHaveLength(3);
	});

	it('stops at once when the run is cancelled or its time is up', async () => {
		const { engine } = createTestEngine(cloud.url);
		cloud.plan({ delay: 2000 }, { delay: 2000 });
		const cancel = new AbortController();
		setTimeout(() => cancel.abort(), 50);
		const cancelled = await failureOf(engine.read(readRequest(PICTURE), cancel.signal));
		expect(cancelled.kind).toBe('cancelled');
		const late = engine.read(readRequest(PICTURE, {}, { timeLimit: 50 }));
		expect((await failureOf(late)).kind).toBe('timeout');
	});

	it('stops while it waits', async () => {
		const cancel = new AbortController();
		const { engine } = createTestEngine(cloud.url, undefined, {
			retry: {
				sleep: async (_milliseconds, signal) => {
					cancel.abort();
					signal?.throwIfAborted();
				},
			},
		});
		cloud.plan(THROTTLED);
		const failure = await failureOf(engine.read(readRequest(PICTURE), cancel.signal));
		expect(failure.kind).toBe('cancelled');
		expect(cloud.calls).toHaveLength(1);
	});

	it('keeps to so many calls at once', async () => {
		const { engine } = createTestEngine(cloud.url, undefined, { concurrency: 2 });
		cloud.plan(...Array.from({ length: 6 }, () => ({ ...THROTTLED, delay: 20 })));
		await Promise.all(
			Array.from({ length: 6 }, async () => await engine.read(readRequest(PICTURE))),
		);
		expect(cloud.mostAtOnce).toBe(2);
	});
});
