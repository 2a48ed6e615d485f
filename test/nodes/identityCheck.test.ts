import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IDataObject, INode, INodeExecutionData, INodeProperties } from 'n8n-workflow';

import type { IdentityCheck } from '../../core/identity/checkIdentity';
import { DEFAULT_LIMITS } from '../../core/identity/defaultLimits';
import { RULE_IDS } from '../../core/identity/types';
import { OcrIdentityCheck } from '../../nodes/OcrIdentityCheck/OcrIdentityCheck.node';
import { PASSPORT, PERU } from '../core/identity/documents';
import { runWorkflow, type WorkflowRequest } from '../harness/runWorkflow';
import { PICTURE } from './fakeEngine';

const MATCHING = { fullName: 'Mina Rose Harbour', number: 'Q70451236', birthDate: '14.02.1991' };
const DAY = { today: '2026-11-29' };

async function run(
	parameters: INode['parameters'],
	items: readonly IDataObject[] = [PASSPORT],
	request: Partial<WorkflowRequest> = {},
) {
	const node = new OcrIdentityCheck();
	return await runWorkflow({
		node,
		parameters: { options: DAY, ...parameters },
		items: items.map((json) => ({ json })),
		...request,
	});
}

const checkOf = (item: INodeExecutionData | undefined): IdentityCheck =>
	item?.json.identityCheck as unknown as IdentityCheck;

describe('the outputs', () => {
	it('take each item by its decision, with the link to where it came from', async () => {
		const items = [PASSPORT, { ...PASSPORT, surname: 'QUILL' }, { ...PASSPORT, date_of_birth: '' }];
		const { outputs, error } = await run(MATCHING, items);
		expect(error).toBeUndefined();
		const [verified, review, rejected] = outputs;
		expect(verified?.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }]);
		expect(review?.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 2 }]);
		expect(rejected?.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 1 }]);
		expect(checkOf(verified?.[0])).toMatchObject({ decision: 'verified', reasons: [] });
		expect(checkOf(rejected?.[0]).reasons[0]).toBe('Name: The names differ.');
	});

	it('have the whole of a tool in the first one, which is all that an agent reads', async () => {
		const node = new OcrIdentityCheck();
		node.description.name = 'ocrIdentityCheckTool';
		const { outputs } = await run(MATCHING, [{ ...PASSPORT, surname: 'QUILL' }], { node });
		expect(checkOf(outputs[0]?.[0]).decision).toBe('rejected');
	});

	it('are three, named in the order of the decisions', () => {
		const { outputs, outputNames } = new OcrIdentityCheck().description;
		expect(outputs).toHaveLength(3);
		expect(outputNames).toEqual(['Verified', 'Review', 'Rejected']);
	});
});

describe('the item', () => {
	it('keeps fields and files, with every rule beside them', async () => {
		const items = [{ json: PASSPORT, files: { data: PICTURE } }];
		const { outputs } = await run(MATCHING, [], { items });
		const [item] = outputs[0] ?? [];
		expect(item?.json).toMatchObject(PASSPORT);
		expect(Object.keys(item?.binary ?? {})).toEqual(['data']);
		expect(Object.keys(checkOf(item).rules)).toEqual([...RULE_IDS]);
		expect(checkOf(item).rules.name).toMatchObject({
			fields: ['surname', 'given_name'],
			found: 'HARBOUR MINA ROSE',
			expected: 'Mina Rose Harbour',
		});
	});

	it('tells no values where they are not wanted', async () => {
		const options = { ...DAY, includeValues: false, keepSource: 'none' };
		const { outputs } = await run({ ...MATCHING, number: 'X10000001', options });
		const text = JSON.stringify(outputs);
		for (const value of ['HARBOUR', 'Harbour', 'Q70451236', 'X10000001', '1991', '2034']) {
			expect(text).not.toContain(value);
		}
		expect(Object.keys(outputs[2]?.[0]?.json ?? {})).toEqual(['identityCheck']);
	});

	it('has the shape that the editor offers for mapping', async () => {
		const path = '../../nodes/OcrIdentityCheck/__schema__/v1.0.0.json';
		const schema = JSON.parse(readFileSync(join(__dirname, path), 'utf8')) as {
			properties: { identityCheck: { properties: { rules: { properties: object } } } };
		};
		const { outputs } = await run({ ...MATCHING, options: { ...DAY, keepSource: 'none' } });
		const { properties } = schema.properties.identityCheck;
		expect(Object.keys(properties)).toEqual(Object.keys(checkOf(outputs[0]?.[0])));
		expect(Object.keys(properties.rules.properties)).toEqual([...RULE_IDS]);
	});
});

