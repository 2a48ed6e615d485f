import type { FieldReading, FieldReadings } from '../../card/types';
import type { Warning } from '../../result';
import type { PrintField } from './readChinesePrint';

/** Fields that stand both in the zone and in print, in the same form. */
const COMPARED: Readonly<Partial<Record<PrintField, string>>> = {
	passport_number: 'number',
	sex: 'sex',
	date_of_birth: 'date of birth',
	date_of_expiry: 'date of expiry',
	surname: 'family name',
	given_name: 'given names',
};

/** Fields that are printed in words and stand in the zone as a code. */
const PRINTED_FIRST: ReadonlySet<string> = new Set<PrintField>(['nationality']);
/** The zone is believed up to this confidence, then what is printed where that is surer. */
const DOUBTFUL = 0.7;

const letters = (text: string): string => text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');

function agree(a: FieldReading, b: FieldReading): boolean {
	return letters(a.value) === letters(b.value);
}

/** The zone and the print of one passport put together; where they differ, a warning says so. */
export function joinFields(
	zone: FieldReadings<PrintField>,
	print: FieldReadings<PrintField>,
): { readonly fields: FieldReadings<PrintField>; readonly warnings: readonly Warning[] } {
	const fields: Partial<Record<PrintField, FieldReading>> = { ...print, ...zone };
	const warnings: Warning[] = [];
	for (const name of Object.keys({ ...print, ...zone }) as PrintField[]) {
		const [inZone, printed] = [zone[name], print[name]];
		if (!inZone || !printed) {
			fields[name] = inZone ?? printed;
			continue;
		}
		const unsure = inZone.confidence < DOUBTFUL && printed.confidence > inZone.confidence;
		fields[name] = PRINTED_FIRST.has(name) || unsure ? printed : inZone;
		if (agree(inZone, printed)) {
			const doubt = (1 - inZone.confidence) * (1 - printed.confidence);
			fields[name] = { ...inZone, confidence: 1 - doubt };
		} else if (COMPARED[name]) {
			const message = `The ${COMPARED[name]} is printed otherwise than it stands in the machine-readable zone.`;
			warnings.push({ code: 'disagreement', message });
		}
	}
	return { fields, warnings };
}
