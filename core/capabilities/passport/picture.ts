import type { CardText, FieldReadings } from '../../card/types';
import type { Page } from '../../intake/types';
import { PASSPORT_MESSAGES } from './messages';
import type { PrintField } from './readChinesePrint';
import type { ZoneFields } from './zoneFields';

/** What is known of a page before it is read as one kind of passport. */
export interface Picture {
	readonly page: Page;
	readonly card: CardText;
	readonly zone?: ZoneFields;
}

/** Fields of every passport that has a readable zone, with their names in warnings. */
export const ZONE_EXPECTED = {
	country_code: 'issuing country',
	passport_number: 'number',
	surname: 'family name',
	sex: 'sex',
	date_of_birth: 'date of birth',
	date_of_expiry: 'date of expiry',
} as const;

/**
 * The fields that every passport has, '' where one was not read.
 *
 * @throws OcrError content when neither the number nor a name is there
 */
export function commonFields(fields: FieldReadings<PrintField>) {
	const { passport_number, surname, given_name } = fields;
	if (!passport_number && !surname && !given_name) throw PASSPORT_MESSAGES.unread();
	return {
		passport_type: fields.passport_type?.value ?? '',
		country_code: fields.country_code?.value ?? '',
		passport_number: passport_number?.value ?? '',
		nationality: fields.nationality?.value ?? '',
		surname: surname?.value ?? '',
		given_name: given_name?.value ?? '',
		sex: fields.sex?.value ?? '',
		date_of_birth: fields.date_of_birth?.value ?? '',
		date_of_expiry: fields.date_of_expiry?.value ?? '',
	};
}