describe('what is compared', () => {
	it('may be a second document', async () => {
		const other = { ...PASSPORT, passport_number: 'Q70451236' };
		const parameters = { compareWith: 'document', otherDocument: JSON.stringify(other) };
		expect((await run(parameters)).outputs[0]).toHaveLength(1);
		const peruvian = { compareWith: 'document', otherDocument: JSON.stringify(PERU) };
		expect((await run(peruvian)).outputs[2]).toHaveLength(1);
	});

	it('has its own number where it is of another kind', async () => {
		const peruvian = {
			...PERU,
			first_surname: 'HARBOUR',
			second_surname: '',
			given_name: 'MINA ROSE',
		};
		const otherDocument = JSON.stringify(peruvian);
		const { outputs } = await run({ compareWith: 'document', otherDocument });
		expect(checkOf(outputs[0]?.[0]).rules.number.verdict).toBe('skipped');
	});

	it('may be a document of another node, by an expression', async () => {
		const items = [{ first: PASSPORT, second: PASSPORT }] as unknown as IDataObject[];
		const { outputs, error } = await run(
			{
				document: '={{ $json.first }}',
				compareWith: 'document',
				otherDocument: '={{ $json.second }}',
			},
			items,
		);
		expect(error).toBeUndefined();
		expect(outputs[0]).toHaveLength(1);
	});

	it('takes names in parts, dates of expressions and further values', async () => {
		const { outputs } = await run({
			number: '={{ "Q7045" + "1236" }}',
			birthDate: '={{ DateTime.fromISO("1991-02-14") }}',
			expected: {
				familyName: 'Harbour',
				givenNames: 'Mina Rose',
				sex: 'female',
				nationality: 'UTO',
				country: 'UTO, DE',
			},
			rules: [...DEFAULT_LIMITS.rules, 'sex', 'nationality', 'country', 'minimumAge'],
		});
		expect(checkOf(outputs[0]?.[0]).reasons).toEqual([]);
	});

	it.each([
		'={{ new Date("1991-02-14T00:00:00Z") }}',
		'={{ "1991-02-13T23:00:00.000Z" }}',
		'={{ "1991-02-14T00:00:00.000-05:00" }}',
	])('takes the day of a moment in the time zone of the workflow: %s', async (birthDate) => {
		const settings = { timezone: 'Europe/Berlin' };
		const { outputs } = await run({ ...MATCHING, birthDate }, [PASSPORT], { settings });
		expect(outputs[0]).toHaveLength(1);
	});

	it('is left to a person where an expression gave nothing', async () => {
		const { outputs } = await run({ ...MATCHING, number: '={{ $json.missing }}' });
		expect(checkOf(outputs[1]?.[0]).reasons).toEqual([
			'Number: No number was given to compare with.',
		]);
	});

	it('reads Chinese names', async () => {
		const card = { ...PASSPORT, surname: 'ZENG', given_name: 'XIAOMING' };
		const { outputs } = await run({ ...MATCHING, fullName: '曾晓明', rules: ['name'] }, [card]);
		expect(checkOf(outputs[0]?.[0]).rules.name.verdict).toBe('pass');
	});
});

describe('the day of the check', () => {
	it('is today in the time zone of the workflow', async () => {
		const now = Date.now();
		const day = (hours: number) => new Date(now + hours * 3_600_000).toISOString().slice(0, 10);
		const judge = async (timezone: string, date_of_expiry: string) => {
			const { outputs } = await run(
				{ ...MATCHING, rules: ['name', 'expiry'], options: {} },
				[{ ...PASSPORT, date_of_expiry }],
				{ settings: { timezone } },
			);
			return checkOf(outputs.flat()[0]).rules.expiry.verdict;
		};
		// 14 hours ahead of UTC, and 11 behind: at no moment do both have the same day.
		expect(await judge('Pacific/Kiritimati', day(14))).toBe('pass');
		expect(await judge('Pacific/Kiritimati', day(14 - 24))).toBe('fail');
		expect(await judge('Pacific/Pago_Pago', day(-11))).toBe('pass');
	});

	it('may be set, with grace and with a time that must be left', async () => {
		const options = { today: '2034-06-18', graceDays: 1 };
		expect((await run({ ...MATCHING, options })).outputs[0]).toHaveLength(1);
		const half = { today: '2034-01-01', minimumValidity: 6, minimumValidityUnit: 'months' };
		expect((await run({ ...MATCHING, options: half })).outputs[2]).toHaveLength(1);
	});
});

