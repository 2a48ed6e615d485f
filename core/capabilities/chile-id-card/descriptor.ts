import { CONFIDENCE_FIELD } from '../cardFields';
import { CARD_LIMITS, CARD_MODELS } from '../cardLimits';
import type { CapabilityDescriptor, ResultOf } from '../types';

/** Chile ID Card OCR; facts from the cloud's interface description of `chile-id-card`. */
export const chileIdCard = {
	id: 'chile-id-card',
	displayName: 'Chile ID Card OCR',
	summary: 'Read the front of Chilean identity cards, old and new',
	aliases: ['OCR', 'RUN', 'RUT', 'Chile ID', 'Identity Card', 'Cédula', 'KYC', 'Huawei'],
	imageField: 'image',
	limits: CARD_LIMITS,
	parameters: [],
	resultType: 'object',
	fields: [
		{
			name: 'surname',
			label: 'Family Names',
			type: 'array<string>',
			example: ['MUÑOZ', 'PUERTO'],
		},
		{ name: 'given_name', label: 'Given Names', type: 'string', example: 'LUCÍA INÉS' },
		{ name: 'nationality', label: 'Nationality', type: 'string', example: 'CHILENA' },
		{ name: 'sex', label: 'Sex', type: 'string', example: 'F' },
		{ name: 'birth', label: 'Date of Birth', type: 'string', example: '14 FEB 1991' },
		{ name: 'issue_date', label: 'Date of Issue', type: 'string', example: '18 JUN 2024' },
		{ name: 'expiry_date', label: 'Date of Expiry', type: 'string', example: '14 FEB 2034' },
		{ name: 'document_number', label: 'Document Number', type: 'string', example: '104.512.360' },
		{ name: 'number', label: 'Identity Number (RUN)', type: 'string', example: '17.654.321-3' },
		CONFIDENCE_FIELD,
	],
	category: 'card',
	simplified: [],
	twoSided: true,
	models: CARD_MODELS,
} as const satisfies CapabilityDescriptor;

export type ChileIdCardResult = ResultOf<typeof chileIdCard.fields>;
