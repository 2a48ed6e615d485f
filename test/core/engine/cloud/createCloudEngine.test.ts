import { CODE_MEANINGS } from '../../../../core/engine/cloud/errorMessages';
import { startOcrCloud, TEMPORARY_KEYS, USER } from '../../../loopback/ocrCloud';
import type { OcrCloud } from '../../../loopback/ocrCloud';
import { PDF, createTestEngine, failureOf, png, readRequest } from './engineHarness';

let cloud: OcrCloud;

beforeEach(async () => {
	cloud = await startOcrCloud();
});

afterEach(async () => {
	await cloud.close();
});

const PICTURE = png(300, 200);
const AS_USER = { kind: 'user', ...USER } as const;

describe('a call', () => {
	it('is signed over the exact bytes and gives a reading', async () => {
		const { engine } = createTestEngine(cloud.url);
		const outcome = await engine.read(readRequest(PICTURE, { detect_direction: true }));
		expect(outcome).toMatchObject({ format: 'PNG', hints: [] });
		expect(outcome.pages).toHaveLength(1);
		expect(outcome.pages[0]).toMatchObject({
			page: 1,
			ok: true,
			width: 300,
			height: 200,
			engine: 'cloud',
			reading: {
				direction: 0.4312,
				text: 'Delivery note 5512\nLieferschein für Käthe\n十二月 3',
				scripts: ['Latn', 'Hani'],
				origin: 'recognition',
				result: { words_block_count: 3 },
			},
		});
		expect(cloud.calls[0]?.body).toEqual({
			image: PICTURE.toString('base64'),
			detect_direction: true,
		});
	});

	it('takes a temporary key with its token', async () => {
		const { engine } = createTestEngine(cloud.url, { kind: 'keys', ...TEMPORARY_KEYS });
		await expect(engine.read(readRequest(PICTURE))).resolves.toBeDefined();
	});

	it('keeps every switch of the answer', async () => {
		const { engine } = createTestEngine(cloud.url);
		const outcome = await engine.read(
			readRequest(PICTURE, { character_mode: true, return_markdown_result: true, language: 'de' }),
		);
		expect(outcome.pages[0]).toMatchObject({
			reading: {
				direction: 0,
				result: { direction: -1, markdown_result: expect.stringContaining('\t') as string },
			},
		});
		expect(JSON.stringify(outcome)).toContain('char_confidence');
	});

	it('leaves out what is less sure than wanted', async () => {
		const { engine } = createTestEngine(cloud.url);
		const parameters = { return_markdown_result: true };
		const outcome = await engine.read(readRequest(PICTURE, parameters, { minConfidence: 0.96 }));
		expect(outcome.pages[0]).toMatchObject({
			reading: {
				text: 'Delivery note 5512\nLieferschein für Käthe',
				result: {
					words_block_count: 2,
					markdown_result: 'Delivery note 5512\nLieferschein für Käthe',
				},
			},
		});
	});

	it('passes an address on and knows nothing of its size', async () => {
		const { engine } = createTestEngine(cloud.url);
		const outcome = await engine.read({
			...readRequest(PICTURE),
			source: { kind: 'url', url: 'obs://my-bucket/scans/Käthe 1.png' },
		});
		expect(cloud.calls[0]?.body).toEqual({
			url: 'https://my-bucket.obs.ap-southeast-1.myhuaweicloud.com/scans/K%C3%A4the%201.png',
		});
		expect(outcome.pages[0]).toMatchObject({ width: undefined, height: undefined });
	});

	it('is not made when the file breaks a limit', async () => {
		const { engine } = createTestEngine(cloud.url);
		for (const [bytes, kind] of [
			[Buffer.alloc(0), 'format'],
			[Buffer.from('<html><body>not a picture</body></html>'), 'format'],
			[png(14, 300), 'size'],
			[png(30_001, 300), 'size'],
			[png(20_000, 20_000), 'size'],
			[png(300, 300, 7_864_321), 'size'],
		] as const) {
			expect(await failureOf(engine.read(readRequest(bytes)))).toMatchObject({ kind });
		}
		expect(cloud.calls).toHaveLength(0);
	});
});

