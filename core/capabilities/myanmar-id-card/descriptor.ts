import {
	CONFIDENCE_FIELD,
	PICTURED_FIELD,
	PORTRAIT_IMAGE_FIELD,
	PORTRAIT_LOCATION_FIELD,
	SIDE_FIELD,
} from '../cardFields';
import { CARD_LIMITS, CARD_MODELS } from '../cardLimits';
import {
	CONVERT_UNICODE,
	RETURN_COPY_CHECK,
	RETURN_PORTRAIT_IMAGE,
	RETURN_PORTRAIT_LOCATION,
} from '../cardParameters';
import type { CapabilityDescriptor, Field, ResultOf } from '../types';

const FRONT = { type: 'string', side: 'front' } as const satisfies Partial<Field>;
const BACK = { type: 'string', side: 'back' } as const satisfies Partial<Field>;

/** Myanmar ID Card OCR; facts from the cloud's interface description of `myanmar-id-card`. */
export const myanmarIdCard = {
	id: 'myanmar-id-card',
	displayName: 'Myanmar ID Card OCR',
	summary: 'Read the front or the back of national registration cards of Myanmar',
	aliases: ['OCR', 'Burmese', 'NRC', 'Myanmar ID', 'Identity Card', 'KYC', 'Huawei'],
	imageField: 'image',
	limits: CARD_LIMITS,
	parameters: [
		CONVERT_UNICODE,
		{
			displayName: 'Return Confidence',
			name: 'return_confidence',
			type: 'boolean',
			default: true,
			cloudDefault: false,
			description: 'Whether to return how sure each field is',
		},
		RETURN_PORTRAIT_IMAGE,
		RETURN_PORTRAIT_LOCATION,
		RETURN_COPY_CHECK,
		{
			displayName: 'Return Latin Spelling',
			name: 'return_translation',
			type: 'boolean',
			default: false,
			description:
				'Whether to return names, number and date of birth in Latin letters and digits as well',
		},
	],
	resultType: 'object',
	fields: [
		SIDE_FIELD,
		{ name: 'class', label: 'Card Generation', type: 'string', example: 'old_version' },
		{ name: 'nrc_id', label: 'NRC Number', ...FRONT, example: '၁၄/မအန(နိုင်)၀၄၅၁၂၃' },
		{ name: 'issue_date', label: 'Date of Issue', ...FRONT, example: '၁၈-၆-၂၀၁၄' },
		{ name: 'name', label: 'Name', ...FRONT, example: 'မဥပမာ' },
		{ name: 'father_name', label: "Father's Name", ...FRONT, example: 'ဦးနမူနာ' },
		{ name: 'birth', label: 'Date of Birth', ...FRONT, example: '၁၄-၂-၁၉၉၁' },
		{
			name: 'bloodlines_religion',
			label: 'Ethnic Group or Religion',
			...FRONT,
			example: 'ဗမာ၊ ဗုဒ္ဓ',
		},
		{ name: 'height', label: 'Height', ...FRONT, example: '၅ ပေ ၂ လက်မ' },
		{ name: 'blood_group', label: 'Blood Group', ...FRONT, example: 'ဘီ' },
		{ name: 'card_id', label: 'Card Number', ...BACK, example: '၀၄၅၁၂၃' },
		{
			name: 'nrc_id_back',
			label: 'NRC Number on the Back',
			...BACK,
			example: '၁၄/မအန(နိုင်)၀၄၅၁၂၃',
		},
		{ name: 'profession', label: 'Occupation', ...BACK, example: 'စာရေး' },
		{ name: 'address', label: 'Address', ...BACK, example: 'မအူပင်' },
		{ ...CONFIDENCE_FIELD, when: 'return_confidence' },
		PORTRAIT_IMAGE_FIELD,
		PORTRAIT_LOCATION_FIELD,
		PICTURED_FIELD,
		{
			name: 'translation_info',
			label: 'Latin Spelling',
			type: 'object',
			when: 'return_translation',
			fields: [
				{ name: 'name_translation', label: 'Name', type: 'string', example: 'Ma U Pa Mar' },
				{
					name: 'father_name_translation',
					label: "Father's Name",
					type: 'string',
					example: 'U Na Mu Nar',
				},
				{
					name: 'nrc_id_translation',
					label: 'NRC Number',
					type: 'string',
					example: '14/MAANA(N)045123',
				},
				{
					name: 'birth_translation',
					label: 'Date of Birth',
					type: 'string',
					example: '14-2-1991',
				},
			],
		},
	],
	category: 'card',
	simplified: [],
	twoSided: true,
	models: CARD_MODELS,
} as const satisfies CapabilityDescriptor;

export type MyanmarIdCardResult = ResultOf<typeof myanmarIdCard.fields>;
