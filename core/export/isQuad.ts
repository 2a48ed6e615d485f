import type { Quad } from '../result';

/** Whether a value of a result is four corners. */
export function isQuad(value: unknown): value is Quad {
	return (
		Array.isArray(value) &&
		value.length === 4 &&
		value.every(
			(point) =>
				Array.isArray(point) && point.length === 2 && point.every((part) => Number.isFinite(part)),
		)
	);
}
