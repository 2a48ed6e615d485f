import { readLabelledFields } from '../../card/labels/readLabelledFields';
import type { CardText, FieldReadings } from '../../card/types';
import { FRONT_COLUMN, FRONT_FIELDS, FRONT_PRINTED, type FrontField } from './fields';
import { parseNumber } from './parse';

/** The front; number and dates are found by their form where their labels were not read. */
export function readFront(card: CardText): FieldReadings<FrontField> {
	const { fields } = readLabelledFields(card, FRONT_FIELDS, {
		printed: FRONT_PRINTED,
		columns: [FRONT_COLUMN],
		forms: { nrc_id: parseNumber },
	});
	return fields;
}
