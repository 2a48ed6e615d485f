import { roundShare } from '../result';
import type { FieldReadings } from './types';

/** The `confidence` of a card's result: field name to 0..1 with four decimals. */
export function fieldConfidence(fields: FieldReadings): Record<string, number> {
	const entries = Object.entries(fields).flatMap(([name, reading]) =>
		reading ? [[name, roundShare(reading.confidence)] as const] : [],
	);
	return Object.fromEntries(entries);
}
