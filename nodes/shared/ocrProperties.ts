import type { INodeProperties } from 'n8n-workflow';

import type { CapabilityDescriptor, Field, Parameter } from '../../core/capabilities/types';
import { cardOptions } from './cardOptions';
import { inputProperties } from './inputProperties';
import {
	annotatedOption,
	commonOptions,
	pagesOption,
	passwordOption,
	textOptions,
	workbookOption,
} from './optionProperties';

/** The request's page number; in nodes the option Pages stands for it. */
export const PAGE_PARAMETER = 'pdf_page_number';

/** The request's switch for workbooks; in nodes the option Put Workbook in Field switches it on too. */
export const WORKBOOK_PARAMETER = 'return_excel';

const simplifyProperty: INodeProperties = {
	displayName: 'Simplify',
	name: 'simplify',
	type: 'boolean',
	default: true,
	description: 'Whether to return a simplified version of the response instead of the raw data',
};

const readDocumentProperty: INodeProperties = {
	displayName: 'Read the Document',
	name: 'readDocument',
	type: 'boolean',
	default: true,
	description:
		'Whether to read the document as well, with the reader of its kind. With Huawei Cloud that is a second call.',
};

/** All properties of the node of a capability, from its descriptor. */
export function ocrProperties(descriptor: CapabilityDescriptor): INodeProperties[] {
	const parameters = descriptor.parameters.filter(({ name }) => name !== PAGE_PARAMETER);
	const main = parameters.filter((parameter) => parameter.main);
	const others = parameters.filter((parameter) => !parameter.main);
	const options = [
		...others.map((parameter) => toProperty(parameter, descriptor)),
		...commonOptions,
		...(descriptor.category === 'card' ? cardOptions(descriptor) : textOptions),
		...annotatedOptions(descriptor),
		...(descriptor.parameters.some(({ name }) => name === WORKBOOK_PARAMETER)
			? [workbookOption]
			: []),
		...documentOptions(descriptor),
	];
	return [
		...inputProperties,
		...main.map((parameter) => toProperty(parameter, descriptor)),
		...(descriptor.kinds ? [readDocumentProperty] : []),
		simplifyProperty,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: options.sort((a, b) => a.displayName.localeCompare(b.displayName, 'en')),
		},
	];
}

function documentOptions({ limits }: CapabilityDescriptor): INodeProperties[] {
	const formats: readonly string[] = limits.formats;
	const options: INodeProperties[] = [];
	const takesPdf = formats.includes('PDF');
	if (takesPdf) options.push(pagesOption('a PDF or a multi-page TIFF'), passwordOption);
	else if (formats.includes('TIFF')) options.push(pagesOption('a multi-page TIFF'));
	return options;
}

function toProperty(parameter: Parameter, descriptor: CapabilityDescriptor): INodeProperties {
	const { displayName, name, type, description, hint, options, typeOptions } = parameter;
	return {
		displayName,
		name,
		type,
		default: Array.isArray(parameter.default) ? [...parameter.default] : parameter.default,
		description,
		...(hint && { hint }),
		...(options && { options: options.map((option) => ({ ...option })) }),
		...(typeOptions && { typeOptions: { ...typeOptions } }),
		...displayOptions(parameter, descriptor),
	} as INodeProperties;
}

/** A switch for something that Simplify leaves out is shown only where its effect is seen. */
function displayOptions(parameter: Parameter, descriptor: CapabilityDescriptor) {
	const rawOnly = switchesOnlyRaw(parameter.name, descriptor);
	if (!rawOnly) return parameter.displayOptions && { displayOptions: parameter.displayOptions };
	const { show, hide } = parameter.displayOptions ?? {};
	return {
		displayOptions: { show: { ...show, '/simplify': [false] }, ...(hide && { hide }) },
	};
}

/** Simplify leaves out nothing of a card. */
function switchesOnlyRaw(name: string, descriptor: CapabilityDescriptor): boolean {
	const { category, fields, simplified, extras = [] } = descriptor;
	if (category === 'card' || extras.some(({ when }) => when === name)) return false;
	const switched = fieldsSwitchedBy(name, fields);
	return switched.length > 0 && !switched.some((field) => simplified.includes(field.name));
}

function fieldsSwitchedBy(name: string, fields: readonly Field[]): readonly Field[] {
	return fields.flatMap((field) => [
		...(field.when === name ? [field] : []),
		...fieldsSwitchedBy(name, field.fields ?? []),
	]);
}

function annotatedOptions({ category, fields }: CapabilityDescriptor): INodeProperties[] {
	if (!tellsPlaces(fields)) return [];
	const isCard = category === 'card';
	return [
		annotatedOption(isCard ? 'all that the result gives a place of' : 'everything that was read'),
	];
}

function tellsPlaces(fields: readonly Field[]): boolean {
	return fields.some(
		({ type, fields: inner = [] }) =>
			type === 'quad' || type === 'object<quad>' || tellsPlaces(inner),
	);
}
