import { readCccd } from '../../card/numbers/checkCccd';
import type { FieldReadings } from '../../card/types';
import { parseDate } from '../../card/values/parseDate';
import type { Warning } from '../../result';
import type { VietnamField } from './fields';

/** What the digits of the number say against the rest of the card. */
export function checkNumber(fields: FieldReadings<VietnamField>): Warning[] {
	const parts = readCccd(fields.number?.value ?? '');
	if (!parts) return [];
	const year = parseDate(fields.birth_date?.value ?? '')?.year;
	const sex = fields.sex?.value;
	const contradictions = [
		parts.knownProvince ? [] : ['the province'],
		year === undefined || year === parts.year ? [] : ['the year of birth'],
		sex === undefined || (sex === 'Nam') === (parts.sex === 'male') ? [] : ['the sex'],
	].flat();
	return contradictions.map((what) => ({
		code: 'check-digit',
		message: `The card number does not agree with ${what}.`,
	}));
}
