import {
	CONFIDENCE_FIELD,
	MACHINE_CODE_LABELS,
	PICTURED_FIELD,
	PORTRAIT_IMAGE_FIELD,
	PORTRAIT_LOCATION_FIELD,
} from '../cardFields';
import { CARD_LIMITS, CARD_MODELS } from '../cardLimits';
import {
	RETURN_COPY_CHECK,
	RETURN_PORTRAIT_IMAGE,
	RETURN_PORTRAIT_LOCATION,
} from '../cardParameters';
import type { CapabilityDescriptor, ResultOf } from '../types';
import { ALARM_FIELDS, ALARM_PARAMETERS, SCORE_FIELDS } from './alarms';

/** Cambodian ID Card OCR; facts from the cloud's interface description of `cambodian-idcard`. */
export const cambodianIdcard = {
	id: 'cambodian-idcard',
	displayName: 'Cambodian ID Card OCR',
	summary: 'Read the front of Cambodian identity cards and check how well they were pictured',
	aliases: ['OCR', 'Khmer', 'Cambodia', 'Cambodian ID', 'Identity Card', 'KYC', 'Huawei'],
	imageField: 'image',
	limits: CARD_LIMITS,
	parameters: [
		RETURN_PORTRAIT_IMAGE,
		RETURN_PORTRAIT_LOCATION,
		RETURN_COPY_CHECK,
		...ALARM_PARAMETERS,
		{
			displayName: 'Return Straightened Card',
			name: 'return_adjusted_image',
			type: 'boolean',
			default: false,
			description: 'Whether to cut out the card along its four corners and return it as a picture',
		},
	],
	resultType: 'object',
	fields: [
		{ name: 'id_number', label: 'Identity Number', type: 'string', example: '034567812' },
		{ name: 'name_kh', label: 'Name (Khmer)', type: 'string', example: 'កែវ ដារ៉ា' },
		{ name: 'name_en', label: 'Name (English)', type: 'string', example: 'KEO DARA' },
		{ name: 'birth_date', label: 'Date of Birth', type: 'string', example: '14.02.1991' },
		{ name: 'sex', label: 'Sex', type: 'string', example: 'ស្រី' },
		{ name: 'height', label: 'Height', type: 'string', example: '158' },
		{ name: 'birth_place', label: 'Place of Birth', type: 'string', example: 'ឃុំកំពង់ ខេត្តឧទាហរណ៍' },
		{ name: 'address', label: 'Address', type: 'string', example: 'ផ្ទះ៩ ផ្លូវ៤ ភូមិកំពង់' },
		{ name: 'issue_date', label: 'Valid From', type: 'string', example: '18.06.2023' },
		{ name: 'expiry_date', label: 'Valid Until', type: 'string', example: '17.06.2033' },
		{ name: 'description', label: 'Personal Marks', type: 'string', example: 'ស្លាកស្នាម' },
		{
			name: 'machine_code1',
			label: MACHINE_CODE_LABELS[0],
			type: 'string',
			example: 'IDKHM0345678124<<<<<<<<<<<<<<<',
		},
		{
			name: 'machine_code2',
			label: MACHINE_CODE_LABELS[1],
			type: 'string',
			example: '9102147F3306172KHM<<<<<<<<<<<6',
		},
		{
			name: 'machine_code3',
			label: MACHINE_CODE_LABELS[2],
			type: 'string',
			example: 'KEO<<DARA<<<<<<<<<<<<<<<<<<<<<',
		},
		PORTRAIT_IMAGE_FIELD,
		PORTRAIT_LOCATION_FIELD,
		PICTURED_FIELD,
		{
			name: 'adjusted_image',
			label: 'Straightened Card',
			type: 'image',
			when: 'return_adjusted_image',
		},
		...ALARM_FIELDS,
		{
			name: 'score_info',
			label: 'Scores',
			type: 'object',
			optional: true,
			fields: SCORE_FIELDS,
		},
		CONFIDENCE_FIELD,
	],
	category: 'card',
	simplified: [],
	models: CARD_MODELS,
} as const satisfies CapabilityDescriptor;

export type CambodianIdcardResult = ResultOf<typeof cambodianIdcard.fields>;
