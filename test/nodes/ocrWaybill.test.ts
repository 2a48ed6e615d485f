import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { INode, INodeProperties } from 'n8n-workflow';

import { createLocalEngine } from '../../core/engine/local/createLocalEngine';
import { sharedLocalEngine } from '../../core/engine/local/sharedLocalEngine';
import { ORDER_FIELDS } from '../../core/waybill/order/orderFields';
import { OcrWaybill } from '../../nodes/OcrWaybill/OcrWaybill.node';
import { bytesOf, runWorkflow, type WorkflowRequest } from '../harness/runWorkflow';
import type { SourceItem } from '../harness/sourceNode';

jest.mock('../../core/engine/local/sharedLocalEngine');

/** The reading processes run compiled code. */
const engine = createLocalEngine({
	entryFolder: join(__dirname, '../../dist/core/engine/local'),
});
beforeAll(() => void jest.mocked(sharedLocalEngine).mockReturnValue(engine));
afterAll(() => engine.dispose());

/** What Web Image OCR puts out of a chat. */
const CONTACT = {
	text: '收货人：李晓明 13812345678\n地址：广东省深圳市南山区科技园南路8号',
	extracted_data: {
		contact_info: {
			...{ name: '李晓明', phone: '13812345678' },
			...{ province: '广东省', city: '深圳市', district: '南山区' },
			detail_address: '科技园南路8号',
		},
	},
};

const withoutPhone = {
	extracted_data: {
		contact_info: { ...CONTACT.extracted_data.contact_info, phone: '', city: '广州市' },
	},
};

const SENDER = { name: '王芳', phone: '0571-88881234', detail: '浙江省杭州市西湖区文三路90号' };

async function run(
	parameters: INode['parameters'],
	items: readonly SourceItem[] = [{ json: CONTACT }],
	request: Partial<WorkflowRequest> = {},
) {
	const defaults = { operation: 'create', trackingNumber: 'YT8801234567890' };
	return await runWorkflow({
		node: new OcrWaybill(),
		parameters: { ...defaults, ...parameters },
		items,
		...request,
	});
}

