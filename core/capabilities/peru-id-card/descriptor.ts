import {
	CONFIDENCE_FIELD,
	MACHINE_CODE_LABELS,
	PORTRAIT_IMAGE_FIELD,
	PORTRAIT_LOCATION_FIELD,
} from '../cardFields';
import { CARD_LIMITS, CARD_MODELS } from '../cardLimits';
import { RETURN_PORTRAIT_IMAGE, RETURN_PORTRAIT_LOCATION } from '../cardParameters';
import type { CapabilityDescriptor, ResultOf } from '../types';

/**
 * Peru ID Card OCR; facts from the cloud's interface description of `peru-id-card`. Portrait
 * fields that were not asked for are empty there, not left out.
 */
export const peruIdCard = {
	id: 'peru-id-card',
	displayName: 'Peru ID Card OCR',
	summary: 'Read Peruvian identity cards, old and new',
	aliases: ['OCR', 'DNI', 'CUI', 'Peru ID', 'Identity Card', 'KYC', 'Huawei'],
	imageField: 'image',
	limits: CARD_LIMITS,
	parameters: [RETURN_PORTRAIT_IMAGE, RETURN_PORTRAIT_LOCATION],
	resultType: 'object',
	fields: [
		{ name: 'cui_number', label: 'Identity Number (CUI)', type: 'string', example: '40123456-9' },
		{ name: 'first_surname', label: 'First Family Name', type: 'string', example: 'QUISPE' },
		{ name: 'second_surname', label: 'Second Family Name', type: 'string', example: 'ÑAUPA' },
		{ name: 'given_name', label: 'Given Names', type: 'string', example: 'ANA LUCÍA' },
		{ name: 'sex', label: 'Sex', type: 'string', example: 'F' },
		{ name: 'marital_status', label: 'Marital Status', type: 'string', example: 'S' },
		{ name: 'birth_date', label: 'Date of Birth', type: 'string', example: '14 02 1991' },
		{ name: 'nationality', label: 'Nationality', type: 'string', example: 'PER' },
		{ name: 'issue_date', label: 'Date of Issue', type: 'string', example: '05 01 2024' },
		{ name: 'expiry_date', label: 'Date of Expiry', type: 'string', example: '05 01 2032' },
		{ name: 'birth_place', label: 'Place of Birth (Code)', type: 'string', example: '150132' },
		{ name: 'voting_group', label: 'Voting Group', type: 'string', example: '204513' },
		{ name: 'organ_donation', label: 'Organ Donation', type: 'string', example: 'NO' },
		{
			name: 'registration_date',
			label: 'Date of Registration',
			type: 'string',
			example: '20 03 2009',
		},
		{ ...PORTRAIT_IMAGE_FIELD, off: '' },
		{ ...PORTRAIT_LOCATION_FIELD, off: [] },
		{ name: 'address', label: 'Address', type: 'string', example: 'JR. DEL PUERTO 9' },
		{ name: 'department', label: 'Department', type: 'string', example: 'LIMA' },
		{ name: 'province', label: 'Province', type: 'string', example: 'LIMA' },
		{ name: 'district', label: 'District', type: 'string', example: 'BARRANCO' },
		{ name: 'remarks', label: 'Remarks', type: 'string', example: '' },
		{
			name: 'machine_code1',
			label: MACHINE_CODE_LABELS[0],
			type: 'string',
			example: 'I<PER40123456<9<<<<<<<<<<<<<<<',
		},
		{
			name: 'machine_code2',
			label: MACHINE_CODE_LABELS[1],
			type: 'string',
			example: '9102147F3201059PER<<<<<<<<<<<8',
		},
		{
			name: 'machine_code3',
			label: MACHINE_CODE_LABELS[2],
			type: 'string',
			example: 'QUISPE<<ANA<LUCIA<<<<<<<<<<<<<',
		},
		{ name: 'duplicate', label: 'Registered Again', type: 'boolean', example: false },
		CONFIDENCE_FIELD,
	],
	category: 'card',
	simplified: [],
	twoSided: true,
	models: CARD_MODELS,
} as const satisfies CapabilityDescriptor;

export type PeruIdCardResult = ResultOf<typeof peruIdCard.fields>;
