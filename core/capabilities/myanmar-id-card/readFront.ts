import { makeReading } from '../../card/labels/makeReading';
import type { Piece } from '../../card/labels/piece';
import { readLabelledFields } from '../../card/labels/readLabelledFields';
import { parseBurmeseDate } from '../../card/myanmar/burmeseDate';
import type { CardText, FieldReadings } from '../../card/types';
import { FRONT_COLUMN, FRONT_FIELDS, FRONT_PRINTED, type FrontField } from './fields';
import { parseNumber } from './parse';

/** A date without its label is right less often. */
const TRUST = 0.85;

type FrontReadings = FieldReadings<FrontField>;

/** The front shows two dates: one whose label was not read is the other one. */
function fillDate(fields: FrontReadings, rest: readonly Piece[]): FrontReadings {
	const open = (['issue_date', 'birth'] as const).filter((name) => !fields[name]);
	const dates = rest.flatMap((piece) => {
		const value = parseBurmeseDate(piece.text);
		return value === undefined ? [] : [makeReading([piece], value, TRUST)];
	});
	const [name] = open;
	return name && open.length === 1 && dates.length === 1 ? { ...fields, [name]: dates[0] } : fields;
}

/** The front; number and dates are found by their form where their labels were not read. */
export function readFront(card: CardText): FrontReadings {
	const { fields, rest } = readLabelledFields(card, FRONT_FIELDS, {
		printed: FRONT_PRINTED,
		columns: [FRONT_COLUMN],
		forms: { nrc_id: parseNumber },
	});
	return fillDate(fields, rest);
}