describe('Create Waybill', () => {
	it('makes a label and an order of the contact data of a picture', async () => {
		const { outputs, error } = await run({
			senderFrom: 'fields',
			sender: SENDER,
			shipment: { goods: '灯油', weight: '2.5', cod: '128', carrier: '海港快递' },
			template: 'chineseExpress',
		});
		expect(error).toBeUndefined();
		const [item] = outputs[0] ?? [];
		expect(item?.json).toMatchObject({
			trackingNumber: 'YT8801234567890',
			order: {
				...{ goods: '灯油', weight: 2.5, cod: 128, currency: 'CNY' },
				receiver: { name: '李晓明', district: '南山区', detail: '科技园南路8号', country: 'CN' },
				sender: { name: '王芳', city: '杭州市', detail: '文三路90号' },
			},
			warnings: [],
		});
		expect(item?.pairedItem).toEqual({ item: 0 });
		const file = item?.binary?.label;
		expect(file).toMatchObject({
			fileName: 'waybill-YT8801234567890.pdf',
			mimeType: 'application/pdf',
		});
		expect((await bytesOf(item!, 'label')).subarray(0, 5).toString()).toBe('%PDF-');
	});

	it('takes a message, and both ends out of it', async () => {
		const text =
			'寄件人：王芳 13900001111\n浙江省杭州市西湖区文三路90号\n收件人：李晓明 13812345678\n广东省深圳市南山区科技园南路8号';
		const { outputs } = await run({ receiverFrom: 'text', receiverText: text, formats: [] });
		expect(outputs[0]?.[0]?.json).toMatchObject({
			order: {
				receiver: { name: '李晓明', phone: '13812345678', city: '深圳市' },
				sender: { name: '王芳', phone: '13900001111', city: '杭州市' },
			},
		});
		expect(outputs[0]?.[0]?.binary).toBeUndefined();
	});

	it('takes the sender from a second result', async () => {
		const { outputs } = await run({
			senderFrom: 'result',
			senderResult: JSON.stringify({ name: '王芳', phone: '13900001111', 地址: SENDER.detail }),
		});
		expect(outputs[0]?.[0]?.json).toMatchObject({
			order: { sender: { name: '王芳', province: '浙江省', detail: '文三路90号' } },
		});
	});

	it('makes every format in the resolution of the printer', async () => {
		const { outputs } = await run({
			formats: ['pdf', 'png', 'zpl'],
			options: { resolution: 300, fileName: 'today' },
		});
		const [item] = outputs[0] ?? [];
		expect(Object.keys(item?.binary ?? {})).toEqual(['label_pdf', 'label_png', 'label_zpl']);
		expect(item?.binary?.label_zpl?.fileName).toBe('today.zpl');
		const png = await bytesOf(item!, 'label_png');
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 1800]);
		const zpl = (await bytesOf(item!, 'label_zpl')).toString();
		expect(zpl).toMatch(/^\^XA\n\^CI28\n\^PW1200\n\^LL1800\n/);
		expect(zpl).toContain('^BCN,');
		expect(zpl).toContain('^FDYT8801234567890^FS');
		expect(zpl).toContain('^GFA,');
	});

	it('prints Chinese in a font of the printer when it is told of one', async () => {
		const zplOf = async (options: INode['parameters']) => {
			const { outputs } = await run({ formats: ['zpl'], options });
			return (await bytesOf(outputs[0]![0]!, 'label')).toString();
		};
		expect(await zplOf({ printerFont: 'E:SIMSUN.TTF' })).toMatch(/\^A@N,\d+,\d+,E:SIMSUN\.TTF\^FH/);
		expect(await zplOf({ latinText: 'pictures' })).not.toContain('^A0N');
		const { error } = await run({ formats: ['zpl'], options: { printerFont: 'E:A.TTF^XZ' } });
		expect(error?.message).toContain("The option 'ZPL Font' does not fit");
	});

	it('renames the order for a carrier', async () => {
		const { outputs } = await run({
			formats: [],
			mapping: {
				fields: [
					{ field: 'trackingNumber', name: 'mailNo' },
					{ field: 'receiver.phone', name: 'consignee.mobile' },
				],
				values: [{ name: 'customerCode', value: 'C-001' }],
			},
		});
		expect(outputs[0]?.[0]?.json.carrierOrder).toEqual({
			mailNo: 'YT8801234567890',
			consignee: { mobile: '13812345678' },
			customerCode: 'C-001',
		});
	});

	it('sends what cannot be printed to the error output, with everything that is missing', async () => {
		const { outputs } = await run({}, [{ json: withoutPhone }, { json: CONTACT }], {
			onError: 'continueErrorOutput',
		});
		expect(outputs[0]).toHaveLength(1);
		expect(outputs[0]?.[0]?.pairedItem).toEqual({ item: 1 });
		const [failed] = outputs[1] ?? [];
		expect(failed?.json.error).toMatch(
			/^The label was not made: the phone of the receiver is missing/,
		);
		expect(failed?.json.error).toContain('perhaps 广东省 深圳市 南山区 is meant');
	});

	it('stops at such an item unless the workflow goes on', async () => {
		const { error } = await run({}, [{ json: CONTACT }, { json: withoutPhone }]);
		expect(error?.message).toContain('the phone of the receiver is missing');
		expect(error?.context?.itemIndex).toBe(1);
	});

	it('corrects divisions when it is told to, and says so', async () => {
		const { outputs } = await run(
			{ formats: [], options: { correctDivisions: true, checks: ['divisions'] } },
			[{ json: withoutPhone }],
		);
		expect(outputs[0]?.[0]?.json).toMatchObject({
			order: { receiver: { city: '深圳市' } },
			warnings: [{ code: 'check', message: expect.stringContaining('were changed from') }],
		});
	});

	it('puts the labels of all items into one file, with a table', async () => {
		const items = [{ json: CONTACT }, { json: withoutPhone }, { json: CONTACT }];
		const { outputs } = await run(
			{
				output: 'all',
				size: 'a4',
				trackingNumber: '=YT880123456789{{ $itemIndex }}',
				options: { csv: true, firstPlace: 4 },
			},
			items,
			{ onError: 'continueErrorOutput' },
		);
		expect(outputs[0]).toHaveLength(1);
		const [item] = outputs[0] ?? [];
		expect(item?.json).toMatchObject({
			count: 2,
			waybills: [{ trackingNumber: 'YT8801234567890' }, { trackingNumber: 'YT8801234567892' }],
		});
		expect(item?.pairedItem).toEqual([{ item: 0 }, { item: 2 }]);
		expect(item?.binary?.label?.fileName).toBe('waybills.pdf');
		// The first label takes the last place of a sheet, the second begins a new one.
		const pdf = (await bytesOf(item!, 'label')).toString('latin1');
		expect(pdf.startsWith('%PDF-')).toBe(true);
		const csv = (await bytesOf(item!, 'csv')).toString();
		expect(csv.trim().split('\r\n')).toHaveLength(3);
		expect(outputs[1]).toHaveLength(1);
		expect(outputs[1]?.[0]?.pairedItem).toEqual({ item: 1 });
	});

	it.each([
		[{ size: 'a4', formats: ['zpl'] }, 'Sheets of labels are made as PDF only.'],
		[{ trackingNumber: "={{ '' }}" }, 'the tracking number is missing'],
		[{ trackingNumber: '运单' }, "The number '运单' cannot be printed as Code 128."],
		[{ shipment: { weight: 'heavy' } }, "'heavy' is not a number"],
		[{ options: { country: 'China' } }, "The option 'Country' does not fit: 'CHINA'."],
		[{ receiverResult: 'nonsense' }, "The parameter 'Receiver Result' is no JSON object."],
		[{ options: { checks: ['mood'] } }, "The parameter 'Checks' does not fit: 'mood'."],
	])('says what is wrong with %j', async (parameters, message) => {
		const { error } = await run(parameters as INode['parameters']);
		expect(error?.message).toContain(message);
	});

	it('ends its work when the execution is cancelled', async () => {
		const items = Array.from({ length: 8 }, () => ({ json: CONTACT }));
		const { run: finished } = await run({}, items, { onStart: (cancel) => setTimeout(cancel, 50) });
		expect(finished.status).toBe('canceled');
	});
});

