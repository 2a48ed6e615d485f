import { CONFIDENCE_FIELD } from '../cardFields';
import { CARD_LIMITS, CARD_MODELS } from '../cardLimits';
import { CONVERT_UNICODE } from '../cardParameters';
import type { CapabilityDescriptor, ResultOf } from '../types';

/**
 * Myanmar Driving License OCR; facts from the cloud's interface description of
 * `myanmar-driver-license`. `expiried_date` is spelled so there.
 */
export const myanmarDriverLicense = {
	id: 'myanmar-driver-license',
	displayName: 'Myanmar Driving License OCR',
	summary: 'Read the front of driving licences of Myanmar, every value in Burmese and in English',
	aliases: ['OCR', 'Burmese', 'Driver License', 'Driving Licence', 'Myanmar', 'KYC', 'Huawei'],
	imageField: 'image',
	limits: CARD_LIMITS,
	parameters: [CONVERT_UNICODE],
	resultType: 'object',
	fields: [
		{ name: 'card_number', label: 'License Number', type: 'string', example: 'ခ/၄၅၁၂၃/၂၁' },
		{
			name: 'card_number_en',
			label: 'License Number (English)',
			type: 'string',
			example: 'B/45123/21',
		},
		{ name: 'name', label: 'Name', type: 'string', example: 'ဦးနမူနာ' },
		{ name: 'name_en', label: 'Name (English)', type: 'string', example: 'U NA MU NAR' },
		{ name: 'nrc_id', label: 'NRC Number', type: 'string', example: '၁၄/မအန(နိုင်)၀၄၅၁၂၃' },
		{
			name: 'nrc_id_en',
			label: 'NRC Number (English)',
			type: 'string',
			example: '14/MAANA(N)045123',
		},
		{ name: 'birth', label: 'Date of Birth', type: 'string', example: '၁၄-၂-၁၉၇၁' },
		{
			name: 'birth_en',
			label: 'Date of Birth (English)',
			type: 'string',
			example: '14-2-1971',
		},
		{ name: 'blood_group', label: 'Blood Group', type: 'string', example: 'ဘီ' },
		{ name: 'blood_group_en', label: 'Blood Group (English)', type: 'string', example: 'B' },
		{ name: 'expiried_date', label: 'Valid Until', type: 'string', example: '၁၇-၆-၂၀၃၁' },
		{
			name: 'expiried_date_en',
			label: 'Valid Until (English)',
			type: 'string',
			example: '17-6-2031',
		},
		CONFIDENCE_FIELD,
	],
	category: 'card',
	simplified: [],
	models: CARD_MODELS,
} as const satisfies CapabilityDescriptor;

export type MyanmarDriverLicenseResult = ResultOf<typeof myanmarDriverLicense.fields>;
