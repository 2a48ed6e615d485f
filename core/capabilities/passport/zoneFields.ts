import { compareWithPrint } from '../../card/mrz/compareWithPrint';
import { interpretZone, type ZoneValues } from '../../card/mrz/interpretZone';
import type { ZoneReading } from '../../card/mrz/readZone';
import { withoutZone } from '../../card/mrz/withoutZone';
import { zoneWarnings } from '../../card/mrz/zoneWarnings';
import type { CardText, FieldReading, FieldReadings } from '../../card/types';
import type { Warning } from '../../result';
import type { PrintField } from './readChinesePrint';

export interface ZoneFields {
	readonly fields: FieldReadings<PrintField>;
	readonly lines: readonly string[];
	readonly warnings: readonly Warning[];
	/** The text of the page that is not the zone. */
	readonly print: CardText;
}

const LABELS = { number: 'number', names: 'name', surname: 'name', given: 'name' } as const;

/** A value that is also printed in the same letters is hardly wrong. */
const CONFIRMED = 0.1;

function confirm(values: ZoneValues, confirmed: readonly string[]): ZoneValues {
	const raise = (reading: FieldReading | undefined): FieldReading | undefined =>
		reading && { ...reading, confidence: 1 - (1 - reading.confidence) * CONFIRMED };
	const names = confirmed.includes('names') || confirmed.includes('surname');
	return {
		...values,
		...(confirmed.includes('number') ? { number: raise(values.number) } : {}),
		...(names ? { surname: raise(values.surname), given: raise(values.given) } : {}),
	};
}

/** The fields of the result that a zone gives, compared with what is printed above it. */
export function zoneFields(zone: ZoneReading, card: CardText, year: number): ZoneFields {
	const print = withoutZone(card, zone.rows);
	const compared = compareWithPrint(zone, print.lines);
	const values = confirm(interpretZone(compared.zone, year), compared.confirmed);
	const disagreements = compared.contradicted.map((name): Warning => {
		const label = LABELS[name as keyof typeof LABELS];
		return {
			code: 'disagreement',
			message: `The ${label} is printed otherwise than it stands in the machine-readable zone.`,
		};
	});
	return {
		fields: {
			passport_type: values.type,
			country_code: values.country,
			passport_number: values.number,
			nationality: values.nationality,
			surname: values.surname,
			given_name: values.given,
			sex: values.sex,
			date_of_birth: values.birth,
			date_of_expiry: values.expiry,
		},
		lines: compared.zone.lines,
		warnings: [...zoneWarnings(compared.zone), ...disagreements],
		print,
	};
}
