import type { Warning } from '../../result';
import type { ZoneText } from './decodeZone';
import type { ZoneFieldName } from './formats';

const LABELS: Readonly<Record<ZoneFieldName | 'composite', string>> = {
	type: 'kind of document',
	country: 'issuing country',
	number: 'number',
	names: 'name',
	surname: 'family name',
	given: 'given names',
	birth: 'date of birth',
	sex: 'sex',
	expiry: 'date of expiry',
	nationality: 'nationality',
	optional: 'optional data',
	optional2: 'optional data',
	office: 'office',
	composite: 'whole zone',
};

function list(names: readonly (ZoneFieldName | 'composite')[]): string {
	return names.map((name) => LABELS[name]).join(', ');
}

/** What is to be said about a zone: check digits that do not hold, characters that were set right. */
export function zoneWarnings({ checks, corrected }: ZoneText): Warning[] {
	const failed = checks.filter(({ holds }) => holds === false).map(({ name }) => name);
	return [
		...(failed.length === 0
			? []
			: [
					{
						code: 'check-digit' as const,
						message: `Check digits of the machine-readable zone do not hold: ${list(failed)}.`,
					},
				]),
		...(corrected.length === 0
			? []
			: [
					{
						code: 'corrected' as const,
						message: `Set right by check digits or by the printed text: ${list(corrected)}.`,
					},
				]),
	];
}
