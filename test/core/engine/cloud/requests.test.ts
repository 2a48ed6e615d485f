import { CAPABILITIES } from '../../../../core/capabilities';
import type { CapabilityDescriptor } from '../../../../core/capabilities/types';
import { buildBody } from '../../../../core/engine/cloud/buildBody';
import { limitConcurrency } from '../../../../core/engine/cloud/limitConcurrency';
import { listPages } from '../../../../core/engine/cloud/listPages';
import { readAnswer } from '../../../../core/engine/cloud/readAnswer';
import { resolveAddress } from '../../../../core/engine/cloud/resolveAddress';
import { toReading } from '../../../../core/engine/cloud/toReading';

const PLACE = {
	endpoint: 'https://ocr.la-south-2.myhuaweicloud.com',
	iamEndpoint: 'https://iam.la-south-2.myhuaweicloud.com',
	region: 'la-south-2',
	projectId: 'p1',
};
const PICTURE = { kind: 'base64', base64: 'Qk0=' } as const;

describe.each(CAPABILITIES as readonly CapabilityDescriptor[])('the body for $id', (descriptor) => {
	it('holds the picture alone when every parameter is as the cloud takes it', () => {
		const taken = descriptor.parameters.map(
			({ name, cloudDefault, default: shown }) =>
				[name, cloudDefault === undefined ? shown : (cloudDefault ?? undefined)] as const,
		);
		expect(buildBody(descriptor, Object.fromEntries(taken), PICTURE)).toEqual({
			[descriptor.imageField]: 'Qk0=',
		});
		expect(buildBody(descriptor, {}, { kind: 'url', url: 'https://a.example/b' })).toEqual({
			url: 'https://a.example/b',
		});
	});

	it('holds every switch that differs, as a JSON boolean', () => {
		for (const { name, type, cloudDefault, default: shown } of descriptor.parameters) {
			if (type !== 'boolean') continue;
			const other = !(cloudDefault ?? shown);
			expect(buildBody(descriptor, { [name]: other }, PICTURE)[name]).toBe(other);
			expect(buildBody(descriptor, { [name]: String(other) }, PICTURE)[name]).toBe(other);
			expect(() => buildBody(descriptor, { [name]: 'yes' }, PICTURE)).toThrow('cannot be used');
		}
	});

	it('refuses what is not offered', () => {
		expect(() => buildBody(descriptor, { nonsense: 1 }, PICTURE)).toThrow('"nonsense"');
		for (const { name, type } of descriptor.parameters) {
			if (type !== 'options' && type !== 'number') continue;
			expect(() => buildBody(descriptor, { [name]: 'klingon' }, PICTURE)).toThrow('cannot be used');
		}
	});
});

describe('a page list', () => {
	it.each([
		['1-3,7', [1, 2, 3, 7]],
		[' 4 , 2-3, 3', [2, 3, 4]],
		['10-10', [10]],
	])('%j means %j', (typed, pages) => {
		expect(listPages(typed)).toEqual(pages);
	});

	it.each([
		['3-', 'no end'],
		['-4', 'no end'],
		['all', 'no end'],
		['0', 'no page'],
		['5-2', 'no page'],
		['1,,2', 'no page'],
		['two', 'no page'],
		['1-501', 'More than 500'],
		['1-999999', 'More than 500'],
	])('%j is refused: %s', (typed, message) => {
		expect(() => listPages(typed)).toThrow(message);
	});
});

describe('an address', () => {
	it.each([
		['https://a.example/ü ber.png?x=%2B', 'https://a.example/%C3%BC%20ber.png?x=%2B'],
		[
			'obs://Bucket-1/a b/c#1.png',
			'https://bucket-1.obs.la-south-2.myhuaweicloud.com/a%20b/c%231.png',
		],
	])('%s goes out as %s', (typed, sent) => {
		expect(resolveAddress(typed, PLACE)).toBe(sent);
	});

	it.each(['ftp://a.example/b', 'file:///etc/passwd', 'obs://bucket', 'picture.png'])(
		'%s is refused',
		(typed) => {
			expect(() => resolveAddress(typed, PLACE)).toThrow();
		},
	);

	it('in OBS needs a region', () => {
		const place = { ...PLACE, region: undefined };
		expect(() => resolveAddress('obs://bucket/key', place)).toThrow('region');
	});
});

it('says which regions offer a capability that this one has not', () => {
	const answer = { status: 404, headers: {}, body: '{"error_code":"APIG.0101","error_msg":"x"}' };
	const read = readAnswer(answer, { capability: CAPABILITIES[0], place: PLACE });
	expect(read.ok ? '' : read.failure.description).toMatch(
		/General Text OCR is not published for LA-Santiago; it is in .*CN-Hong Kong \(ap-southeast-1\)/,
	);
});

it('lets a waiting task go when it is given up, and keeps the order of the others', async () => {
	const limit = limitConcurrency(1);
	const order: string[] = [];
	const cancel = new AbortController();
	const task = (name: string) => async () => {
		await new Promise((resolve) => setImmediate(resolve));
		order.push(name);
	};
	const all = Promise.allSettled([
		limit(task('a')),
		limit(task('b'), cancel.signal),
		limit(task('c')),
		limit(task('d')),
	]);
	cancel.abort();
	expect((await all).map(({ status }) => status)).toEqual([
		'fulfilled',
		'rejected',
		'fulfilled',
		'fulfilled',
	]);
	expect(order).toEqual(['a', 'c', 'd']);
});

describe('a reading', () => {
	it('weighs confidence by characters and finds blocks at any depth', () => {
		const result = [
			{ ocr_result: { direction: 12, words_block_list: [{ words: 'abc', confidence: 1 }] } },
			{ ocr_result: { words_block_list: [{ words: 'ю', confidence: 0.6 }] } },
		];
		expect(toReading(CAPABILITIES[0], result)).toMatchObject({
			text: 'abc\nю',
			confidence: 0.9,
			direction: 12,
			scripts: ['Latn', 'Cyrl'],
			warnings: [],
		});
	});

	it('of a card takes its fields, but no pictures', () => {
		const descriptor: CapabilityDescriptor = {
			...CAPABILITIES[0],
			fields: [
				{ name: 'name', label: 'Name', type: 'string' },
				{ name: 'portrait', label: 'Portrait', type: 'string' },
			],
		};
		const result = { name: 'ANNA', portrait: 'A'.repeat(400), confidence: { name: 0.8 } };
		expect(toReading(descriptor, result)).toMatchObject({ text: 'ANNA', confidence: 0.8 });
	});

	it('without text says so', () => {
		const reading = toReading(CAPABILITIES[0], { direction: -1, words_block_list: [] });
		expect(reading).toMatchObject({ text: '', confidence: 0, direction: 0, scripts: [] });
		expect(reading.warnings.map(({ code }) => code)).toEqual(['no-text']);
	});
});
