import { chooseCardType, judgeCard } from '../../card/alarms/judgeCard';
import { cardReading } from '../../card/cardReading';
import { fieldConfidence } from '../../card/fieldConfidence';
import { viewCard } from '../../card/frame/viewCard';
import { toZawgyi } from '../../card/myanmar/toZawgyi';
import { portraitWarnings } from '../../card/portraitWarnings';
import { readCardText } from '../../card/readCardText';
import type { FieldReadings } from '../../card/types';
import { warnAboutMissing } from '../../card/warnAboutMissing';
import { OcrError } from '../../errors';
import { cardPictures } from '../cardPictures';
import type { ParameterValues, Reader } from '../types';
import { cardClass } from './cardClass';
import { chooseSide, type Side } from './chooseSide';
import type { MyanmarIdCardResult } from './descriptor';
import { MYANMAR_LABELS, type MyanmarField } from './fields';
import { readBack } from './readBack';
import { readFront } from './readFront';
import { setRight } from './setRight';
import { translate } from './translate';

type MyanmarReadings = FieldReadings<MyanmarField>;

const SIDES: Readonly<Record<Side, readonly MyanmarField[]>> = {
	front: [
		'nrc_id',
		'issue_date',
		'name',
		'father_name',
		'birth',
		'bloodlines_religion',
		'height',
		'blood_group',
	],
	back: ['card_id', 'nrc_id_back', 'profession', 'address'],
};

/** What must be there, or the reading is partial. */
const EXPECTED: Readonly<Record<Side, readonly MyanmarField[]>> = {
	front: ['nrc_id', 'name', 'birth'],
	back: ['card_id', 'nrc_id_back'],
};

function named(names: readonly MyanmarField[]): Record<string, string> {
	return Object.fromEntries(names.map((name) => [name, MYANMAR_LABELS[name]]));
}

function valuesOf(fields: MyanmarReadings, side: Side, unicode: boolean): Record<string, string> {
	const entries = SIDES[side].map((name) => {
		const value = fields[name]?.value ?? '';
		return [name, unicode ? value : toZawgyi(value)] as const;
	});
	return Object.fromEntries(entries);
}

/** Parts of the result that are there only when they are asked for. */
function askedFor(fields: MyanmarReadings, parameters: ParameterValues) {
	return {
		...(parameters.return_confidence === true && { confidence: fieldConfidence(fields) }),
		...(parameters.return_translation === true && { translation_info: translate(fields) }),
	};
}

/** Registration cards of Myanmar, old and new, front or back. */
export const readMyanmarIdCard: Reader = async (page, parameters, context) => {
	const card = await readCardText(page, context, ['Mymr', 'Latn']);
	const side = chooseSide(card);
	const read: MyanmarReadings = side === 'front' ? readFront(card) : readBack(card);
	const { fields, warnings: corrected } = setRight(read);
	if (SIDES[side].every((name) => fields[name] === undefined)) {
		throw new OcrError('content', 'Nothing on the registration card of Myanmar could be read.', {
			description: 'Give a sharp picture of one side of the whole card, without glare.',
		});
	}
	const copyCheck = parameters.return_idcard_type === true;
	const view = copyCheck ? viewCard(page.image, card) : undefined;
	const pictures = await cardPictures(page, card, { parameters, context, view });
	const { portraitConfidence, ...shown } = pictures;
	const result: MyanmarIdCardResult = {
		side,
		class: cardClass(page.image, card),
		...valuesOf(fields, side, parameters.convert_unicode === true),
		...askedFor(fields, parameters),
		...shown,
		...(view && { idcard_type: chooseCardType({ ...judgeCard(view), reproduce: 0 }) }),
	};
	const warnings = [
		...corrected,
		...warnAboutMissing(fields, named(EXPECTED[side])),
		...portraitWarnings(portraitConfidence),
	];
	return cardReading({ page, card, result, confidence: fieldConfidence(fields), warnings });
};
