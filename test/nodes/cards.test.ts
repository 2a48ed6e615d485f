import type { INode, INodeType } from 'n8n-workflow';

import { OcrError } from '../../core/errors';
import type { PageOutcome } from '../../core/engine/types';
import type { Reading, Warning } from '../../core/result';
import { runWorkflow, type WorkflowRequest } from '../harness/runWorkflow';
import { fakeEngine, file, outcome, readPage, textOf } from './fakeEngine';
import { nodeOf } from './nodeOf';

jest.mock('../../nodes/shared/engines');

const FRONT = {
	side: 'front',
	number: '001191004321',
	full_name: 'TRẦN THỊ AN',
	birth_date: '',
	confidence: { number: 0.98, full_name: 0.9 },
};
const BACK = {
	side: 'back',
	issue_date: '18/06/2021',
	machine_code1: 'IDVNM1910043217001191004321<<<',
	confidence: { issue_date: 0.96, machine_code1: 0.95 },
};
const RESULTS: Readonly<Record<string, object>> = { front: FRONT, back: BACK };

/** A reading of a card: the whole text, and the result of the interface. */
function cardPage(result: unknown, more: Partial<Reading> = {}, page = 1): PageOutcome {
	return readPage(page, 'all the text', { result, ...more });
}

/** The engine reads the side that the file is named after. */
function readSides(results: Readonly<Record<string, object>> = RESULTS) {
	return fakeEngine((request) => {
		const result = results[textOf(request)];
		if (!result) throw new OcrError('content', 'The picture shows no card.');
		return outcome([cardPage(result)]);
	});
}

let vietnam: INodeType;
beforeAll(async () => {
	vietnam = await nodeOf('vietnam-id-card');
});

async function run(
	files: readonly string[],
	options: object = {},
	request: Partial<WorkflowRequest> = {},
) {
	return await runWorkflow({
		node: vietnam,
		parameters: { options } as INode['parameters'],
		items: files.map((name, id) => ({ json: { id }, files: { data: file(name) } })),
		...request,
	});
}

describe('a card with Simplify on', () => {
	it('has its fields by their names, how sure they are, and no text', async () => {
		const warnings: Warning[] = [{ code: 'check-digit', message: 'Line 2 does not add up.' }];
		fakeEngine(() => outcome([cardPage(FRONT, { warnings })]));
		const { outputs } = await run(['front']);
		expect(outputs[0]?.[0]?.json).toEqual({
			side: 'front',
			number: '001191004321',
			full_name: 'TRẦN THỊ AN',
			birth_date: '',
			confidence: 0.94,
			fieldConfidence: FRONT.confidence,
			page: 1,
			pageCount: 1,
			fileName: 'front.png',
			field: 'data',
			picture: { width: 640, height: 480, direction: 0 },
			engine: 'local',
			warnings,
		});
	});

	it('has its text when that was asked for', async () => {
		readSides();
		const { outputs } = await run(['front'], { includeText: true });
		expect(outputs[0]?.[0]?.json.text).toBe('all the text');
	});

	it('has the confidence of its characters where its fields have none', async () => {
		fakeEngine(() => outcome([cardPage({ side: 'front', nrc_id: '၁' }, { confidence: 0.81 })]));
		const { outputs } = await run(['x'], {}, { node: await nodeOf('myanmar-id-card') });
		expect(outputs[0]?.[0]?.json).toMatchObject({ confidence: 0.81 });
		expect(outputs[0]?.[0]?.json).not.toHaveProperty('fieldConfidence');
	});
});

