import type { Reading } from '../result';
import { findMissing } from './findMissing';

/** A field of the result that must hold something. */
export interface DemandedField {
	readonly name: string;
	/** Demanded only of a reading of this side; absent: of every reading. */
	readonly side?: 'front' | 'back';
}

export interface Demands {
	/** 0..1: a reading, or a demanded field, under it is not good enough. */
	readonly minConfidence: number;
	readonly requiredFields?: readonly DemandedField[];
}

/** Why a reading is not good enough, as a sentence without its stop; undefined when it is. */
export function judgeReading(reading: Reading, demands: Demands): string | undefined {
	const { minConfidence } = demands;
	const faults = findMissing(reading.result, { names: namesFor(reading, demands), minConfidence });
	const missing = faults.filter(({ confidence }) => confidence === undefined);
	if (missing.length > 0) return `the local reading lacks ${listNames(missing)}`;
	if (reading.text.trim() === '') return 'the local reading found no text';
	if (faults.length > 0) {
		return `the local reading is under the limit of ${minConfidence.toFixed(2)} in ${listNames(faults)}`;
	}
	if (reading.confidence >= minConfidence) return undefined;
	const [found, limit] = [reading.confidence, minConfidence].map((share) => share.toFixed(2));
	return `the confidence of the local reading is ${found}, under the limit of ${limit}`;
}

/** The demanded fields that a reading of this side of the document can have. */
function namesFor({ result }: Reading, { requiredFields = [] }: Demands): readonly string[] {
	const shown = typeof result === 'object' && result !== null && 'side' in result && result.side;
	return requiredFields
		.filter(({ side }) => side === undefined || side === shown)
		.map(({ name }) => name);
}

function listNames(fields: readonly { readonly name: string }[]): string {
	return fields.map(({ name }) => name).join(', ');
}
