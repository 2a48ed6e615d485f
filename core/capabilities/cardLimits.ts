import type { ModelId } from '../models';
import type { CapabilityLimits } from './types';

/** What the cloud accepts of nearly every card. */
export const CARD_LIMITS = {
	formats: ['PNG', 'JPEG', 'BMP', 'TIFF'],
	maxBase64Bytes: 10_485_760,
	minSide: 15,
	maxSide: 8_192,
} as const satisfies CapabilityLimits;

/** Weights that every card is read with. */
export const CARD_MODELS = [
	'detection-tiny',
	'recognition-small',
	'recognition-tiny',
	'page-orientation',
] as const satisfies readonly ModelId[];