describe('the node of waybills', () => {
	const { properties } = new OcrWaybill().description;

	it('has options in alphabetical order', () => {
		const collections = properties.filter(({ type }) => type === 'collection');
		expect(collections.length).toBeGreaterThan(3);
		for (const { options } of collections) {
			const labels = (options as INodeProperties[]).map(({ displayName }) => displayName);
			expect(labels).toEqual([...labels].sort((a, b) => a.localeCompare(b, 'en')));
		}
	});

	it('shows every property with one operation', () => {
		const [, ...others] = properties;
		for (const { displayOptions } of others) {
			expect(displayOptions?.show?.operation).toHaveLength(1);
		}
	});

	it('has a schema with every field of an order', () => {
		const path = join(__dirname, '../../nodes/OcrWaybill/__schema__/v1.0.0/create.json');
		const schema = JSON.parse(readFileSync(path, 'utf8')) as {
			properties: { order: { properties: Record<string, { properties?: object }> } };
		};
		const order = schema.properties.order.properties;
		const paths = Object.entries(order).flatMap(([name, { properties: inner }]) =>
			inner ? Object.keys(inner).map((key) => `${name}.${key}`) : [name],
		);
		expect(paths.sort()).toEqual(ORDER_FIELDS.map(({ path: field }) => field).sort());
	});
});
