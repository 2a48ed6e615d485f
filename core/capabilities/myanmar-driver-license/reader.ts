import { cardReading } from '../../card/cardReading';
import { fieldConfidence } from '../../card/fieldConfidence';
import { toZawgyi } from '../../card/myanmar/toZawgyi';
import { readCardText } from '../../card/readCardText';
import type { FieldReadings } from '../../card/types';
import { warnAboutMissing } from '../../card/warnAboutMissing';
import { OcrError } from '../../errors';
import type { Reader } from '../types';
import type { MyanmarDriverLicenseResult } from './descriptor';
import type { LicenceField } from './fields';
import { readLicence } from './readLicence';

const EXPECTED = {
	card_number: 'License Number',
	name: 'Name',
	nrc_id: 'NRC Number',
	birth: 'Date of Birth',
	expiried_date: 'Valid Until',
} as const satisfies Partial<Record<LicenceField, string>>;

function valuesOf(fields: FieldReadings, unicode: boolean) {
	const latin = (name: LicenceField): string => fields[name]?.value ?? '';
	const own = (name: LicenceField): string => (unicode ? latin(name) : toZawgyi(latin(name)));
	return {
		card_number: own('card_number'),
		card_number_en: latin('card_number_en'),
		name: own('name'),
		name_en: latin('name_en'),
		nrc_id: own('nrc_id'),
		nrc_id_en: latin('nrc_id_en'),
		birth: own('birth'),
		birth_en: latin('birth_en'),
		blood_group: own('blood_group'),
		blood_group_en: latin('blood_group_en'),
		expiried_date: own('expiried_date'),
		expiried_date_en: latin('expiried_date_en'),
	};
}

/** Front of driving licences of Myanmar. */
export const readMyanmarDriverLicense: Reader = async (page, parameters, context) => {
	const card = await readCardText(page, context, ['Mymr', 'Latn']);
	const { fields, warnings: said } = readLicence(card);
	if (!fields.card_number && !fields.name && !fields.name_en && !fields.nrc_id) {
		throw new OcrError('content', 'Nothing on the driving licence of Myanmar could be read.', {
			description: 'Give a sharp picture of the front of the whole licence, without glare.',
		});
	}
	const confidence = fieldConfidence(fields);
	const result: MyanmarDriverLicenseResult = {
		...valuesOf(fields, parameters.convert_unicode === true),
		confidence,
	};
	const warnings = [...said, ...warnAboutMissing(fields, EXPECTED)];
	return cardReading({ page, card, result, confidence, warnings });
};
