/** Name of the field in which results carry a workbook, in Base64. */
const FIELD = 'excel';

/** The workbooks of a result, wherever in it they are, in its order. */
export function workbooksOf(result: unknown): Buffer[] {
	if (typeof result !== 'object' || result === null) return [];
	return Object.entries(result).flatMap(([name, value]) =>
		name === FIELD && typeof value === 'string'
			? [Buffer.from(value, 'base64')]
			: workbooksOf(value),
	);
}

/** A result without its workbooks, which have become files. */
export function withoutWorkbooks<T>(result: T): T {
	if (typeof result !== 'object' || result === null) return result;
	if (Array.isArray(result)) return result.map(withoutWorkbooks) as T;
	const kept = Object.entries(result).filter(
		([name, value]) => name !== FIELD || typeof value !== 'string',
	);
	return Object.fromEntries(kept.map(([name, value]) => [name, withoutWorkbooks(value)])) as T;
}