describe('number plates', () => {
	const PLATES = [
		{ plate_number: '4กข5127', confidence: 0.97 },
		{ plate_number: 'งจ 88', confidence: 0.6 },
	];

	it('come out one by one with Simplify on and as a list with it off', async () => {
		fakeEngine(() => outcome([cardPage(PLATES)]));
		const node = await nodeOf('thailand-license-plate');
		const single = await run(['street'], {}, { node });
		expect(single.outputs[0]?.map(({ json, pairedItem }) => [json, pairedItem])).toEqual([
			[expect.objectContaining({ ...PLATES[0], index: 1, count: 2 }), { item: 0 }],
			[expect.objectContaining({ ...PLATES[1], index: 2, count: 2 }), { item: 0 }],
		]);
		const raw = await run(['street'], {}, { node, parameters: { simplify: false } });
		expect(raw.outputs[0]?.map(({ json }) => json.result)).toEqual([PLATES]);
	});

	it('are required one by one', async () => {
		fakeEngine(() => outcome([cardPage(PLATES)]));
		const { outputs } = await run(
			['street'],
			{ requiredFields: ['plate_number'], confidenceLimit: 0.8 },
			{ node: await nodeOf('thailand-license-plate'), onError: 'continueErrorOutput' },
		);
		expect(outputs[0]?.map(({ json }) => json.plate_number)).toEqual(['4กข5127']);
		expect(outputs[1]?.map(({ json }) => json.error)).toEqual([
			expect.stringContaining('too little confidence: Plate Number (0.60).'),
		]);
	});
});

describe('required fields', () => {
	it('stop the workflow where they are missing and name what is missing', async () => {
		readSides();
		const { error } = await run(['front'], { requiredFields: ['birth_date', 'number'] });
		expect(error?.message).toBe('Required fields were not read: Date of Birth. [item 0]');
		expect(error?.description).toMatch(/'Required Fields' under Options\. \(AIS\.0104\)$/);
	});

	it('send only the items that lack them to the error output', async () => {
		readSides();
		const { outputs } = await run(
			['front', 'back'],
			{ requiredFields: ['number'] },
			{ onError: 'continueErrorOutput' },
		);
		expect(outputs[0]?.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }]);
		expect(outputs[1]?.map(({ json, pairedItem }) => [json, pairedItem])).toEqual([
			[{ id: 1, error: expect.stringContaining('not read: Card Number.') }, { item: 1 }],
		]);
	});

	it('count as missing under a confidence limit that was set', async () => {
		readSides();
		const requiredFields = ['number', 'full_name'];
		expect((await run(['front'], { requiredFields })).error).toBeUndefined();
		const { outputs } = await run(
			['front'],
			{ requiredFields, confidenceLimit: 0.95 },
			{ onError: 'continueRegularOutput' },
		);
		expect(outputs[0]?.[0]?.json).toEqual({
			error: expect.stringContaining('with too little confidence: Full Name (0.90).'),
		});
	});

	it('hold with Simplify off as well', async () => {
		readSides();
		const parameters = { simplify: false, options: { requiredFields: ['birth_date'] } };
		const { error } = await run(['front'], {}, { parameters });
		expect(error?.message).toContain('Date of Birth');
	});

	it('must be fields that the card has', async () => {
		readSides();
		const { error } = await run(['front'], { requiredFields: ['shoe_size'] });
		expect(error?.message).toContain("'shoe_size' is not one of the choices");
	});
});

