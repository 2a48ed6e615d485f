import { OcrError } from '../../errors';
import { findConcept } from '../matching/findConcept';
import type { FillPlan, TemplateField } from '../types';
import { formatDay, isIsoDay, toDay } from './dates';
import { formatNumber } from './formatNumber';

type Formatting = Pick<FillPlan, 'formats' | 'datePattern' | 'dateOrder' | 'letterCase'>;

/**
 * A value as it is written into a field.
 * @throws OcrError content, when it does not fit the format of the field
 */
export function formatValue(text: string, field: TemplateField, plan: Formatting): string {
	const own = plan.formats.filter((format) => format.field === field.name);
	let value = text;
	for (const format of own) {
		if (format.kind === 'date')
			value = writeDate(value, format.pattern, plan) ?? unfit(field, 'date');
		else if (format.kind === 'number') {
			value = formatNumber(value, format.pattern) ?? unfit(field, 'number');
		} else value = setCase(value, format.kind);
	}
	const isFormatted = own.some(({ kind }) => kind === 'date' || kind === 'number');
	if (!isFormatted && plan.datePattern && isDate(value, field)) {
		value = writeDate(value, plan.datePattern, plan) ?? value;
	}
	return own.some(({ kind }) => kind === 'upper' || kind === 'lower')
		? value
		: setCase(value, plan.letterCase);
}

function isDate(text: string, { name, label }: TemplateField): boolean {
	const asksForDate = [label, name].some(
		(asked) => asked !== undefined && findConcept(asked)?.concept.isDate === true,
	);
	return isIsoDay(text) || asksForDate;
}

function writeDate(text: string, pattern: string, plan: Formatting): string | undefined {
	const day = toDay(text, plan.dateOrder);
	return day && formatDay(day, pattern);
}

function setCase(text: string, letterCase: FillPlan['letterCase']): string {
	if (letterCase === 'upper') return text.toUpperCase();
	return letterCase === 'lower' ? text.toLowerCase() : text;
}

function unfit({ name }: TemplateField, kind: string): never {
	throw new OcrError('content', `The value of the field "${name}" is no ${kind}.`, {
		description: `Check the value, or take the ${kind} format off this field.`,
	});
}
