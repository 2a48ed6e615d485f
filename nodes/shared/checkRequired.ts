import type { CapabilityDescriptor } from '../../core/capabilities/types';
import { findMissing, type MissingField, type RequiredFields } from '../../core/engine/findMissing';
import { OcrError } from '../../core/errors';

/** Why a result is not taken: the required fields that it lacks; undefined when it has them all. */
export function checkRequired(
	{ fields }: CapabilityDescriptor,
	result: unknown,
	required: RequiredFields,
): OcrError | undefined {
	const faults = findMissing(result, required);
	if (faults.length === 0) return undefined;
	const name = (fault: MissingField) =>
		fields.find((field) => field.name === fault.name)?.label ?? fault.name;
	const unread = faults.filter(({ confidence }) => confidence === undefined).map(name);
	const unsure = faults.flatMap((fault) =>
		fault.confidence === undefined ? [] : [`${name(fault)} (${fault.confidence.toFixed(2)})`],
	);
	const sentences = [
		...(unread.length > 0 ? [`Required fields were not read: ${unread.join(', ')}.`] : []),
		...(unsure.length > 0
			? [`Required fields were read with too little confidence: ${unsure.join(', ')}.`]
			: []),
	];
	const limit = unsure.length > 0 ? " or lower 'Confidence Limit'" : '';
	return new OcrError('content', sentences.join(' '), {
		description: `Take a sharper picture with the whole card in it${limit}; or change 'Required Fields' under Options.`,
	});
}
