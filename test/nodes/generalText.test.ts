import type { INode } from 'n8n-workflow';

import { GeneralText } from '../../nodes/GeneralText/GeneralText.node';
import { runWorkflow, bytesOf, type WorkflowRequest } from '../harness/runWorkflow';
import { fakeEngine, file, outcome, PICTURE, readPage, textOf } from './fakeEngine';

jest.mock('../../nodes/shared/engines');

async function run(request: Partial<WorkflowRequest>, parameters: INode['parameters'] = {}) {
	return await runWorkflow({
		node: new GeneralText(),
		parameters,
		items: [{ files: { data: PICTURE } }],
		...request,
	});
}

describe('what a reading puts out', () => {
	it('is text, confidence, scripts, place, size, direction and warnings with Simplify on', async () => {
		const warnings = [{ code: 'low-confidence' as const, message: 'The text is small.' }];
		fakeEngine(() => outcome([readPage(1, 'Invoice 2041', { warnings })], { pageCount: 1 }));
		const { outputs } = await run({});
		expect(outputs).toEqual([
			[
				{
					json: {
						text: 'Invoice 2041',
						confidence: 0.9,
						scripts: ['Latn'],
						page: 1,
						pageCount: 1,
						fileName: 'one.png',
						field: 'data',
						width: 640,
						height: 480,
						direction: 0,
						origin: 'recognition',
						engine: 'local',
						warnings,
					},
					pairedItem: { item: 0 },
				},
			],
		]);
	});

	it("is the cloud's result as it is with Simplify off", async () => {
		fakeEngine();
		const { outputs } = await run({}, { simplify: false });
		expect(outputs[0]?.[0]?.json).toEqual({
			result: {
				direction: 0,
				words_block_count: 1,
				words_block_list: [{ words: 'page 1', confidence: 0.9 }],
			},
			page: 1,
			pageCount: 1,
			fileName: 'one.png',
			field: 'data',
			engine: 'local',
		});
	});

	it('says why an engine was chosen', async () => {
		const page = { ...readPage(1, 'a'), engine: 'cloud' as const, reason: 'confidence 0.4' };
		fakeEngine(() => outcome([page]));
		const { outputs } = await run({}, { engine: 'auto' });
		expect(outputs[0]?.[0]?.json).toMatchObject({ engine: 'cloud', reason: 'confidence 0.4' });
	});

	it('is one item a page, or one a file', async () => {
		const read = () => outcome([readPage(2, 'two', { confidence: 1 }), readPage(3, 'tri')]);
		fakeEngine(read);
		const perPage = await run({}, { options: { pages: '2-3' } });
		expect(perPage.outputs[0]?.map(({ json }) => [json.page, json.text])).toEqual([
			[2, 'two'],
			[3, 'tri'],
		]);
		const perFile = await run({}, { options: { pages: '2-3', output: 'file' } });
		expect(perFile.outputs[0]).toHaveLength(1);
		expect(perFile.outputs[0]?.[0]?.json).toMatchObject({
			text: 'two\n\ntri',
			confidence: 0.95,
			fileName: 'one.png',
			pages: [{ page: 2, text: 'two' }, { page: 3 }],
		});
	});

	it('keeps the fields or the files of the incoming item on demand', async () => {
		fakeEngine();
		const items = [{ json: { id: 7 }, files: { data: PICTURE } }];
		const json = await run({ items }, { options: { keepSource: 'json' } });
		expect(json.outputs[0]?.[0]).toMatchObject({ json: { id: 7, text: 'page 1' } });
		expect(json.outputs[0]?.[0]?.binary).toBeUndefined();
		const both = await run({ items }, { options: { keepSource: 'both' } });
		expect(both.outputs[0]?.[0]).toMatchObject({ json: { id: 7 }, binary: { data: {} } });
		const binary = await run({ items }, { options: { keepSource: 'binary' } });
		expect(binary.outputs[0]?.[0]?.json.id).toBeUndefined();
	});

	it('puts text, Markdown and annotated picture into binary fields', async () => {
		const { annotate } = fakeEngine(() => outcome([readPage(1, '# 1\n*a*')]));
		const fields = { textField: 'txt', markdownField: 'md', annotatedField: 'drawn' };
		const { outputs } = await run({}, { options: fields });
		const [item] = outputs[0] ?? [];
		expect(item?.binary).toMatchObject({
			txt: { fileName: 'one.txt', mimeType: 'text/plain' },
			md: { fileName: 'one.md', mimeType: 'text/markdown' },
			drawn: { fileName: 'one-annotated.png', mimeType: 'image/png' },
		});
		expect((await bytesOf(item!, 'txt')).toString()).toBe('# 1\n*a*\n');
		expect((await bytesOf(item!, 'md')).toString()).toBe('\\# 1  \n\\*a\\*\n');
		expect((await bytesOf(item!, 'drawn')).toString()).toBe('drawn');
		expect(annotate.mock.calls[0]?.[0]).toMatchObject({ page: 1, reading: { text: '# 1\n*a*' } });
	});
});

