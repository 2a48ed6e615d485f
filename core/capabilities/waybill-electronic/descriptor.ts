import { CONFIDENCE_FIELD } from '../cardFields';
import { CARD_LIMITS } from '../cardLimits';
import type { CapabilityDescriptor, ResultOf } from '../types';

/** E-Waybill OCR; facts from the cloud's interface description of `waybill-electronic`. */
export const waybillElectronic = {
	id: 'waybill-electronic',
	displayName: 'E-Waybill OCR',
	summary: 'Read number, sorting code, receiver and sender of a waybill label, barcodes as well',
	aliases: ['OCR', 'Waybill', 'Barcode', 'Tracking Number', 'Parcel Label', 'Express', 'Huawei'],
	node: { className: 'OcrWaybill', displayName: 'OCR Waybill', operation: 'read' },
	imageField: 'image',
	limits: CARD_LIMITS,
	parameters: [],
	resultType: 'object',
	fields: [
		{
			name: 'waybill_number',
			label: 'Tracking Number',
			type: 'string',
			example: 'YT8801234567890',
		},
		{ name: 'code', label: 'Sorting Code', type: 'string', example: '755-A12-08' },
		{ name: 'receiver_name', label: 'Name of the Receiver', type: 'string', example: '李晓明' },
		{
			name: 'receiver_phone',
			label: 'Phone of the Receiver',
			type: 'string',
			example: '13812345678',
		},
		{
			name: 'receiver_address',
			label: 'Address of the Receiver',
			type: 'string',
			example: '广东省深圳市南山区科技园南路8号',
		},
		{ name: 'sender_name', label: 'Name of the Sender', type: 'string', example: '王芳' },
		{ name: 'sender_phone', label: 'Phone of the Sender', type: 'string', example: '13900001111' },
		{
			name: 'sender_address',
			label: 'Address of the Sender',
			type: 'string',
			example: '浙江省杭州市西湖区文三路90号',
		},
		CONFIDENCE_FIELD,
	],
	category: 'card',
	simplified: [],
	extras: [
		{
			name: 'barcodes',
			label: 'Barcodes',
			type: 'array<object>',
			fields: [
				{ name: 'format', label: 'Format', type: 'string', example: 'Code 128' },
				{ name: 'text', label: 'Text', type: 'string', example: 'YT8801234567890' },
			],
		},
	],
	models: [
		'detection-tiny',
		'recognition-small',
		'recognition-tiny',
		'recognition-multi-script',
		'page-orientation',
	],
} as const satisfies CapabilityDescriptor;

export type WaybillElectronicResult = ResultOf<typeof waybillElectronic.fields>;
