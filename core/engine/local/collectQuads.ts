import type { Quad } from '../../result';

/** The places of everything that was read, in the order of the result: all `location` fields. */
export function collectQuads(result: unknown): Quad[] {
	if (Array.isArray(result)) return result.flatMap(collectQuads);
	if (typeof result !== 'object' || result === null) return [];
	return Object.entries(result).flatMap(([name, value]) => {
		if (name === 'location') return isQuad(value) ? [value] : [];
		// Characters lie inside the box of their line.
		return name === 'char_list' ? [] : collectQuads(value);
	});
}

function isQuad(value: unknown): value is Quad {
	return (
		Array.isArray(value) &&
		value.length === 4 &&
		value.every(
			(point) =>
				Array.isArray(point) && point.length === 2 && point.every((part) => Number.isFinite(part)),
		)
	);
}