describe('both sides of a card', () => {
	it('become one item from the files of an item', async () => {
		readSides();
		const files = { front: file('front'), back: file('back') };
		const { outputs, error } = await runWorkflow({
			node: vietnam,
			parameters: { binaryPropertyName: 'front, back', options: { combineSides: 'item' } },
			items: [{ json: { id: 7 }, files }],
		});
		expect(error).toBeUndefined();
		expect(outputs[0]).toHaveLength(1);
		expect(outputs[0]?.[0]?.pairedItem).toEqual({ item: 0 });
		expect(outputs[0]?.[0]?.json).toEqual({
			number: '001191004321',
			full_name: 'TRẦN THỊ AN',
			birth_date: '',
			issue_date: '18/06/2021',
			machine_code1: 'IDVNM1910043217001191004321<<<',
			confidence: 0.9475,
			fieldConfidence: { ...FRONT.confidence, ...BACK.confidence },
			engine: 'local',
			warnings: [],
			pictures: [
				expect.objectContaining({ side: 'front', fileName: 'front.png', field: 'front', page: 1 }),
				expect.objectContaining({ side: 'back', fileName: 'back.png', field: 'back', page: 1 }),
			],
		});
	});

	it('become one item from two items, linked to both', async () => {
		readSides();
		const { outputs } = await run(['front', 'back', 'back', 'front'], {
			combineSides: 'pairs',
			keepSource: 'both',
		});
		expect(outputs[0]?.map(({ json }) => json.number)).toEqual(['001191004321', '001191004321']);
		expect(outputs[0]?.map(({ json }) => json.id)).toEqual([0, 2]);
		expect(outputs[0]?.map(({ pairedItem }) => pairedItem)).toEqual([
			[{ item: 0 }, { item: 1 }],
			[{ item: 2 }, { item: 3 }],
		]);
		expect(Object.keys(outputs[0]?.[0]?.binary ?? {})).toEqual(['data', 'data_2']);
	});

	it('that say different things keep the surer reading and say so', async () => {
		readSides({
			front: { ...FRONT, expiry_date: '14/02/2031', confidence: { expiry_date: 0.7 } },
			back: { ...BACK, expiry_date: '14/02/2037', confidence: { expiry_date: 0.9 } },
		});
		const { outputs } = await run(['front', 'back'], { combineSides: 'pairs' });
		expect(outputs[0]?.[0]?.json).toMatchObject({
			expiry_date: '14/02/2037',
			fieldConfidence: { expiry_date: 0.9 },
			warnings: [{ code: 'disagreement', message: expect.stringContaining('Valid Until') }],
		});
	});

	it('that say the same in other letters do not disagree', async () => {
		readSides({
			front: { ...FRONT, full_name: 'TRẦN THỊ AN' },
			back: { ...BACK, full_name: 'Tran  Thi An' },
		});
		const { outputs } = await run(['front', 'back'], { combineSides: 'pairs' });
		expect(outputs[0]?.[0]?.json.warnings).toEqual([]);
	});

	it.each([
		{ files: ['front', 'front'], code: 'disagreement', message: 'All pictures show the front.' },
		{ files: ['front'], code: 'partial', message: 'Only one picture of the card was given.' },
	])('say when one is not there: $files', async ({ files, code, message }) => {
		readSides();
		const { outputs } = await run(files, { combineSides: 'pairs' });
		expect(outputs[0]?.[0]?.json.warnings).toEqual([{ code, message }]);
	});

	it('are required together', async () => {
		readSides();
		const options = { combineSides: 'pairs', requiredFields: ['number', 'issue_date'] };
		expect((await run(['front', 'back'], options)).error).toBeUndefined();
		expect((await run(['front', 'front'], options)).error?.message).toContain('Date of Issue');
	});

	it('fail together, with the picture that could not be read and both items', async () => {
		readSides();
		const { outputs } = await run(
			['front', 'cat', 'front', 'back'],
			{ combineSides: 'pairs', keepSource: 'json' },
			{ onError: 'continueErrorOutput' },
		);
		expect(outputs[0]?.map(({ json }) => json.id)).toEqual([2]);
		expect(outputs[1]?.[0]?.json.error).toContain('Picture 2: The picture shows no card.');
		expect(outputs[1]?.[0]?.pairedItem).toEqual([{ item: 0 }, { item: 1 }]);
	});

	it('stay apart with Simplify off', async () => {
		readSides();
		const parameters = { simplify: false, options: { combineSides: 'pairs' } };
		const { outputs } = await run(['front', 'back'], {}, { parameters });
		expect(outputs[0]?.map(({ json }) => json.result)).toEqual([FRONT, BACK]);
	});
});
