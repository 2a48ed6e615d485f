import { setTimeout as wait } from 'node:timers/promises';
import type { INode } from 'n8n-workflow';

import { OcrError } from '../../core/errors';
import { GeneralText } from '../../nodes/GeneralText/GeneralText.node';
import { runWorkflow, type WorkflowRequest } from '../harness/runWorkflow';
import { fakeEngine, file, outcome, readPage, textOf } from './fakeEngine';

jest.mock('../../nodes/shared/engines');

const DAMAGED = new OcrError('damaged', 'The file is cut off.', { description: 'Send it again.' });

const items = ['a', 'b', 'c', 'd'].map((name, id) => ({
	json: { id },
	files: { data: file(name) },
}));

async function run(request: Partial<WorkflowRequest> = {}, parameters: INode['parameters'] = {}) {
	return await runWorkflow({ node: new GeneralText(), parameters, items, ...request });
}

function failOn(name: string) {
	return fakeEngine((request) => {
		if (textOf(request) === name) throw DAMAGED;
		return outcome([readPage(1, textOf(request))]);
	});
}

describe('many documents', () => {
	it('come out in the order of the input, whichever is ready first', async () => {
		fakeEngine(async (request) => {
			await wait(textOf(request) === 'a' ? 40 : 1);
			return outcome([readPage(1, textOf(request))]);
		});
		const { outputs } = await run();
		expect(outputs[0]?.map(({ json, pairedItem }) => [json.text, pairedItem])).toEqual([
			['a', { item: 0 }],
			['b', { item: 1 }],
			['c', { item: 2 }],
			['d', { item: 3 }],
		]);
	});

	it.each([1, 3])('are read %i at once', async (concurrency) => {
		let now = 0;
		let most = 0;
		fakeEngine(async () => {
			most = Math.max(most, ++now);
			await wait(5);
			now--;
			return outcome([readPage(1, '')]);
		});
		await run({}, { options: { concurrency } });
		expect(most).toBe(concurrency);
	});

	it('come with each hint of the engine once', async () => {
		fakeEngine(() => outcome([readPage(1, 'a')], { hints: ['The slower runtime is in use.'] }));
		const { hints } = await run();
		expect(hints).toEqual(['The slower runtime is in use.']);
	});

	it('come with a hint when a file has more pages than were read', async () => {
		fakeEngine(() => outcome([readPage(1, 'a')], { pageCount: 5 }));
		expect((await run()).hints).toEqual([expect.stringContaining("Add 'Pages' under Options")]);
		expect((await run({}, { options: { pages: '1' } })).hints).toEqual([]);
	});
});

describe('a document that cannot be read', () => {
	it('stops the workflow, with the item, what happened and the next step', async () => {
		failOn('b');
		const { error, run: answer } = await run();
		expect(answer.status).toBe('error');
		expect(error?.message).toBe('The file is cut off. [item 1]');
		expect(error?.description).toBe('Send it again. (LOCAL.0201)');
		expect(error?.context?.itemIndex).toBe(1);
	});

	it('ends the others that are in work and starts no more', async () => {
		const ended: string[] = [];
		const { requests } = fakeEngine(async (request, signal) => {
			if (textOf(request) === 'a') {
				await wait(5);
				throw DAMAGED;
			}
			await new Promise((resolve) => signal?.addEventListener('abort', resolve));
			ended.push(textOf(request));
			throw new OcrError('cancelled', 'The run was cancelled.');
		});
		const { error } = await run({}, { options: { concurrency: 2 } });
		expect(error?.message).toContain('cut off');
		expect(ended).toEqual(['b']);
		expect(requests).toHaveLength(2);
	});

	it('becomes an item with only its error when the node goes on', async () => {
		failOn('b');
		const { outputs } = await run(
			{ onError: 'continueRegularOutput' },
			{ options: { keepSource: 'both' } },
		);
		expect(outputs[0]).toHaveLength(4);
		expect(outputs[0]?.[1]).toEqual({
			json: { error: 'The file is cut off. Send it again.' },
			pairedItem: { item: 1 },
		});
	});

	it('goes to the error output with the fields of its item', async () => {
		failOn('b');
		const { outputs } = await run({ onError: 'continueErrorOutput' });
		expect(outputs[0]?.map(({ json }) => json.text)).toEqual(['a', 'c', 'd']);
		expect(outputs[1]?.map(({ json }) => json)).toEqual([
			{ id: 1, error: 'The file is cut off. Send it again.' },
		]);
	});

	it('does not take the other files of its item with it', async () => {
		failOn('b');
		const { outputs } = await run(
			{ items: [{ files: { x: file('a'), y: file('b') } }], onError: 'continueErrorOutput' },
			{ binaryPropertyName: '*' },
		);
		expect(outputs.map((output) => output.length)).toEqual([1, 1]);
	});

	it.each(['page', 'file'])('is told by page, one item a %s', async (output) => {
		const pages = [readPage(1, 'a'), { page: 2, ok: false as const, failure: DAMAGED.toData() }];
		fakeEngine(() => outcome(pages));
		const one = items.slice(0, 1);
		const { outputs } = await run(
			{ items: one, onError: 'continueErrorOutput' },
			{ options: { output, pages: '1-2' } },
		);
		expect(outputs[0]?.map(({ json }) => json.text)).toEqual(['a']);
		expect(outputs[1]?.map(({ json }) => json.error)).toEqual([
			'Page 2: The file is cut off. Send it again.',
		]);
		const stopped = await run({ items: one }, { options: { output, pages: '1-2' } });
		expect(stopped.error?.message).toBe('Page 2: The file is cut off. [item 0]');
	});
});

describe('a cancelled execution', () => {
	it.each(['stopWorkflow', 'continueRegularOutput'] as const)(
		'ends the work in hand and starts no more (%s)',
		async (onError) => {
			let started = () => undefined as void;
			const began = new Promise<void>((resolve) => (started = resolve));
			const ended: string[] = [];
			const { requests } = fakeEngine(async (request, signal) => {
				if (requests.length === 2) started();
				await new Promise((resolve) => signal?.addEventListener('abort', resolve));
				ended.push(textOf(request));
				throw new OcrError('cancelled', 'The run was cancelled.');
			});
			const { run: answer, outputs } = await run(
				{ onError, onStart: (cancel) => void began.then(cancel) },
				{ options: { concurrency: 2 } },
			);
			expect(answer.status).toBe('canceled');
			await wait(5);
			expect(ended.sort()).toEqual(['a', 'b']);
			expect(requests).toHaveLength(2);
			expect(outputs.flat().filter(({ json }) => 'error' in json || 'text' in json)).toEqual([]);
		},
	);
});
