import type { INode, INodeType } from 'n8n-workflow';

import { CAPABILITIES } from '../../core/capabilities';
import type { CapabilityDescriptor, Parameter } from '../../core/capabilities/types';
import { bytesOf, runWorkflow, type WorkflowRequest } from '../harness/runWorkflow';
import { LOOPBACK_CAPABILITIES } from '../loopback/capabilities';
import { PIXEL } from '../loopback/cards';
import { KEYS, PROJECT, startOcrCloud, type OcrCloud } from '../loopback/ocrCloud';
import { nodeOf } from './nodeOf';
import { otherValue } from './otherValue';
import { readFixture } from './readFixture';

const picture = readFixture('delivery-note.png');
const BASE64 = Buffer.from(picture.bytes).toString('base64');

const CARDS = (CAPABILITIES as readonly CapabilityDescriptor[]).filter(
	({ category, node }) => category === 'card' && node === undefined,
);

let cloud: OcrCloud;
beforeEach(async () => {
	cloud = await startOcrCloud();
});
afterEach(async () => await cloud.close());

async function run(
	node: INodeType,
	parameters: INode['parameters'] = {},
	request: Partial<WorkflowRequest> = {},
) {
	return await runWorkflow({
		node,
		parameters: { engine: 'cloud', readDocument: false, ...parameters },
		items: [{ files: { data: picture } }],
		credentials: {
			region: 'custom',
			endpoint: cloud.url,
			projectId: PROJECT,
			authType: 'aksk',
			accessKeyId: KEYS.accessKey,
			secretAccessKey: KEYS.secretKey,
		},
		...request,
	});
}

/** What a node sends though nobody asked: what it offers where the cloud takes something else. */
function sentByItself({ parameters }: CapabilityDescriptor) {
	const differing = parameters.filter(({ cloudDefault }) => cloudDefault !== undefined);
	return Object.fromEntries(differing.map((parameter) => [parameter.name, parameter.default]));
}

function withParameter({ name, main }: Parameter, value: unknown): INode['parameters'] {
	return { ...(main ? { [name]: value } : { options: { [name]: value } }) } as INode['parameters'];
}

