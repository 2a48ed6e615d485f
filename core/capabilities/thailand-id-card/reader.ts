import { chooseCardType, judgeCard } from '../../card/alarms/judgeCard';
import { cardReading } from '../../card/cardReading';
import { fieldConfidence } from '../../card/fieldConfidence';
import { viewCard } from '../../card/frame/viewCard';
import { isThaiNumber } from '../../card/numbers/checkThaiNumber';
import { portraitWarnings } from '../../card/portraitWarnings';
import { readCardText } from '../../card/readCardText';
import type { FieldReading, FieldReadings } from '../../card/types';
import { warnAboutMissing } from '../../card/warnAboutMissing';
import { OcrError } from '../../errors';
import type { Warning } from '../../result';
import { cardPictures } from '../cardPictures';
import { textLocation } from '../textLocation';
import type { Reader } from '../types';
import type { ThailandIdCardResult } from './descriptor';
import { THAILAND_BACK, THAILAND_EXPECTED, THAILAND_FRONT } from './fields';
import { readSide, type ThailandReadings } from './readSide';

/** Both parts of the English name as one. */
function joinNames({ first_name_en: first, last_name_en: last }: ThailandReadings) {
	if (!first || !last) return first ?? last;
	const { confidence } = first.confidence < last.confidence ? first : last;
	return { value: `${first.value} ${last.value}`, confidence } satisfies FieldReading;
}

function checkNumber(number: string | undefined): Warning[] {
	if (number === undefined || isThaiNumber(number)) return [];
	return [{ code: 'check-digit', message: 'The identity number contradicts its check digit.' }];
}

/** Thai identity cards and pink cards, front or back. */
export const readThailandIdCard: Reader = async (page, parameters, context) => {
	const card = await readCardText(page, context, ['Thai', 'Latn']);
	const { type, side, fields: read, warnings } = readSide(card, parameters.side);
	if (Object.values(read).every((field) => field === undefined)) {
		throw new OcrError('content', 'Nothing on the Thai identity card could be read.', {
			description: 'Give a sharp picture of one side of the whole card, without glare.',
		});
	}
	const { serial_number: printed } = read;
	const fields: FieldReadings =
		side === 'front' ? { ...read, name_en: joinNames(read), ref_number: printed } : read;
	const value = (name: string): string => fields[name]?.value ?? '';
	const judged = parameters.return_idcard_type === true;
	const view = judged ? viewCard(page.image, card) : undefined;
	const options = { parameters, context, view };
	const { portraitConfidence, ...pictures } = await cardPictures(page, card, options);
	const names = side === 'front' ? [...THAILAND_FRONT, 'name_en', 'ref_number'] : THAILAND_BACK;
	const confidence = fieldConfidence(fields);
	const result: ThailandIdCardResult = {
		type,
		side,
		...Object.fromEntries(names.map((name) => [name, value(name)])),
		confidence,
		...pictures,
		...(view ? { idcard_type: chooseCardType(judgeCard(view)) } : {}),
		...(parameters.return_text_location === true
			? { text_location: textLocation(fields, card, page) }
			: {}),
	};
	const all = [
		...checkNumber(fields.id_number?.value),
		...warnings,
		...(side === 'front' ? warnAboutMissing(fields, THAILAND_EXPECTED) : []),
		...portraitWarnings(portraitConfidence),
	];
	return cardReading({ page, card, result, confidence, warnings: all });
};
