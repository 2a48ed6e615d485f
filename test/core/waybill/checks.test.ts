import { checkDivisions } from '../../../core/waybill/checks/checkDivisions';
import { checkOrder } from '../../../core/waybill/checks/checkOrder';
import { CHECKS } from '../../../core/waybill/checks/checkParty';
import { checkPhone } from '../../../core/waybill/checks/checkPhone';
import { orderOf, partyOf } from './orderOf';

const divisions = (province: string, city: string, district: string) => ({
	province,
	city,
	district,
});

describe('the check of divisions', () => {
	it.each([
		[divisions('广东省', '深圳市', '南山区'), divisions('广东省', '深圳市', '南山区')],
		[divisions('广东', '深圳', '南山'), divisions('广东省', '深圳市', '南山区')],
		[divisions('', '深圳市', '南山区'), divisions('广东省', '深圳市', '南山区')],
		[divisions('上海市', '上海市', '浦东新区'), divisions('上海市', '上海市', '浦东新区')],
		[divisions('北京市', '', '海淀区'), divisions('北京市', '北京市', '海淀区')],
		[divisions('海南省', '琼海市', ''), divisions('海南省', '琼海市', '')],
		[divisions('广东省', '东莞市', ''), divisions('广东省', '东莞市', '')],
	])('takes %j and writes it out', (written, full) => {
		expect(checkDivisions(written)).toEqual({ kind: 'right', divisions: full });
	});

	it.each([
		[divisions('广东省', '广州市', '南山区'), divisions('广东省', '深圳市', '南山区')],
		[divisions('湖南省', '深圳市', '南山区'), divisions('广东省', '深圳市', '南山区')],
		[divisions('浙江省', '杭州市', '余抗区'), divisions('浙江省', '杭州市', '余杭区')],
	])('offers the nearest divisions for %j', (written, suggestion) => {
		expect(checkDivisions(written)).toEqual({ kind: 'wrong', suggestion });
	});

	it('offers nothing where several places are as near', () => {
		expect(checkDivisions(divisions('云南省', '纽约市', '鼓楼区'))).toEqual({
			kind: 'wrong',
			suggestion: undefined,
		});
	});

	it('lets a new district of a known city pass', () => {
		expect(checkDivisions(divisions('四川省', '成都市', '天府科学城'))).toEqual({
			kind: 'unknown-district',
			divisions: divisions('四川省', '成都市', '天府科学城'),
		});
	});
});

describe('the check of telephone numbers', () => {
	it.each([
		['13812345678', 'CN'],
		['0755-88886666', 'CN'],
		['+66 81 234 5678', 'CN'],
		['0084 24 3825 1234', 'CN'],
		['081 234 5678', 'TH'],
	])('takes %s in %s', async (phone, country) => {
		expect(await checkPhone(phone, country)).toBeUndefined();
	});

	it.each([
		['', 'CN', 'is missing'],
		['138****5678', 'CN', 'is partly hidden: 138****5678'],
		['1381234567', 'CN', 'is no valid number of China: 1381234567'],
		['13812345678', 'TH', 'is no valid number of Thailand: 13812345678'],
		['13812345678', 'XX', "cannot be checked: there is no country 'XX'"],
	])('refuses %j in %s', async (phone, country, reason) => {
		expect(await checkPhone(phone, country)).toBe(reason);
	});
});

describe('the checks before printing', () => {
	const all = { checks: CHECKS, correct: false };

	it('let a whole order pass without a remark', async () => {
		const { order, remarks } = await checkOrder(orderOf(), all);
		expect(order).toEqual(orderOf());
		expect(remarks).toEqual([]);
	});

	it('say everything that is missing at once', async () => {
		const receiver = partyOf({ name: '', phone: '123', district: '', detail: '' });
		await expect(checkOrder(orderOf({ receiver, trackingNumber: '' }), all)).rejects.toThrow(
			'The label was not made: the tracking number is missing; the receiver has no name; the phone of the receiver is no valid number of China: 123; the address of the receiver lacks the district and street or village.',
		);
	});

	it('offer a correction of the divisions, and make it when told to', async () => {
		const order = orderOf({ receiver: partyOf({ city: '广州市' }) });
		await expect(checkOrder(order, all)).rejects.toThrow('perhaps 广东省 深圳市 南山区 is meant');
		const corrected = await checkOrder(order, { ...all, correct: true });
		expect(corrected.order.receiver.city).toBe('深圳市');
		expect(corrected.remarks).toEqual([
			'The divisions of the receiver were changed from 广东省 广州市 南山区 to 广东省 深圳市 南山区.',
		]);
	});

	it('check a sender only by what it tells', async () => {
		const sender = partyOf({ phone: '', name: '', company: '海港商行' });
		const { order } = await checkOrder(orderOf({ sender }), all);
		expect(order.sender).toEqual(sender);
		const wrong = orderOf({ sender: partyOf({ phone: '12' }) });
		await expect(checkOrder(wrong, all)).rejects.toThrow('the phone of the sender');
	});

	it('leave out what they are told to', async () => {
		const receiver = partyOf({ phone: '', name: '' });
		const checks = ['divisions', 'address'] as const;
		await expect(
			checkOrder(orderOf({ receiver }), { checks, correct: false }),
		).resolves.toBeDefined();
	});

	it('read addresses of other countries as a whole', async () => {
		const thai = partyOf({
			...{ name: 'สมชาย ใจดี', phone: '0812345678', country: 'TH' },
			...{ province: '', city: '', district: '' },
			detail: '99/1 ถนนสุขุมวิท แขวงคลองเตย กรุงเทพมหานคร 10110',
		});
		const { remarks } = await checkOrder(orderOf({ receiver: thai }), all);
		expect(remarks).toEqual([]);
		const empty = orderOf({ receiver: { ...thai, detail: '' } });
		await expect(checkOrder(empty, all)).rejects.toThrow('the address of the receiver is missing');
	});
});
