import { CARD_LIMITS, CARD_MODELS } from '../cardLimits';
import type { CapabilityDescriptor, Field, ResultOf } from '../types';

const ALARM = { type: 'boolean', example: false } as const satisfies Partial<Field>;
const SCORE = { type: 'integer', example: 6 } as const satisfies Partial<Field>;

/**
 * Auto Document OCR; facts from the cloud's interface description of `auto-id-doc-classification`.
 * The types that it does not know are found by the local engine only.
 */
export const autoIdDocClassification = {
	id: 'auto-id-doc-classification',
	displayName: 'Auto Document OCR',
	summary: 'Say what kind of card, passport or plate a picture shows, and read it',
	aliases: [
		...['OCR', 'Classify', 'Classification', 'Document Type', 'ID Card', 'Passport', 'KYC'],
		...['Huawei'],
	],
	imageField: 'data',
	limits: CARD_LIMITS,
	parameters: [
		{
			displayName: 'Detect Picture Flaws',
			name: 'alarm',
			type: 'boolean',
			default: false,
			description:
				'Whether to say if the picture is blurred, dark, reflecting, cut off, covered, a copy or taken from a screen',
		},
	],
	resultType: 'object',
	fields: [
		{ name: 'type', label: 'Kind of Document', type: 'string', example: 'passport' },
		{
			name: 'location',
			label: 'Location',
			type: 'quad',
			example: [
				[52, 71],
				[941, 66],
				[944, 688],
				[55, 693],
			],
		},
		{ name: 'confidence', label: 'Confidence', type: 'number', example: 0.9841 },
		{
			name: 'alarm_result',
			label: 'Flaws',
			type: 'object',
			when: 'alarm',
			fields: [
				{
					name: 'detect_blur_result',
					label: 'Blurred',
					...ALARM,
					alarm: 'The document is blurred.',
				},
				{
					name: 'detect_glare_result',
					label: 'Glare',
					...ALARM,
					alarm: 'Light is reflected on the document.',
				},
				{
					name: 'detect_blocking_within_border_result',
					label: 'Parts Are Covered',
					...ALARM,
					alarm: 'Something covers a part of the document.',
				},
				{
					name: 'detect_insufficient_lighting_result',
					label: 'Too Dark',
					...ALARM,
					alarm: 'The picture is too dark.',
				},
				{
					name: 'detect_copy_result',
					label: 'Black-and-White Copy',
					...ALARM,
					alarm: 'The picture shows a black-and-white copy.',
				},
				{
					name: 'detect_border_integrity_result',
					label: 'Border Is Incomplete',
					...ALARM,
					alarm: 'A part of the document lies outside the picture.',
				},
				{
					name: 'detect_reproduce_result',
					label: 'Recaptured',
					...ALARM,
					alarm: 'The picture seems to show a screen or a print of the document.',
				},
			],
		},
		{
			name: 'alarm_confidence',
			label: 'Scores of the Flaws',
			type: 'object',
			when: 'alarm',
			fields: [
				{ name: 'blur_score', label: 'Blurred', ...SCORE },
				{ name: 'glare_score', label: 'Glare', ...SCORE },
				{ name: 'blocking_within_border_score', label: 'Parts Are Covered', ...SCORE },
				{ name: 'insufficient_lighting_score', label: 'Too Dark', ...SCORE },
				{ name: 'copy_score', label: 'Black-and-White Copy', ...SCORE },
				{ name: 'border_integrity_score', label: 'Border Is Incomplete', ...SCORE },
				{ name: 'reproduce_score', label: 'Recaptured', ...SCORE },
			],
		},
	],
	category: 'card',
	simplified: [],
	kinds: {
		peru_id_card: 'peru-id-card',
		cambodian_id_card: 'cambodian-idcard',
		myanmar_driver_license: 'myanmar-driver-license',
		myanmar_id_card: 'myanmar-id-card',
		passport: 'passport',
		thailand_id_card: 'thailand-id-card',
		hongkong_id_card: undefined,
		macao_id_card: undefined,
		// The identity card of mainland China.
		id_card: undefined,
		chile_id_card: 'chile-id-card',
		vietnam_id_card: 'vietnam-id-card',
		thailand_license_plate: 'thailand-license-plate',
		id_document: 'id-document',
	},
	models: CARD_MODELS,
} as const satisfies CapabilityDescriptor;

export type AutoIdDocClassificationResult = ResultOf<typeof autoIdDocClassification.fields>;