describe.each(CARDS)('$displayName on the cloud engine', (descriptor) => {
	const { id, parameters, resultType } = descriptor;
	const answer = (body: object) => LOOPBACK_CAPABILITIES[id]!.answer(body as never);
	let node: INodeType;
	beforeAll(async () => {
		node = await nodeOf(id);
	});

	it('sends the picture and nothing that nobody asked for', async () => {
		const { error } = await run(node);
		expect(error).toBeUndefined();
		expect(cloud.calls).toHaveLength(1);
		expect(cloud.calls[0]).toMatchObject({ method: 'POST', path: `/v2/${PROJECT}/ocr/${id}` });
		expect(cloud.calls[0]?.body).toEqual({
			[descriptor.imageField]: BASE64,
			...sentByItself(descriptor),
		});
	});

	it('sends each parameter by its wire name and in its type', async () => {
		for (const parameter of parameters) {
			const value = otherValue(parameter);
			const { error } = await run(node, withParameter(parameter, value));
			expect(error).toBeUndefined();
			const { [parameter.name]: offered, ...others } = sentByItself(descriptor);
			const isTakenAnyway = offered !== undefined && value === parameter.cloudDefault;
			expect(cloud.calls.at(-1)?.body).toEqual({
				[descriptor.imageField]: BASE64,
				...others,
				...(isTakenAnyway ? {} : { [parameter.name]: value }),
			});
		}
	});

	it("puts out the cloud's answer as it is with Simplify off", async () => {
		for (const parameter of [undefined, ...parameters]) {
			const set = parameter ? withParameter(parameter, otherValue(parameter)) : {};
			const { outputs } = await run(node, { simplify: false, ...set });
			const body = cloud.calls.at(-1)?.body ?? {};
			expect(outputs[0]).toHaveLength(1);
			expect(outputs[0]?.[0]?.json).toEqual({
				result: answer(body),
				page: 1,
				fileName: picture.fileName,
				field: 'data',
				engine: 'cloud',
			});
		}
	});

	it('puts out the fields by their names with Simplify on', async () => {
		const { outputs } = await run(node);
		const answered = [answer(cloud.calls[0]?.body ?? {})].flat() as Record<string, unknown>[];
		expect(outputs[0]).toHaveLength(answered.length);
		for (const [index, record] of answered.entries()) {
			const { json } = outputs[0]?.[index] ?? {};
			const { confidence, ...fields } = record;
			const isAsked = ([name]: [string, unknown]) => !name.startsWith('portrait_');
			const asked = Object.fromEntries(Object.entries(fields).filter(isAsked));
			expect(json).toMatchObject({ ...asked, engine: 'cloud', page: 1 });
			expect(json).not.toHaveProperty('text');
			expect(json?.confidence).toBeGreaterThan(0.8);
			if (typeof confidence === 'number') expect(json).toMatchObject({ confidence });
			else expect(json?.fieldConfidence).toEqual(confidence);
			if (resultType === 'array<object>') {
				expect(json).toMatchObject({ index: index + 1, count: answered.length });
			}
		}
	});

	it('passes on an address without fetching it', async () => {
		const url = 'https://example.com/card.png';
		const { outputs } = await run(node, { inputType: 'url', url });
		expect(cloud.calls[0]?.body).toEqual({ url, ...sentByItself(descriptor) });
		expect(outputs[0]?.[0]?.json).toMatchObject({ fileName: 'card.png', engine: 'cloud' });
	});

	it.each([
		{ code: 'AIS.0104', status: 400, shown: '(AIS.0104)' },
		{ code: 'APIG.0101', status: 404, shown: '(APIG.0101)' },
		{ code: 'ModelArts.4204', status: 403, shown: '(ModelArts.4204)' },
	])('explains $code', async ({ code, status, shown }) => {
		cloud.plan({ status, body: { error_code: code, error_msg: 'refused' } });
		const { error } = await run(node);
		expect(error?.message).toMatch(/\[item 0\]$/);
		expect(error?.description).toContain(shown);
	});

	it('refuses what the cloud would refuse before it is sent', async () => {
		const gif = { ...picture, bytes: Buffer.from('GIF89a\u0001\0\u0001\0\0\0\0;') };
		const { error } = await run(node, {}, { items: [{ files: { data: gif } }] });
		expect(error?.description).toContain('(AIS.0102)');
		expect(cloud.calls).toEqual([]);
	});
});

describe('pictures in an answer', () => {
	it('become files with Simplify on, in the fields that were named', async () => {
		const node = await nodeOf('cambodian-idcard');
		const options = {
			return_portrait_image: true,
			return_adjusted_image: true,
			adjustedField: 'straight',
		};
		const { outputs } = await run(node, { options });
		const [item] = outputs[0] ?? [];
		expect(item?.json).not.toHaveProperty('portrait_image');
		expect(item?.json).not.toHaveProperty('adjusted_image');
		expect(item?.binary?.portrait).toMatchObject({
			mimeType: 'image/png',
			fileName: 'delivery-note-portrait.png',
		});
		expect((await bytesOf(item!, 'straight')).toString('base64')).toBe(PIXEL);
	});

	it('that were not asked for leave no empty field', async () => {
		const { outputs } = await run(await nodeOf('peru-id-card'));
		expect(outputs[0]?.[0]?.binary).toBeUndefined();
		expect(outputs[0]?.[0]?.json).not.toHaveProperty('portrait_location');
		expect(outputs[0]?.[0]?.json).toMatchObject({ remarks: '', duplicate: false });
	});
});

it('alarms of the cloud stand among the warnings', async () => {
	const options = { detect_blur: true, detect_glare: true };
	const { outputs } = await run(await nodeOf('cambodian-idcard'), { options });
	expect(outputs[0]?.[0]?.json).toMatchObject({
		detect_blur_result: false,
		detect_glare_result: true,
		score_info: { blur_score: 8, glare_score: 77 },
		warnings: [{ code: 'alarm', message: 'Light is reflected on the card.' }],
	});
});