describe('pages', () => {
	it('are one call each', async () => {
		const { engine } = createTestEngine(cloud.url);
		const outcome = await engine.read(readRequest(PDF, {}, { pages: '1-2,4' }));
		expect(outcome.pages.map(({ page }) => page)).toEqual([1, 2, 4]);
		expect(outcome.pages[2]).toMatchObject({
			reading: { text: expect.stringContaining('(page 4)') as string },
		});
		const sent = cloud.calls.map(({ body }) => body.pdf_page_number);
		expect(sent.sort()).toEqual([2, 4, undefined]);
	});

	it('follow the parameter when none are listed', async () => {
		const { engine } = createTestEngine(cloud.url);
		const outcome = await engine.read(readRequest(PDF, { pdf_page_number: 3 }));
		expect(outcome.pages[0]).toMatchObject({ page: 3, ok: true });
	});

	it('that cannot be read do not take the others with them', async () => {
		const { engine } = createTestEngine(cloud.url, undefined, { concurrency: 1 });
		cloud.plan({ status: 400, body: { error_code: 'AIS.0104', error_msg: 'x' } });
		const outcome = await engine.read(readRequest(PDF, {}, { pages: '1,2' }));
		expect(outcome.pages).toMatchObject([
			{ page: 1, ok: false, failure: { code: 'AIS.0104', kind: 'content' } },
			{ page: 2, ok: true },
		]);
	});

	it('stop at the first refusal of the credentials', async () => {
		const wrong = { kind: 'keys', accessKey: 'LOOPBACKAK0001', secretKey: 'wrong' } as const;
		const { engine } = createTestEngine(cloud.url, wrong, { concurrency: 1 });
		const failure = await failureOf(engine.read(readRequest(PDF, {}, { pages: '1-9' })));
		expect(failure).toMatchObject({ kind: 'credentials', code: 'APIG.0301' });
		expect(cloud.calls).toHaveLength(1);
	});

	it('that were read are kept when the way to the cloud breaks, or a page does not exist', async () => {
		const { engine } = createTestEngine(cloud.url, undefined, {
			concurrency: 1,
			retry: { retries: 0 },
		});
		cloud.plan({ delay: 0, body: { result: { words_block_list: [] } } }, { cut: true });
		const broken = await engine.read(readRequest(PDF, {}, { pages: '1-4' }));
		expect(broken.pages.map(({ ok }) => ok)).toEqual([true, false, false, false]);
		expect(cloud.calls).toHaveLength(2);
		cloud.plan({ status: 400, body: { error_code: 'AIS.0101', error_msg: 'x' } });
		const missing = await engine.read(readRequest(PDF, {}, { pages: '9,1' }));
		expect(missing.pages.filter(({ ok }) => ok)).toHaveLength(1);
	});

	it('are refused where the cloud has none', async () => {
		const { engine } = createTestEngine(cloud.url);
		const many = engine.read(readRequest(PICTURE, {}, { pages: '1-3' }));
		expect(await failureOf(many)).toMatchObject({ kind: 'page' });
		const locked = engine.read(readRequest(PDF, {}, { password: 'p' }));
		expect(await failureOf(locked)).toMatchObject({ kind: 'password' });
	});
});

