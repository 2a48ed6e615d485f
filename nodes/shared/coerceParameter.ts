import type { Parameter, ParameterValue } from '../../core/capabilities/types';
import { OcrError } from '../../core/errors';

interface Bounds {
	readonly min?: number;
	readonly max?: number;
}

/** The part of a parameter that says which values fit. */
type Form = Pick<Parameter, 'displayName' | 'type' | 'options' | 'typeOptions'>;

/**
 * The value of a request parameter in the type that the interface wants; expressions and AI agents
 * often deliver text where a switch or a number is needed.
 * @throws OcrError parameter
 */
export function coerceParameter(parameter: Form, value: unknown): ParameterValue {
	const { displayName, type, typeOptions } = parameter;
	switch (type) {
		case 'boolean':
			return toBoolean(value, displayName);
		case 'number':
			return toNumber(value, displayName, {
				min: typeOptions?.minValue,
				max: typeOptions?.maxValue,
			});
		case 'multiOptions':
			return toList(value).map((entry) => toChoice(entry, parameter));
		case 'options':
			return toChoice(String(value), parameter);
		case 'string':
			return String(value) === '' ? undefined : String(value);
	}
}

/** @throws OcrError parameter, when it is no number or outside the bounds */
export function toNumber(value: unknown, label: string, { min, max }: Bounds): number {
	const number = typeof value === 'string' && value.trim() === '' ? NaN : Number(value);
	if (!Number.isFinite(number)) throw unfit(label, `'${String(value)}' is not a number`);
	if (min !== undefined && number < min) throw unfit(label, `${number} is less than ${min}`);
	if (max !== undefined && number > max) throw unfit(label, `${number} is more than ${max}`);
	return number;
}

/** Bounds of a share or a confidence. */
export const SHARE: Bounds = { min: 0, max: 1 };

/** Text without the blanks around it; undefined when nothing is left. */
export function toText(value: unknown): string | undefined {
	const text = value === undefined || value === null ? '' : String(value).trim();
	return text === '' ? undefined : text;
}

function toBoolean(value: unknown, label: string): boolean {
	if (typeof value === 'boolean') return value;
	if (value === 'true' || value === 1) return true;
	if (value === 'false' || value === 0 || value === '') return false;
	throw unfit(label, `'${String(value)}' is neither true nor false`);
}

function toList(value: unknown): string[] {
	const entries: unknown[] = Array.isArray(value) ? value : String(value).split(',');
	return entries.map((entry) => String(entry).trim()).filter((entry) => entry !== '');
}

function toChoice(value: string, { displayName, options = [] }: Form): string {
	if (options.some((option) => option.value === value)) return value;
	throw unfit(
		displayName,
		`'${value}' is not one of the choices`,
		options.map((o) => o.value),
	);
}

function unfit(label: string, reason: string, choices: readonly string[] = []): OcrError {
	return new OcrError('parameter', `The parameter '${label}' does not fit: ${reason}.`, {
		description:
			choices.length > 0
				? `Choices: ${choices.join(', ')}.`
				: 'Change the parameter, or the expression that fills it.',
	});
}
