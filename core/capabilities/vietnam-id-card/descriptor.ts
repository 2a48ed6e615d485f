import {
	CONFIDENCE_FIELD,
	MACHINE_CODE_LABELS,
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

/** Vietnam ID Card OCR; facts from the cloud's interface description of `vietnam-id-card`. */
export const vietnamIdCard = {
	id: 'vietnam-id-card',
	displayName: 'Vietnam ID Card OCR',
	summary: 'Read the front or the back of Vietnamese identity cards',
	aliases: ['OCR', 'CCCD', 'CMND', 'Vietnam ID', 'Identity Card', 'KYC', 'Huawei'],
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
		SIDE_FIELD,
		{ name: 'number', label: 'Card Number', ...FRONT, example: '001191004321' },
		{ name: 'full_name', label: 'Full Name', ...FRONT, example: 'TRẦN THỊ AN' },
		{ name: 'birth_date', label: 'Date of Birth', ...FRONT, example: '14/02/1991' },
		{ name: 'sex', label: 'Sex', ...FRONT, example: 'Nữ' },
		{ name: 'nationality', label: 'Nationality', ...FRONT, example: 'Việt Nam' },
		{
			name: 'origin_place',
			label: 'Place of Origin',
			...FRONT,
			example: 'Xã Bến Cảng, Huyện Ví Dụ, Hà Nội',
		},
		{
			name: 'residence_place',
			label: 'Place of Residence',
			...FRONT,
			example: 'Số 9, Phường Bến Cảng, Quận Ví Dụ, Hà Nội',
		},
		{ name: 'expiry_date', label: 'Valid Until', ...FRONT, example: '14/02/2031' },
		{
			name: 'personal_identification',
			label: 'Personal Marks',
			...BACK,
			example: 'Sẹo chấm C:2cm trên lông mày phải',
		},
		{ name: 'issue_date', label: 'Date of Issue', ...BACK, example: '18/06/2021' },
		{
			name: 'machine_code1',
			label: MACHINE_CODE_LABELS[0],
			...BACK,
			example: 'IDVNM1910043217001191004321<<<',
		},
		{
			name: 'machine_code2',
			label: MACHINE_CODE_LABELS[1],
			...BACK,
			example: '9102147F3102145VNM<<<<<<<<<<<8',
		},
		{
			name: 'machine_code3',
			label: MACHINE_CODE_LABELS[2],
			...BACK,
			example: 'TRAN<<THI<AN<<<<<<<<<<<<<<<<<<',
		},
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

export type VietnamIdCardResult = ResultOf<typeof vietnamIdCard.fields>;
