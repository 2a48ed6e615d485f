import type { Party, WaybillOrder } from '../../../core/waybill/types';

/** An invented receiver in Shenzhen, with these changes. */
export function partyOf(changes: Partial<Party> = {}): Party {
	return {
		name: '李晓明',
		company: '',
		phone: '13812345678',
		province: '广东省',
		city: '深圳市',
		district: '南山区',
		detail: '科技园南路8号创新大厦B座1203室',
		postalCode: '',
		country: 'CN',
		...changes,
	};
}

/** An order to it, with these changes. */
export function orderOf(changes: Partial<WaybillOrder> = {}): WaybillOrder {
	return {
		trackingNumber: 'YT8801234567890',
		orderNumber: 'A-1007',
		carrier: 'Harbour Express',
		service: 'Standard',
		routingCode: '755-A12-08',
		hub: 'Shenzhen West',
		date: '2031-03-14',
		goods: 'Lamp oil',
		pieces: 1,
		weight: 2.5,
		currency: 'CNY',
		payment: 'Sender pays',
		remarks: '',
		qrContent: '',
		receiver: partyOf(),
		...changes,
	};
}