describe('limits', () => {
	it('and weights decide', async () => {
		const weights = { weight: [{ rule: 'number', weight: 0 }] };
		const other = { ...MATCHING, number: 'X10000001' };
		expect((await run({ ...other, options: { ...DAY, weights } })).outputs[0]).toHaveLength(1);
		const lenient = { ...DAY, rejecting: [] };
		expect((await run({ ...other, options: lenient })).outputs[1]).toHaveLength(1);
		const parts = { ...DAY, acceptMissingParts: true };
		const short = { ...MATCHING, fullName: 'Mina Harbour' };
		expect((await run(short)).outputs[1]).toHaveLength(1);
		expect((await run({ ...short, options: parts })).outputs[0]).toHaveLength(1);
	});

	it('come as the core has them', () => {
		const { properties } = new OcrIdentityCheck().description;
		const all = [...properties, ...((properties.at(-1)?.options ?? []) as INodeProperties[])];
		const values = Object.fromEntries(all.map((property) => [property.name, property.default]));
		const { minimumValidity, ...limits } = DEFAULT_LIMITS;
		expect(values).toMatchObject(limits);
		expect(values.minimumValidity).toBe(minimumValidity.amount);
		expect(values.minimumValidityUnit).toBe(minimumValidity.unit);
	});

	it('that contradict each other or are none are named', async () => {
		const { error } = await run({ options: { nameFail: 0.95 } });
		expect(error?.message).toContain("'Name Limit to Fail' is above");
		const day = await run({ options: { today: 'soon' } });
		expect(day.error?.message).toContain("'Day of the Check' is no date");
		const rule = await run({ rules: '={{ ["face"] }}' });
		expect(rule.error?.message).toContain("'Rules' names a rule that does not exist");
	});
});

describe('an item without a card', () => {
	it('stops the node with what to do, and tells nothing of the item', async () => {
		const { error } = await run(MATCHING, [{ secret: 'HARBOUR' }]);
		expect(error?.message).toBe("'Document' is not the result of a card. [item 0]");
		expect(error?.description).toContain('card node');
		const broken = await run({ ...MATCHING, document: '{ "surname": "HARBOUR" ' });
		expect(broken.error?.message).toBe("'Document' is not JSON. [item 0]");
		expect(`${broken.error?.message} ${broken.error?.description}`).not.toContain('HARBOUR');
	});

	it('comes out under Review where the node goes on, and the others go on', async () => {
		const items = [{ note: 'no card' }, PASSPORT];
		const { outputs } = await run(MATCHING, items, { onError: 'continueRegularOutput' });
		expect(outputs[0]).toHaveLength(1);
		expect(outputs[1]?.[0]?.json).toEqual({ error: expect.stringContaining('not the result') });
	});

	it('takes the error output where there is one', async () => {
		const items = [{ note: 'no card' }, PASSPORT];
		const { outputs } = await run(MATCHING, items, { onError: 'continueErrorOutput' });
		expect(outputs.map((list) => list.length)).toEqual([1, 0, 0, 1]);
	});
});

it('has options in alphabetical order, an icon of the family and an entry in the package', () => {
	const { properties, icon } = new OcrIdentityCheck().description;
	const options = properties.at(-1)?.options as INodeProperties[];
	const labels = options.map(({ displayName }) => displayName);
	expect(labels).toEqual([...labels].sort((a, b) => a.localeCompare(b, 'en')));
	const root = join(__dirname, '../..');
	const read = (path: string) => readFileSync(join(root, path), 'utf8');
	const { light, dark } = icon as { light: string; dark: string };
	const drawing = (path: string) =>
		read(path.replace('file:../../', '')).replace(/stroke="#\w+"/, '');
	expect(drawing(light)).toBe(drawing(dark));
	expect(read('package.json')).toContain('dist/nodes/OcrIdentityCheck/OcrIdentityCheck.node.js');
});
