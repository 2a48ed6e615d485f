import { readLabelledFields } from '../../card/labels/readLabelledFields';
import { requireCard } from '../../card/labels/requireCard';
import type { CardText, FieldReadings } from '../../card/types';
import type { Warning } from '../../result';
import {
	LICENCE_COLUMN,
	LICENCE_FIELDS,
	LICENCE_FORMS,
	LICENCE_PRINTED,
	LICENCE_TITLES,
	type LicenceField,
} from './fields';
import { joinPairs } from './joinPairs';

/** Labels that a licence without a readable title must show. */
const ENOUGH_LABELS = 5;

/**
 * The values of a licence, each from its Burmese and its English reading.
 *
 * @throws OcrError content when the lines are not those of a driving licence of Myanmar
 */
export function readLicence(card: CardText): {
	readonly fields: FieldReadings<LicenceField>;
	readonly warnings: readonly Warning[];
} {
	const { fields, labelled } = readLabelledFields(card, LICENCE_FIELDS, {
		printed: LICENCE_PRINTED,
		columns: [LICENCE_COLUMN],
		forms: LICENCE_FORMS,
	});
	requireCard(card, {
		titles: LICENCE_TITLES,
		labels: labelled.size,
		enough: ENOUGH_LABELS,
		card: 'driving licence of Myanmar',
		advice: 'Give a sharp picture of the front of the whole licence.',
	});
	return joinPairs(fields);
}
