/** Fields that a result must hold. */
export interface RequiredFields {
	/** Wire names. */
	readonly names: readonly string[];
	/** 0..1: what was read with less counts as missing. */
	readonly minConfidence: number;
}

/** A required field that is not there. */
export interface MissingField {
	readonly name: string;
	/** Where it was read, but with too little confidence (0..1). */
	readonly confidence?: number;
}

/**
 * The required fields that a result lacks, each once. Of a list of results every one must hold
 * them; an empty list holds none. A field without a confidence of its own counts as sure.
 */
export function findMissing(
	result: unknown,
	{ names, minConfidence }: RequiredFields,
): readonly MissingField[] {
	const records: readonly unknown[] = Array.isArray(result) ? result : [result];
	return names.flatMap((name): MissingField[] => {
		if (records.length === 0 || !records.every((record) => holds(record, name))) return [{ name }];
		const confidence = Math.min(...records.map((record) => confidenceOf(record, name)));
		return confidence < minConfidence ? [{ name, confidence }] : [];
	});
}

/** The confidence (0..1) of a field of a result; 1 where the result tells none. */
export function confidenceOf(result: unknown, name: string): number {
	const all = valueOf(result, 'confidence');
	const own = typeof all === 'number' ? all : valueOf(all, name);
	return typeof own === 'number' ? own : 1;
}

function holds(result: unknown, name: string): boolean {
	const value = valueOf(result, name);
	if (typeof value === 'string') return value.trim() !== '';
	if (Array.isArray(value)) return value.some((entry) => String(entry).trim() !== '');
	return value !== undefined && value !== null;
}

function valueOf(record: unknown, name: string): unknown {
	if (typeof record !== 'object' || record === null || !Object.hasOwn(record, name)) {
		return undefined;
	}
	return Object.entries(record).find(([key]) => key === name)?.[1];
}
