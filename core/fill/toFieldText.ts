import type { ChosenValue } from './chooseValues';
import type { FilledField, FillPlan } from './types';
import { formatValue } from './values/formatValue';

/** Text of a tick, before it is taken for yes or no. */
const [YES, NO] = ['true', 'false'];

/**
 * A chosen value as the text that is written, in its format; undefined: the field stays empty.
 * @throws OcrError content
 */
export function toFieldText({ field, value }: ChosenValue, plan: FillPlan): string | undefined {
	if (value === undefined) return undefined;
	if (typeof value === 'boolean') return value ? YES : NO;
	const text = Array.isArray(value) ? value.map(toText).join(', ') : toText(value);
	return field.kind === 'check' ? text : formatValue(text, field, plan);
}

function toText(value: unknown): string {
	return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

/** What became of a field, for the item. */
export function toFilledField(chosen: ChosenValue, text: string | undefined): FilledField {
	const { field, origin, source, score } = chosen;
	const head = { name: field.name, ...(field.label !== undefined && { label: field.label }) };
	if (text === undefined)
		return { ...head, status: 'empty', ...(score !== undefined && { score }) };
	return {
		...head,
		status: 'filled',
		value: text,
		origin,
		...(source !== undefined && { source }),
		...(score !== undefined && { score }),
	};
}
