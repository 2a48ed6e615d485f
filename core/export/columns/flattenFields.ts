import type { Value } from '../cells/types';

/** Deeper values are written as JSON text. */
const MOST_LEVELS = 8;

/** Parts of an object by their paths: `extra_info.local_language.name` and its value. */
export type FlatFields = ReadonlyArray<readonly [path: string, value: Value]>;

/**
 * The values of a nested object, each by its path. Lists of plain values become one text, parted by
 * commas; lists of objects become JSON text. Nothing of the input is taken for more than a value.
 */
export function flattenFields(fields: Readonly<Record<string, unknown>>): FlatFields {
	return flatten(fields, '', 1);
}

function flatten(fields: object, above: string, level: number): FlatFields {
	return Object.entries(fields).flatMap(([name, value]): FlatFields => {
		const path = above + name;
		if (!isObject(value) || level === MOST_LEVELS) return [[path, toValue(value)]];
		return flatten(value, `${path}.`, level + 1);
	});
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPlain(value: unknown): boolean {
	return typeof value !== 'object' || value === null;
}

/** Any value of JSON as one that fits into a cell. */
export function toValue(value: unknown): Value {
	if (typeof value === 'string' || typeof value === 'boolean') return value;
	if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
	if (value === null || value === undefined) return null;
	if (Array.isArray(value) && value.every(isPlain)) return value.map(String).join(', ');
	return JSON.stringify(value) ?? null;
}
