import { findParty } from '../../../core/waybill/order/findParty';
import { formatAddress } from '../../../core/waybill/order/formatAddress';
import { mapOrder } from '../../../core/waybill/order/mapOrder';
import { ORDER_FIELDS } from '../../../core/waybill/order/orderFields';
import { readOrder } from '../../../core/waybill/order/readOrder';
import { valueAt } from '../../../core/waybill/order/valueAt';
import { writeCsv } from '../../../core/waybill/output/writeCsv';
import { orderOf, partyOf } from './orderOf';

const SHENZHEN = { province: '广东省', city: '深圳市', district: '南山区' };
const DETAIL = '科技园南路8号创新大厦B座1203室';
const RECEIVER = { name: '李晓明', phone: '13812345678', ...SHENZHEN, detail: DETAIL };

const contactInfo = { name: '李晓明', phone: '13812345678', ...SHENZHEN, detail_address: DETAIL };
const sender = { name: '王芳', phone: '13900001111', address: '浙江省杭州市西湖区文三路90号' };

describe('a party', () => {
	it.each([
		['a simplified reading of a picture', { extracted_data: { contact_info: contactInfo } }],
		['a raw reading of a picture', { result: { extracted_data: { contact_info: contactInfo } } }],
		['contact data alone', contactInfo],
		[
			'the reading of a label',
			{
				receiver_name: '李晓明',
				receiver_phone: '13812345678',
				receiver_address: `广东省深圳市南山区${DETAIL}`,
			},
		],
		[
			'a row of a table',
			{ 姓名: '李晓明', 电话: 13812345678, 地址: `广东省深圳市南山区${DETAIL}` },
		],
		['a reading of text', { text: `李晓明 13812345678\n广东省深圳市南山区${DETAIL}` }],
	])('is found in %s', (_, result) => {
		expect(findParty({ kind: 'result', part: 'main', result })).toMatchObject(RECEIVER);
	});

	it('is found in a message', () => {
		const text = `你好，寄到这里：\n收货人：李晓明 13812345678\n地址：广东省深圳市南山区${DETAIL}`;
		expect(findParty({ kind: 'text', part: 'main', text })).toMatchObject(RECEIVER);
	});

	it('has company and postal code of the details', () => {
		const result = {
			extracted_data: { contact_info: { ...contactInfo } },
			contact_details: { company: '海港百货有限公司', postal_code: '518057' },
		};
		expect(findParty({ kind: 'result', part: 'main', result })).toMatchObject({
			company: '海港百货有限公司',
			postalCode: '518057',
		});
	});

	it.each([
		['a reading of a picture', { contact_details: { sender } }],
		[
			'the reading of a label',
			{
				sender_name: sender.name,
				sender_phone: sender.phone,
				sender_address: sender.address,
				receiver_name: '李晓明',
			},
		],
		['an order', { sender, receiver: contactInfo }],
	])('is the sender that is named in %s', (_, result) => {
		expect(findParty({ kind: 'result', part: 'sender', result })).toMatchObject({
			...{ name: '王芳', phone: '13900001111' },
			...{ province: '浙江省', city: '杭州市', district: '西湖区', detail: '文三路90号' },
		});
	});

	it('is nobody where nothing tells of one', () => {
		const source = { kind: 'result', result: { total: 12, status: 'paid' } } as const;
		expect(findParty({ ...source, part: 'main' })).toBeUndefined();
		expect(findParty({ ...source, part: 'sender' })).toBeUndefined();
	});

	it('has the parts of a name together', () => {
		const result = { given_name: 'Laura', surname: 'Bennett', phone: '+44 20 7946 0123' };
		expect(findParty({ kind: 'result', part: 'main', result })?.name).toBe('Laura Bennett');
	});
});

describe('an order', () => {
	it('takes the country of the workflow where a party has none of its own', () => {
		const { trackingNumber, receiver, ...rest } = orderOf();
		const order = readOrder({
			shipment: { trackingNumber, ...rest },
			receiver: { kind: 'fields', party: { ...receiver, country: '' } },
			sender: { kind: 'fields', party: { ...receiver, country: 'th' } },
			country: 'VN',
		});
		expect([order.receiver.country, order.sender?.country]).toEqual(['VN', 'TH']);
	});

	it('has a value or a place for one at every path of the list', () => {
		const order = orderOf({ cod: 1, sender: partyOf() });
		for (const { path } of ORDER_FIELDS) expect(valueAt(order, path)).toBeDefined();
	});

	it('takes the names of a carrier', () => {
		const rows = [
			{ field: 'trackingNumber', name: 'mailNo' },
			{ field: 'receiver.phone', name: 'cargo.consignee.mobile' },
			{ field: 'receiver.city', name: 'cargo.consignee.city' },
			{ field: 'weight', name: 'cargo.weight' },
			{ field: 'remarks', name: 'memo' },
			{ value: 'C-001', name: 'customerCode' },
		];
		expect(mapOrder(orderOf(), rows)).toEqual({
			mailNo: 'YT8801234567890',
			cargo: { consignee: { mobile: '13812345678', city: '深圳市' }, weight: 2.5 },
			customerCode: 'C-001',
		});
	});

	it('does not reach beyond itself with a name', () => {
		mapOrder(orderOf(), [{ value: 'yes', name: '__proto__.polluted' }]);
		expect(({} as { polluted?: string }).polluted).toBeUndefined();
	});

	it('prints its address the way of its country', () => {
		expect(formatAddress(partyOf())).toBe(`广东省深圳市南山区${DETAIL}`);
		const beijing = partyOf({
			province: '北京市',
			city: '北京市',
			district: '海淀区',
			detail: '中关村1号',
		});
		expect(formatAddress(beijing)).toBe('北京市海淀区中关村1号');
		const london = { province: '', district: '', city: 'London', detail: '5 Regent Street' };
		expect(formatAddress(partyOf({ ...london, postalCode: 'W1B 4DY' }))).toBe(
			'5 Regent Street, London, W1B 4DY',
		);
	});
});

describe('the table of orders', () => {
	it('has a column for every field', () => {
		const [head, row, end] = writeCsv([orderOf()], []).split('\r\n');
		expect(head?.replace('\ufeff', '').split(',')).toEqual(ORDER_FIELDS.map(({ path }) => path));
		expect(row).toContain('YT8801234567890,A-1007,李晓明');
		expect(end).toBe('');
	});

	it('has the columns of the carrier, and hides what would be a formula', () => {
		const rows = [
			{ field: 'receiver.phone', name: 'tel' },
			{ field: 'remarks', name: 'memo' },
			{ field: 'goods', name: 'goods' },
		];
		const order = orderOf({
			receiver: partyOf({ phone: '+44 20 7946 0123' }),
			remarks: '=HYPERLINK("x")',
			goods: 'oil, "best"',
		});
		expect(writeCsv([order], rows)).toBe(
			'\ufefftel,memo,goods\r\n+44 20 7946 0123,"\'=HYPERLINK(""x"")","oil, ""best"""\r\n',
		);
	});
});
