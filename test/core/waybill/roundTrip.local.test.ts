/**
 * @jest-environment ./test/core/capabilities/sharedFloatsEnvironment.js
 */
import { readBarcodes } from '../../../core/barcode/readBarcodes';
import type { WaybillElectronicResult } from '../../../core/capabilities/waybill-electronic/descriptor';
import { readWaybillElectronic } from '../../../core/capabilities/waybill-electronic/reader';
import type { WebImageResult } from '../../../core/capabilities/web-image/descriptor';
import { readWebImage } from '../../../core/capabilities/web-image/reader';
import { encodeJpeg } from '../../../core/export/encodeJpeg';
import type { Models } from '../../../core/models';
import { makeWaybills } from '../../../core/waybill/makeWaybills';
import { formatAddress } from '../../../core/waybill/order/formatAddress';
import type { WaybillOrder } from '../../../core/waybill/types';
import { openModels, openPage } from '../capabilities/general-text/readPicture';
import { orderOf, partyOf } from './orderOf';

let models: Models;
beforeAll(async () => {
	models = await openModels();
});

const NO_DIVISIONS = { province: '', city: '', district: '' };

const CHINESE = orderOf({
	receiver: partyOf({ detail: '科技园南路8号创新中心B座1203室' }),
	sender: partyOf({
		name: '王芳',
		company: '海港百货有限公司',
		phone: '0571-88881234',
		...{ province: '浙江省', city: '杭州市', district: '西湖区' },
		detail: '文三路90号东部软件园2号楼3层',
	}),
	cod: 128,
	goods: '灯油',
	remarks: '易碎，请轻放',
});

const ENGLISH = orderOf({
	receiver: partyOf({
		name: 'Laura Bennett',
		phone: '+44 20 7946 0123',
		...NO_DIVISIONS,
		detail: '5 Regent Street, London W1B 4DY',
		country: 'GB',
	}),
});

const THAI = orderOf({
	receiver: partyOf({
		name: 'สมชาย ใจดี',
		phone: '+66 81 234 5678',
		...NO_DIVISIONS,
		detail: '88 ถนนเจริญกรุง แขวงบางรัก เขตบางรัก กรุงเทพมหานคร 10500',
		country: 'TH',
	}),
});

/** The label as a printer with 203 dpi prints it. */
async function printLabel(order: WaybillOrder, template: string, size: string): Promise<Buffer> {
	const { receiver, sender, ...shipment } = order;
	const { outcomes, files } = await makeWaybills({
		drafts: [
			{
				receiver: { kind: 'fields', party: receiver },
				...(sender && { sender: { kind: 'fields' as const, party: sender } }),
				shipment,
				country: 'CN',
			},
		],
		checks: { checks: ['name', 'phone', 'divisions', 'address'], correct: false },
		design: {
			...{ template, size, resolution: 203, formats: ['png'] },
			...{ firstPlace: 1, usesOwnFont: true },
		},
		mapping: [],
		csv: false,
	});
	expect(outcomes).toMatchObject([{ ok: true, remarks: [] }]);
	return Buffer.from(files[0]!.bytes);
}

const bare = (text: string): string => text.replace(/[\s,]/g, '');

describe.each([
	['Chinese', CHINESE],
	['English', ENGLISH],
	['Thai', THAI],
])('a label in %s', (_, order) => {
	it.each([
		['generic', '100x150'],
		['chineseExpress', '100x180'],
	])('is read back as it was printed: %s, %s', async (template, size) => {
		const page = await openPage(await printLabel(order, template, size));
		const context = { models, fast: false, minConfidence: 0, encodeJpeg, readBarcodes };
		const reading = await readWaybillElectronic(page, {}, context);
		const result = reading.result as WaybillElectronicResult;
		expect(result).toMatchObject({
			waybill_number: order.trackingNumber,
			code: order.routingCode,
			receiver_name: order.receiver.name,
			receiver_phone: order.receiver.phone,
			sender_name: order.sender?.name ?? '',
			sender_phone: order.sender?.phone ?? '',
		});
		expect(bare(result.receiver_address)).toBe(bare(formatAddress(order.receiver)));
		const from = order.sender ? formatAddress(order.sender) : '';
		expect(bare(result.sender_address)).toBe(bare(from));
		expect(result.confidence.waybill_number).toBe(1);

		const web = await readWebImage(page, { extract_type: ['contact_info'] }, context);
		const { contact_info: contact } = (web.result as WebImageResult).extracted_data;
		const { name, phone, province, city, district } = order.receiver;
		expect(contact).toMatchObject({ name, phone, province, city, district });
	});
});
