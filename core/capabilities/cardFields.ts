import type { Field } from './types';

/** Field name to confidence: the last field of nearly every card. */
export const CONFIDENCE_FIELD = {
	name: 'confidence',
	label: 'Confidence by Field',
	type: 'object<number>',
} as const satisfies Field;

/** Which side of the card the picture shows. */
export const SIDE_FIELD = {
	name: 'side',
	label: 'Side',
	type: 'string',
	example: 'front',
} as const satisfies Field;

export const PORTRAIT_IMAGE_FIELD = {
	name: 'portrait_image',
	label: 'Portrait',
	type: 'image',
	when: 'return_portrait_image',
} as const satisfies Field;

export const PORTRAIT_LOCATION_FIELD = {
	name: 'portrait_location',
	label: 'Place of the Portrait',
	type: 'quad',
	when: 'return_portrait_location',
	example: [
		[64, 150],
		[232, 150],
		[232, 366],
		[64, 366],
	],
} as const satisfies Field;

/** Original, photocopy or, where the interface tells it, a photographed screen. */
export const PICTURED_FIELD = {
	name: 'idcard_type',
	label: 'How It Was Pictured',
	type: 'string',
	when: 'return_idcard_type',
	example: 'normal',
} as const satisfies Field;

/** Field name to corners. */
export const TEXT_LOCATION_FIELD = {
	name: 'text_location',
	label: 'Places of the Fields',
	type: 'object<quad>',
	when: 'return_text_location',
} as const satisfies Field;

/** The lines of a zone of three lines with 30 characters each. */
export const MACHINE_CODE_LABELS = [
	'Machine-Readable Line 1',
	'Machine-Readable Line 2',
	'Machine-Readable Line 3',
] as const;
