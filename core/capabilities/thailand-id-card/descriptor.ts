import {
	CONFIDENCE_FIELD,
	PICTURED_FIELD,
	PORTRAIT_IMAGE_FIELD,
	PORTRAIT_LOCATION_FIELD,
	SIDE_FIELD,
	TEXT_LOCATION_FIELD,
} from '../cardFields';
import { CARD_LIMITS, CARD_MODELS } from '../cardLimits';
import {
	RETURN_COPY_OR_SCREEN_CHECK,
	RETURN_PORTRAIT_IMAGE,
	RETURN_PORTRAIT_LOCATION,
	RETURN_TEXT_LOCATION,
	SIDE,
} from '../cardParameters';
import type { CapabilityDescriptor, Field, ResultOf } from '../types';

const FRONT = { type: 'string', side: 'front' } as const satisfies Partial<Field>;
const BACK = { type: 'string', side: 'back' } as const satisfies Partial<Field>;

/** Thailand ID Card OCR; facts from the cloud's interface description of `thailand-id-card`. */
export const thailandIdCard = {
	id: 'thailand-id-card',
	displayName: 'Thailand ID Card OCR',
	summary: 'Read the front or the back of Thai national identity cards and of pink cards',
	aliases: ['OCR', 'Thai', 'Thailand ID', 'Identity Card', 'Pink Card', 'KYC', 'Huawei'],
	imageField: 'image',
	limits: CARD_LIMITS,
	parameters: [
		SIDE,
		RETURN_PORTRAIT_IMAGE,
		RETURN_PORTRAIT_LOCATION,
		RETURN_COPY_OR_SCREEN_CHECK,
		RETURN_TEXT_LOCATION,
	],
	resultType: 'object',
	fields: [
		{ name: 'type', label: 'Kind of Card', type: 'string', example: 'normal' },
		SIDE_FIELD,
		{ name: 'id_number', label: 'Identity Number', ...FRONT, example: '1 1017 00234 56 8' },
		{ name: 'name_th', label: 'Name (Thai)', ...FRONT, example: 'นาย สมมติ ท่าเรือ' },
		{ name: 'name_en', label: 'Name (English)', ...FRONT, example: 'Mr. Sommut Tharuea' },
		{ name: 'first_name_en', label: 'Given Name (English)', ...FRONT, example: 'Mr. Sommut' },
		{ name: 'last_name_en', label: 'Family Name (English)', ...FRONT, example: 'Tharuea' },
		{ name: 'ref_number', label: 'Reference Number', ...FRONT, example: '0412-03-06180930' },
		{
			name: 'date_of_birth_th',
			label: 'Date of Birth (Thai)',
			...FRONT,
			example: '14 ก.พ. 2534',
		},
		{
			name: 'date_of_birth_en',
			label: 'Date of Birth (English)',
			...FRONT,
			example: '14 Feb. 1991',
		},
		{ name: 'religion_th', label: 'Religion (Thai)', ...FRONT, example: 'พุทธ' },
		{
			name: 'address_th',
			label: 'Address (Thai)',
			...FRONT,
			example: '9 หมู่ที่ 4 ต.ท่าเรือ อ.เมือง จ.สมมติ',
		},
		{
			name: 'date_of_issue_th',
			label: 'Date of Issue (Thai)',
			...FRONT,
			example: '18 มิ.ย. 2567',
		},
		{
			name: 'date_of_issue_en',
			label: 'Date of Issue (English)',
			...FRONT,
			example: '18 Jun. 2024',
		},
		{
			name: 'date_of_expiry_th',
			label: 'Date of Expiry (Thai)',
			...FRONT,
			example: '13 ก.พ. 2576',
		},
		{
			name: 'date_of_expiry_en',
			label: 'Date of Expiry (English)',
			...FRONT,
			example: '13 Feb. 2033',
		},
		{ name: 'serial_number', label: 'Serial Number', ...FRONT, example: '0412-03-06180930' },
		{ name: 'card_number', label: 'Card Number', ...BACK, example: '31004521' },
		{ name: 'laser_number', label: 'Laser Code', ...BACK, example: 'JT1-0459321-07' },
		CONFIDENCE_FIELD,
		PORTRAIT_IMAGE_FIELD,
		PORTRAIT_LOCATION_FIELD,
		PICTURED_FIELD,
		TEXT_LOCATION_FIELD,
	],
	category: 'card',
	simplified: [],
	twoSided: true,
	models: CARD_MODELS,
} as const satisfies CapabilityDescriptor;

export type ThailandIdCardResult = ResultOf<typeof thailandIdCard.fields>;
