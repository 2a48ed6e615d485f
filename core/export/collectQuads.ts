import type { Quad } from '../result';
import { isQuad } from './isQuad';

/** The places of everything that was read, in the order of the result. */
export function collectQuads(result: unknown): Quad[] {
	if (Array.isArray(result)) return result.flatMap(collectQuads);
	if (typeof result !== 'object' || result === null) return [];
	return Object.entries(result).flatMap(([name, value]) => {
		// Characters lie inside the box of their line.
		if (name === 'char_list') return [];
		// Key-values, tables and regions are made of the lines of the plain text.
		if (name !== 'ocr_result' && 'ocr_result' in result) return [];
		return isQuad(value) ? [value] : collectQuads(value);
	});
}