describe('what is asked of the engine', () => {
	it('is every parameter by its wire name and every option', async () => {
		const { requests } = fakeEngine();
		await run(
			{},
			{
				simplify: false,
				language: 'th',
				detect_direction: false,
				options: {
					character_mode: true,
					quick_mode: true,
					single_orientation_mode: true,
					return_markdown_result: true,
					pages: '1-3,7',
					password: ' secret ',
					fast: true,
					minConfidence: 0.5,
					timeLimit: 9,
				},
			},
		);
		expect(requests[0]).toMatchObject({
			capability: 'general-text',
			parameters: {
				language: 'th',
				detect_direction: false,
				character_mode: true,
				quick_mode: true,
				single_orientation_mode: true,
				return_markdown_result: true,
			},
			options: {
				pages: '1-3,7',
				password: ' secret ',
				fast: true,
				minConfidence: 0.5,
				timeLimit: 9000,
			},
		});
	});

	it('takes text that expressions deliver as the type that is needed', async () => {
		const { requests } = fakeEngine();
		await run(
			{},
			{ detect_direction: '={{ "false" }}', options: { minConfidence: '={{ "0.25" }}' } },
		);
		expect(requests[0]).toMatchObject({
			parameters: { detect_direction: false },
			options: { minConfidence: 0.25 },
		});
	});

	it('is refused with the name of the parameter when it does not fit', async () => {
		fakeEngine();
		const { error } = await run({}, { language: '={{ "klingon" }}' });
		expect(error?.message).toContain("'Language' does not fit: 'klingon' is not one of");
		expect(error?.description).toContain('th');
	});
});

describe('where documents come from', () => {
	it.each([
		['one field', 'scan', ['b']],
		['several fields', 'scan, data', ['b', 'a']],
		['a pattern, in natural order', 'attachment_*', ['0', '2', '10']],
		['all fields', '*', ['0', '2', '10', 'a', 'b']],
	])('%s', async (_, binaryPropertyName, expected) => {
		const { requests } = fakeEngine();
		const files = {
			data: file('a'),
			scan: file('b'),
			attachment_10: file('10'),
			attachment_2: file('2'),
			attachment_0: file('0'),
		};
		const { outputs } = await run(
			{ items: [{ files }] },
			{ binaryPropertyName, options: { concurrency: 1 } },
		);
		expect(requests.map(textOf)).toEqual(expected);
		expect(outputs[0]).toHaveLength(expected.length);
		expect(outputs[0]?.every(({ pairedItem }) => JSON.stringify(pairedItem) === '{"item":0}')).toBe(
			true,
		);
	});

	it('a file that an expression hands over', async () => {
		const { requests } = fakeEngine();
		const binaryPropertyName = '={{ $binary.data }}';
		await run({}, { binaryPropertyName });
		expect(requests.map(textOf)).toEqual(['one']);
		const { error } = await run({ binaryMode: 'default' }, { binaryPropertyName });
		expect(error?.message).toContain("'Input Binary Field' gives no file");
	});

	it.each(['filesystem', 'default'] as const)(
		'files inside the JSON, with %s storage',
		async (binaryMode) => {
			const { requests } = fakeEngine();
			const items = [{ files: { data: file('a'), other: file('b') } }];
			const settings = { binaryMode: 'combined' as const };
			const options = { keepSource: 'binary', textField: 'txt' };
			for (const binaryPropertyName of ['data', '_files.data', '*']) {
				const { outputs, error } = await run(
					{ items, settings, binaryMode },
					{ binaryPropertyName, options },
				);
				if (binaryPropertyName === '_files.data' && binaryMode === 'default') continue;
				expect(error).toBeUndefined();
				expect((await bytesOf(outputs[0]![0]!, 'txt')).toString()).toBe('page 1\n');
				expect((await bytesOf(outputs[0]![0]!, 'data')).toString()).toBe('a');
			}
			expect(requests.slice(0, 1).map(textOf)).toEqual(['a']);
			expect(requests.slice(-2).map(textOf)).toEqual(['a', 'b']);
		},
	);

	it('Base64 text, plain, with a data address, in lines and with URL-safe letters', async () => {
		const { requests } = fakeEngine();
		const bytes = Buffer.from([0xfb, 0xff, 0xfe, 1, 2, 3]);
		const plain = bytes.toString('base64');
		const forms = [
			plain,
			`data:image/png;base64,${plain}`,
			`${plain.slice(0, 4)}\n ${plain.slice(4)}`,
			bytes.toString('base64url'),
		];
		const items = forms.map((image) => ({ json: { image } }));
		await run({ items }, { inputType: 'base64', base64: '={{ $json.image }}' });
		for (const { source } of requests) expect(source).toMatchObject({ kind: 'bytes', bytes });
		expect(requests).toHaveLength(4);
	});

	it('a URL, with private addresses refused unless allowed', async () => {
		const { requests } = fakeEngine();
		const url = 'https://example.com/a%20b/scan%201.pdf?x=1';
		const { outputs } = await run({}, { inputType: 'url', url });
		await run({}, { inputType: 'url', url, options: { allowPrivate: true } });
		expect(requests.map(({ source }) => source)).toEqual([
			{ kind: 'url', url, allowPrivate: false },
			{ kind: 'url', url, allowPrivate: true },
		]);
		expect(outputs[0]?.[0]?.json.fileName).toBe('scan 1.pdf');
	});

	it.each([
		[{ binaryPropertyName: 'nope' }, "no binary field 'nope'", 'data'],
		[{ binaryPropertyName: 'x*' }, "no binary field that fits 'x*'", 'data'],
		[{ inputType: 'base64', base64: '{"a":1}' }, 'This is not Base64 text', 'plain Base64'],
		[{ inputType: 'url', url: '={{ "" }}' }, "'URL' is empty", 'address'],
	])('says what is missing: %j', async (parameters, message, description) => {
		fakeEngine();
		const { error } = await run({}, parameters);
		expect(error?.message).toContain(message);
		expect(error?.description).toContain(description);
		expect(error?.context?.itemIndex).toBe(0);
	});
});
