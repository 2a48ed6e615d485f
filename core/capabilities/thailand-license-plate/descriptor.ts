import { CARD_LIMITS, CARD_MODELS } from '../cardLimits';
import type { CapabilityDescriptor, ResultOf } from '../types';

/**
 * Thailand License Plate OCR; facts from the cloud's interface description of
 * `thailand-license-plate`. The result is a list with one entry a plate.
 */
export const thailandLicensePlate = {
	id: 'thailand-license-plate',
	displayName: 'Thailand License Plate OCR',
	summary: 'Find Thai number plates in a picture and read them',
	aliases: [
		...['OCR', 'ANPR', 'ALPR', 'Number Plate', 'Plate Number', 'Car', 'Vehicle', 'Thai'],
		...['Huawei'],
	],
	imageField: 'image',
	limits: CARD_LIMITS,
	parameters: [],
	resultType: 'array<object>',
	fields: [
		{ name: 'plate_number', label: 'Plate Number', type: 'string', example: '4กข5127' },
		{
			name: 'plate_location',
			label: 'Location',
			type: 'quad',
			example: [
				[318, 402],
				[522, 408],
				[520, 506],
				[316, 500],
			],
		},
		{ name: 'confidence', label: 'Confidence', type: 'number', example: 0.9724 },
		{ name: 'province', label: 'Province', type: 'string', optional: true, example: 'เชียงใหม่' },
	],
	category: 'card',
	simplified: [],
	models: CARD_MODELS,
} as const satisfies CapabilityDescriptor;

export type ThailandLicensePlateResult = ReadonlyArray<
	ResultOf<typeof thailandLicensePlate.fields>
>;
