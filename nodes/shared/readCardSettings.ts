import type { CapabilityDescriptor } from '../../core/capabilities/types';
import type { RequiredFields } from '../../core/engine/findMissing';
import type { DemandedField } from '../../core/engine/judgeReading';
import { imageFields, imageName, imageOption, readableFields } from './cardFieldKinds';
import { coerceParameter, SHARE, toNumber, toText } from './coerceParameter';

/** The collection Options as n8n hands it over; expressions may have put in other types. */
export type RawOptions = Readonly<Record<string, unknown>>;

/** How front and back of a card come in: as the files of one item, or as two items. */
export type CombineSides = 'item' | 'pairs';

/** What only cards are read with. */
export interface CardSettings {
	readonly includeText: boolean;
	/** Without these a document counts as not read. */
	readonly required: RequiredFields;
	/** Wire name of a picture in the result to the binary field that takes it. */
	readonly imageFields: Readonly<Record<string, string>>;
}

/** @throws OcrError parameter */
export function readCardSettings(
	descriptor: CapabilityDescriptor,
	options: RawOptions,
): CardSettings {
	return {
		includeText: options.includeText === true,
		required: {
			names: readRequiredNames(descriptor, options),
			// Unless a limit was set, a field that was read is there.
			minConfidence: toNumber(options.confidenceLimit ?? 0, 'Confidence Limit', SHARE),
		},
		imageFields: Object.fromEntries(
			imageFields(descriptor).map((field) => [
				field.name,
				toText(options[imageOption(field)]) ?? imageName(field),
			]),
		),
	};
}

/** Absent: every picture is a document of its own. */
export function readCombineSides(
	{ twoSided }: CapabilityDescriptor,
	{ combineSides }: RawOptions,
): CombineSides | undefined {
	const isKnown = combineSides === 'item' || combineSides === 'pairs';
	return twoSided && isKnown ? combineSides : undefined;
}

/**
 * What the engine Auto demands of a single reading. Where sides are combined that can only be what
 * stands on the side shown; what both together lack is found out afterwards.
 * @throws OcrError parameter
 */
export function readDemandedFields(
	descriptor: CapabilityDescriptor,
	options: RawOptions,
	isCombined: boolean,
): readonly DemandedField[] {
	const names = readRequiredNames(descriptor, options);
	if (!isCombined) return names.map((name) => ({ name }));
	return readableFields(descriptor).flatMap(({ name, side }) =>
		side !== undefined && names.includes(name) ? [{ name, side }] : [],
	);
}

function readRequiredNames(
	descriptor: CapabilityDescriptor,
	{ requiredFields }: RawOptions,
): readonly string[] {
	if (descriptor.category !== 'card') return [];
	const choices = readableFields(descriptor);
	const names = coerceParameter(
		{
			displayName: 'Required Fields',
			type: 'multiOptions',
			options: choices.map(({ name, label }) => ({ name: label, value: name })),
		},
		requiredFields ?? [],
	);
	return Array.isArray(names) ? names : [];
}
