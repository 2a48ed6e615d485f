import type { Parameter } from './types';

/** Request parameters that several cards have. */

export const SIDE = {
	displayName: 'Side',
	name: 'side',
	type: 'options',
	main: true,
	default: '',
	description: 'Which side of the card is shown. Naming it makes the reading surer.',
	options: [
		{ name: 'Automatic', value: '', description: 'Find out from the picture' },
		{ name: 'Back', value: 'back' },
		{ name: 'Front', value: 'front' },
	],
} as const satisfies Parameter;

export const RETURN_PORTRAIT_IMAGE = {
	displayName: 'Return Portrait',
	name: 'return_portrait_image',
	type: 'boolean',
	default: false,
	description: "Whether to cut out the holder's portrait and return it as a picture",
} as const satisfies Parameter;

export const RETURN_PORTRAIT_LOCATION = {
	displayName: 'Return Portrait Location',
	name: 'return_portrait_location',
	type: 'boolean',
	default: false,
	description: 'Whether to return the four corners of the portrait in the picture',
} as const satisfies Parameter;

export const RETURN_TEXT_LOCATION = {
	displayName: 'Return Field Locations',
	name: 'return_text_location',
	type: 'boolean',
	default: false,
	description: 'Whether to return the four corners of every field in the picture',
} as const satisfies Parameter;

/** For the interfaces that tell an original from a photocopy. */
export const RETURN_COPY_CHECK = {
	displayName: 'Tell Original from Copy',
	name: 'return_idcard_type',
	type: 'boolean',
	default: false,
	description: 'Whether to say if the picture shows the card itself or a photocopy of it',
} as const satisfies Parameter;

/** For the interfaces that know photographed screens as well. */
export const RETURN_COPY_OR_SCREEN_CHECK = {
	...RETURN_COPY_CHECK,
	description:
		'Whether to say if the picture shows the card itself, a photocopy of it or a screen with it',
} as const satisfies Parameter;

/** Burmese text: the cloud gives the older encoding unless told otherwise. */
export const CONVERT_UNICODE = {
	displayName: 'Burmese in Unicode',
	name: 'convert_unicode',
	type: 'boolean',
	main: true,
	default: true,
	cloudDefault: false,
	description:
		'Whether Burmese text comes in Unicode, which nearly all programs expect. Switch it off for the older Zawgyi encoding.',
} as const satisfies Parameter;