describe('tokens', () => {
	it('are fetched once for many calls and kept', async () => {
		const { engine } = createTestEngine(cloud.url, AS_USER);
		await Promise.all(
			Array.from({ length: 6 }, async () => await engine.read(readRequest(PICTURE))),
		);
		await engine.read(readRequest(PICTURE));
		expect(cloud.tokensIssued).toBe(1);
	});

	it('are renewed once for many calls that find them expired', async () => {
		const { engine } = createTestEngine(cloud.url, AS_USER);
		await engine.read(readRequest(PICTURE));
		cloud.expireTokens();
		await Promise.all(
			Array.from({ length: 6 }, async () => await engine.read(readRequest(PICTURE))),
		);
		expect(cloud.tokensIssued).toBe(2);
	});

	it.each(['ModelArts.0203', 'ModelArts.4102', 'ModelArts.4103', 'APIG.0307'])(
		'are renewed on %s',
		async (code) => {
			const { engine, waits } = createTestEngine(cloud.url, AS_USER);
			cloud.plan({ status: 403, body: { error_code: code, error_msg: 'x' } });
			await engine.read(readRequest(PICTURE));
			expect(cloud.tokensIssued).toBe(2);
			expect(waits).toEqual([]);
		},
	);

	it('that are new are kept over a later wait', async () => {
		const { engine, waits } = createTestEngine(cloud.url, AS_USER);
		cloud.plan(
			{ status: 401, body: { error_code: 'APIG.0307', error_msg: 'x' } },
			{ status: 429, body: { error_code: 'APIG.0308', error_msg: 'x' } },
		);
		await engine.read(readRequest(PICTURE));
		expect([cloud.tokensIssued, waits.length]).toEqual([2, 1]);
	});

	it('are asked for again after a sign-in that was lost, and a wrong password is explained', async () => {
		const { engine } = createTestEngine(cloud.url, AS_USER);
		cloud.planTokens({ status: 503 });
		expect(await failureOf(engine.read(readRequest(PICTURE)))).toMatchObject({ kind: 'cloud' });
		await engine.read(readRequest(PICTURE));
		const wrong = createTestEngine(cloud.url, { ...AS_USER, password: 'secret-word' });
		const failure = await failureOf(wrong.engine.read(readRequest(PICTURE)));
		expect(failure.kind).toBe('credentials');
		expect(JSON.stringify(failure.toData())).not.toContain('secret-word');
	});

	it('given by the user are not renewed', async () => {
		const { engine } = createTestEngine(cloud.url, { kind: 'token', token: 'loop-token-9' });
		const failure = await failureOf(engine.read(readRequest(PICTURE)));
		expect(failure.kind).toBe('credentials');
		expect(cloud.calls).toHaveLength(1);
	});
});

describe('refusals', () => {
	it.each(Object.entries(CODE_MEANINGS))('%s say what to do', async (code, meaning) => {
		const { engine, waits } = createTestEngine(cloud.url);
		const answer = {
			status: 400,
			body: { error_code: code, error_msg: 'Secret text of a document' },
		};
		cloud.plan(answer, answer, answer, answer);
		const failure = await failureOf(engine.read(readRequest(PICTURE)));
		expect(failure.code).toBe(code);
		expect(failure.message).toContain(code);
		expect(failure.message).toContain('request loop0000request0001');
		expect(failure.message).not.toMatch(/error|problem|failure|mistake|Secret/i);
		expect(failure.description).toBeTruthy();
		// APIG.0201 with HTTP 400 is a refusal by the gateway and not a slow service.
		expect(waits).toHaveLength(meaning.retry && code !== 'APIG.0201' ? 3 : 0);
	});

	it('with an unknown code show code, text and request, without long secrets', async () => {
		const { engine } = createTestEngine(cloud.url);
		const token = 'x'.repeat(80);
		cloud.plan({ status: 400, body: { error_code: 'NEW.0001', error_msg: `Odd thing ${token}` } });
		const failure = await failureOf(engine.read(readRequest(PICTURE)));
		expect(failure).toMatchObject({ kind: 'cloud', code: 'NEW.0001' });
		expect(failure.message).toContain('NEW.0001, request loop0000request0001');
		expect(failure.description).toContain('Odd thing …');
	});

	it.each([
		[200, '<!DOCTYPE html><html>Sign in</html>', 'network'],
		[407, '<html>Proxy</html>', 'network'],
		[200, {}, 'cloud'],
		[302, '', 'cloud'],
		[403, {}, 'credentials'],
		[413, {}, 'size'],
	])('of HTTP %i with %j are told apart', async (status, body, kind) => {
		const { engine } = createTestEngine(cloud.url);
		cloud.plan({ status, body });
		expect(await failureOf(engine.read(readRequest(PICTURE)))).toMatchObject({ kind });
	});

	it('in the form of IAM are understood', async () => {
		const { engine } = createTestEngine(cloud.url);
		cloud.plan({ status: 400, body: { error: { code: 'IAM.0011', message: 'Sign-in needed' } } });
		const failure = await failureOf(engine.read(readRequest(PICTURE)));
		expect(failure).toMatchObject({ code: 'IAM.0011' });
	});
});
