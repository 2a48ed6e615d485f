import { OcrError } from '../errors';
import { createMatcher, type FieldMatch } from './matching/matchFields';
import type { FillPlan, TemplateField } from './types';

/** A field with the value that it is to take, before it is put in its format. */
export interface ChosenValue {
	readonly field: TemplateField;
	/** Absent: it stays empty. */
	readonly value?: unknown;
	readonly origin?: 'given' | 'matched';
	readonly source?: string;
	readonly score?: number;
}

/** Names shown in a message. */
const MOST_NAMES = 30;

/**
 * Values for the fields of a template: those given by name, and for the others what fits best in
 * the data.
 * @throws OcrError parameter, when a value was given for a field that is not there; content, when a
 * required field has none
 */
export function chooseValues(
	fields: readonly TemplateField[],
	plan: FillPlan,
): readonly ChosenValue[] {
	checkNames(fields, plan);
	const match = plan.source === undefined ? () => undefined : createMatcher(plan.source);
	const chosen = fields.map((field): ChosenValue => {
		const given = plan.given[field.name];
		if (isThere(given)) return { field, value: given, origin: 'given' };
		return field.name in plan.given ? { field } : chooseMatch(field, match(field), plan.matchLimit);
	});
	checkRequired(chosen, plan);
	return chosen;
}

function chooseMatch(
	field: TemplateField,
	match: FieldMatch | undefined,
	limit: number,
): ChosenValue {
	if (!match) return { field };
	const score = Math.round(match.score * 1000) / 1000;
	if (match.score < limit) return { field, score };
	return { field, value: match.value, origin: 'matched', source: match.source, score };
}

const isThere = (value: unknown) => value !== undefined && value !== null && value !== '';

function checkNames(fields: readonly TemplateField[], { given, required }: FillPlan): void {
	const known = new Set(fields.map(({ name }) => name));
	const strange = [...Object.keys(given), ...required].filter((name) => !known.has(name));
	if (strange.length === 0) return;
	const names = [...known].slice(0, MOST_NAMES).join(', ');
	throw new OcrError('parameter', `The template has no field "${strange.join('", "')}".`, {
		description:
			known.size === 0 ? 'The template has no fields at all.' : `Its fields are: ${names}.`,
	});
}

function checkRequired(chosen: readonly ChosenValue[], plan: FillPlan): void {
	const missing = chosen.filter(({ field, value }) => {
		const wanted = plan.required.includes(field.name) || (plan.keepsRequired && field.isRequired);
		return wanted && !isThere(value) && !isThere(field.value);
	});
	if (missing.length === 0) return;
	const names = missing.map(({ field }) => field.label ?? field.name);
	throw new OcrError('content', `Required fields have no value: ${names.join(', ')}.`, {
		description:
			'Give these fields a value, lower the match limit, or take them off the required fields.',
	});
}
