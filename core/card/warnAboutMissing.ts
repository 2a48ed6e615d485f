import type { Warning } from '../result';
import type { FieldReadings } from './types';

/** A warning that names the fields that a card should show and that were not read. */
export function warnAboutMissing(
	fields: FieldReadings,
	expected: Readonly<Record<string, string>>,
): Warning[] {
	const missing = Object.entries(expected).flatMap(([name, label]) =>
		fields[name] === undefined ? [label] : [],
	);
	if (missing.length === 0) return [];
	return [{ code: 'partial', message: `Not read: ${missing.join(', ')}. Use a sharper picture.` }];
}
