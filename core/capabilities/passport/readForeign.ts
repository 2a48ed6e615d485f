import { cardReading } from '../../card/cardReading';
import { fieldConfidence } from '../../card/fieldConfidence';
import { warnAboutMissing } from '../../card/warnAboutMissing';
import type { Reading } from '../../result';
import type { PassportResult } from './descriptor';
import { commonFields, ZONE_EXPECTED, type Picture } from './picture';
import type { ZoneFields } from './zoneFields';

/** A line that is cut off or cannot be read is known as fillers only. */
function withoutEmpty(line = ''): string {
	return /^<*$/.test(line) ? '' : line;
}

/** A passport or visa of any country: what its zone says. */
export function readForeign({ page, card }: Picture, zone: ZoneFields): Reading<PassportResult> {
	const { fields, lines } = zone;
	const confidence = fieldConfidence(fields);
	const result: PassportResult = {
		...commonFields(fields),
		machine_code: withoutEmpty(lines[0]),
		machine_code2: withoutEmpty(lines[1]),
		extra_info: {},
		confidence,
	};
	const warnings = [...zone.warnings, ...warnAboutMissing(fields, ZONE_EXPECTED)];
	return cardReading({ page, card, result, confidence, warnings });
}
