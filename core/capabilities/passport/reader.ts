import { showsTitle } from '../../card/labels/showsTitle';
import { readZone } from '../../card/mrz/readZone';
import { readCardText } from '../../card/readCardText';
import type { CardText } from '../../card/types';
import { createPyramid } from '../../image/pyramid';
import type { Reader } from '../types';
import { CHINESE_TITLES, REGION_TITLES } from './chineseFields';
import { PASSPORT_MESSAGES } from './messages';
import { readChinese } from './readChinese';
import { readForeign } from './readForeign';
import { zoneFields, type ZoneFields } from './zoneFields';

/** Passports of the special regions have a zone of China, but not its fields. */
function looksChinese(card: CardText, zone: ZoneFields | undefined): boolean {
	if (zone && zone.fields.country_code?.value !== 'CHN') return false;
	return showsTitle(card, CHINESE_TITLES) && !showsTitle(card, REGION_TITLES);
}

/** Passports: all fields of Chinese ones, the machine-readable zone of all others. */
export const readPassport: Reader = async (page, parameters, context) => {
	const card = await readCardText(page, context);
	const reading = await readZone(createPyramid(page.image), card, context);
	if (reading?.several) throw PASSPORT_MESSAGES.several();
	// Only the century of a date needs to know the present.
	const zone = reading && zoneFields(reading, card, new Date().getFullYear());
	const picture = { page, card, zone };
	const mode = parameters.country_code;
	if (mode === 'CHN') {
		const country = zone?.fields.country_code?.value ?? 'CHN';
		if (country !== 'CHN') throw PASSPORT_MESSAGES.otherCountry();
		return readChinese(picture);
	}
	if (mode !== 'GENERAL' && looksChinese(card, zone)) return readChinese(picture);
	if (zone) return readForeign(picture, zone);
	throw card.lines.length === 0 ? PASSPORT_MESSAGES.blank() : PASSPORT_MESSAGES.noZone();
};
