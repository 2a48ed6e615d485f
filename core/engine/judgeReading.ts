import type { Reading } from '../result';

export interface Demands {
	/** 0..1: a reading under it is not good enough. */
	readonly minConfidence: number;
	/** Names of the result's fields that must hold something. */
	readonly requiredFields?: readonly string[];
}

/** Why a reading is not good enough, as a sentence without its stop; undefined when it is. */
export function judgeReading(reading: Reading, demands: Demands): string | undefined {
	const missing = (demands.requiredFields ?? []).filter((name) => !holds(reading.result, name));
	if (missing.length > 0) return `the local reading lacks ${missing.join(', ')}`;
	if (reading.text.trim() === '') return 'the local reading found no text';
	if (reading.confidence >= demands.minConfidence) return undefined;
	const [found, limit] = [reading.confidence, demands.minConfidence].map((share) =>
		share.toFixed(2),
	);
	return `the confidence of the local reading is ${found}, under the limit of ${limit}`;
}

/** Of a list of results every one must hold the field. */
function holds(result: unknown, name: string): boolean {
	if (Array.isArray(result)) return result.length > 0 && result.every((one) => holds(one, name));
	if (typeof result !== 'object' || result === null) return false;
	const value: unknown = Object.entries(result).find(([key]) => key === name)?.[1];
	if (typeof value === 'string' || Array.isArray(value)) return value.length > 0;
	return value !== undefined && value !== null;
}
