import type {
	CapabilityDescriptor,
	Parameter,
	ParameterValue,
	ParameterValues,
} from '../../capabilities/types';
import { OcrError } from '../../errors';

/** The picture of a call: base64 text, or an address that the cloud reads itself. */
export type CloudPicture =
	| { readonly kind: 'base64'; readonly base64: string }
	| { readonly kind: 'url'; readonly url: string };

type WireValue = string | number | boolean | readonly string[];

/**
 * The body of a call: the picture, and the parameters that say something else than the cloud takes
 * by itself, each in its JSON type.
 * @throws OcrError parameter
 */
export function buildBody(
	descriptor: CapabilityDescriptor,
	parameters: ParameterValues,
	picture: CloudPicture,
): Record<string, WireValue> {
	refuseUnknown(descriptor, parameters);
	const body: Record<string, WireValue> =
		picture.kind === 'url' ? { url: picture.url } : { [descriptor.imageField]: picture.base64 };
	for (const parameter of descriptor.parameters) {
		const value = toWire(parameter, parameters[parameter.name]);
		if (value !== undefined && !isTakenAnyway(parameter, value)) body[parameter.name] = value;
	}
	return body;
}

function refuseUnknown(descriptor: CapabilityDescriptor, parameters: ParameterValues): void {
	const names = descriptor.parameters.map(({ name }) => name);
	const unknown = Object.keys(parameters).find(
		(name) => parameters[name] !== undefined && !names.includes(name),
	);
	if (unknown === undefined) return;
	throw new OcrError('parameter', `${descriptor.displayName} has no parameter "${unknown}".`, {
		description:
			names.length > 0 ? `It has ${names.join(', ')}.` : 'It is called without parameters.',
	});
}

function isTakenAnyway({ cloudDefault, default: shown }: Parameter, value: WireValue): boolean {
	const taken = cloudDefault === undefined ? shown : cloudDefault;
	// Without a value of its own the cloud reads nothing into an empty text or list.
	if (taken === null) return isEmpty(value);
	return JSON.stringify(taken) === JSON.stringify(value);
}

function isEmpty(value: WireValue): boolean {
	return (typeof value === 'string' || Array.isArray(value)) && value.length === 0;
}

function toWire(parameter: Parameter, value: ParameterValue): WireValue | undefined {
	if (value === undefined) return undefined;
	switch (parameter.type) {
		case 'boolean':
			return toBoolean(parameter, value);
		case 'number':
			return toNumber(parameter, value);
		case 'multiOptions':
			return toList(parameter, value);
		case 'options':
			return isEmptyText(value) ? undefined : toOption(parameter, value);
		case 'string':
			if (typeof value === 'string') return value;
			throw refuse(parameter, 'a text');
	}
}

function toBoolean(parameter: Parameter, value: ParameterValue): boolean {
	if (typeof value === 'boolean') return value;
	if (value === 'true' || value === 'false') return value === 'true';
	throw refuse(parameter, 'true or false');
}

function toNumber(parameter: Parameter, value: ParameterValue): number {
	const { minValue = -Infinity, maxValue = Infinity } = parameter.typeOptions ?? {};
	const number = isEmptyText(value) ? NaN : Number(value);
	if (Number.isInteger(number) && number >= minValue && number <= maxValue) return number;
	const from = Number.isFinite(minValue) ? ` from ${minValue}` : '';
	const to = Number.isFinite(maxValue) ? ` to ${maxValue}` : '';
	throw refuse(parameter, `a whole number${from}${to}`);
}

function toList(parameter: Parameter, value: ParameterValue): readonly string[] {
	if (!Array.isArray(value)) throw refuse(parameter, 'a list');
	return value.map((entry) => toOption(parameter, entry));
}

function toOption(parameter: Parameter, value: ParameterValue): string {
	const known = parameter.options?.some((option) => option.value === value);
	if (known && typeof value === 'string') return value;
	const values = parameter.options?.map((option) => option.value).filter((text) => text !== '');
	throw refuse(parameter, `one of ${values?.join(', ')}`);
}

function isEmptyText(value: ParameterValue): boolean {
	return typeof value === 'string' && value.trim() === '';
}

function refuse({ displayName, name }: Parameter, wanted: string): OcrError {
	return new OcrError('parameter', `"${displayName}" has a value that cannot be used.`, {
		description: `Give ${wanted} for "${displayName}" (${name}).`,
	});
}
