import type { Field, Parameter } from '../types';

const ALARM = { type: 'boolean', default: false } as const satisfies Partial<Parameter>;

/** The switches of the alarms, each for one sign of a bad picture or of manipulation. */
export const ALARM_PARAMETERS = [
	{
		displayName: 'Detect Incomplete Border',
		name: 'detect_border_integrity',
		...ALARM,
		description: 'Whether to raise an alarm when a part of the card lies outside the picture',
	},
	{
		displayName: 'Detect Covered Parts',
		name: 'detect_blocking_within_border',
		...ALARM,
		description: 'Whether to raise an alarm when something covers a part of the card',
	},
	{
		displayName: 'Detect Blur',
		name: 'detect_blur',
		...ALARM,
		description: 'Whether to raise an alarm when the card is blurred',
	},
	{
		displayName: 'Detect Glare',
		name: 'detect_glare',
		...ALARM,
		description: 'Whether to raise an alarm when light is reflected on the card',
	},
	{
		displayName: 'Detect Tampering',
		name: 'detect_tampering',
		...ALARM,
		description:
			'Whether to raise an alarm when the portrait was exchanged. Fine retouching is not found.',
	},
	{
		displayName: 'Detect Recapture',
		name: 'detect_reproduce',
		...ALARM,
		description: 'Whether to raise an alarm when a screen or a print of the card was photographed',
	},
] as const satisfies readonly Parameter[];

/** The alarms in the result, true where raised. */
export const ALARM_FIELDS = [
	{
		name: 'detect_border_integrity_result',
		alarm: 'A part of the card lies outside the picture.',
		label: 'Border Is Incomplete',
		type: 'boolean',
		when: 'detect_border_integrity',
		example: false,
	},
	{
		name: 'detect_blocking_within_border_result',
		alarm: 'Something covers a part of the card.',
		label: 'Parts Are Covered',
		type: 'boolean',
		when: 'detect_blocking_within_border',
		example: false,
	},
	{
		name: 'detect_blur_result',
		alarm: 'The card is blurred.',
		label: 'Blurred',
		type: 'boolean',
		when: 'detect_blur',
		example: false,
	},
	{
		name: 'detect_glare_result',
		alarm: 'Light is reflected on the card.',
		label: 'Glare',
		type: 'boolean',
		when: 'detect_glare',
		example: true,
	},
	{
		name: 'detect_tampering_result',
		alarm: 'The portrait seems to have been exchanged.',
		label: 'Tampered With',
		type: 'boolean',
		when: 'detect_tampering',
		example: false,
	},
	{
		name: 'detect_reproduce_result',
		alarm: 'The picture seems to show a screen or a print of the card.',
		label: 'Recaptured',
		type: 'boolean',
		when: 'detect_reproduce',
		example: false,
	},
] as const satisfies readonly Field[];

/** Scores from 0 to 99; an alarm is raised above 50. */
export const SCORE_FIELDS = [
	{
		name: 'idcard_type_score',
		label: 'Copy',
		type: 'integer',
		when: 'return_idcard_type',
		example: 4,
	},
	{
		name: 'border_integrity_score',
		label: 'Border Is Incomplete',
		type: 'integer',
		when: 'detect_border_integrity',
		example: 9,
	},
	{
		name: 'blocking_within_border_score',
		label: 'Parts Are Covered',
		type: 'integer',
		when: 'detect_blocking_within_border',
		example: 15,
	},
	{ name: 'blur_score', label: 'Blurred', type: 'integer', when: 'detect_blur', example: 21 },
	{ name: 'glare_score', label: 'Glare', type: 'integer', when: 'detect_glare', example: 68 },
	{
		name: 'tampering_score',
		label: 'Tampered With',
		type: 'integer',
		when: 'detect_tampering',
		example: 3,
	},
	{
		name: 'reproduce_score',
		label: 'Recaptured',
		type: 'integer',
		when: 'detect_reproduce',
		example: 11,
	},
] as const satisfies readonly Field[];
