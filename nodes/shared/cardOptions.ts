import type { INodeProperties } from 'n8n-workflow';

import type { CapabilityDescriptor, Field } from '../../core/capabilities/types';
import { confidenceLimitOption } from './optionProperties';
import { imageFields, imageName, imageOption, readableFields } from './cardFieldKinds';

const SIMPLIFIED = { show: { '/simplify': [true] } };

/** Options that only nodes of cards have. */
export function cardOptions(descriptor: CapabilityDescriptor): INodeProperties[] {
	return [
		...(descriptor.kinds
			? [confidenceLimitOption]
			: [requiredFieldsOption(descriptor), requiredLimitOption]),
		includeTextOption,
		...imageFields(descriptor).map(imageFieldOption),
		...(descriptor.twoSided ? [combineSidesOption] : []),
	];
}

function requiredFieldsOption(descriptor: CapabilityDescriptor): INodeProperties {
	return {
		displayName: 'Required Fields',
		name: 'requiredFields',
		type: 'multiOptions',
		default: [],
		description:
			'Fields without which an item counts as not read: it stops the workflow or takes the error output, as On Error under Settings says. With the engine Auto, Huawei Cloud is asked first.',
		options: readableFields(descriptor)
			.map((field) => ({ name: labelOf(field), value: field.name }))
			.sort((a, b) => a.name.localeCompare(b.name, 'en')),
	};
}

function labelOf({ label, side }: Field): string {
	return side === 'back' && !/back/i.test(label) ? `${label} (on the Back)` : label;
}

const requiredLimitOption: INodeProperties = {
	displayName: 'Confidence Limit',
	name: 'confidenceLimit',
	type: 'number',
	typeOptions: { minValue: 0, maxValue: 1, numberPrecision: 2 },
	default: 0.85,
	description:
		'Required fields read with a confidence under this (0 to 1) count as missing. With the engine Auto, cards read locally with less are sent to Huawei Cloud.',
};

const includeTextOption: INodeProperties = {
	displayName: 'Include Text',
	name: 'includeText',
	type: 'boolean',
	default: false,
	description: 'Whether to put out all text of the card as well, line by line',
	displayOptions: SIMPLIFIED,
};

function imageFieldOption(field: Field): INodeProperties {
	return {
		displayName: `Put ${field.label} in Field`,
		name: imageOption(field),
		type: 'string',
		default: imageName(field),
		description: `Name of the output binary field that takes the picture; '${imageName(field)}' without this option`,
		displayOptions: {
			show: { ...SIMPLIFIED.show, ...(field.when && { [field.when]: [true] }) },
		},
	};
}

const combineSidesOption: INodeProperties = {
	displayName: 'Combine Sides',
	name: 'combineSides',
	type: 'options',
	default: 'item',
	description:
		'How front and back of a card come in, to be put out as one item. What both sides say is compared.',
	displayOptions: SIMPLIFIED,
	options: [
		{
			name: 'All Files of an Item',
			value: 'item',
			description: 'The files and pages of an incoming item show one card',
		},
		{
			name: 'Items in Pairs',
			value: 'pairs',
			description: 'The first and the second item show one card, the third and the fourth the next',
		},
	],
};
