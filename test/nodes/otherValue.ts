import type { Parameter } from '../../core/capabilities/types';

/** A value that differs from what the node offers at first. */
export function otherValue(parameter: Parameter): string | boolean | number | string[] {
	const { type, default: first, options = [] } = parameter;
	if (type === 'boolean') return first !== true;
	if (type === 'number') return Number(first) + 1;
	if (type === 'multiOptions') return options.slice(0, 2).map(({ value }) => value);
	return options.find(({ value }) => value !== first)?.value ?? 'text';
}
