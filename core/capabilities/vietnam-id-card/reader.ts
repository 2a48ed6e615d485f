import { cardReading } from '../../card/cardReading';
import { fieldConfidence } from '../../card/fieldConfidence';
import { fillByForm } from '../../card/labels/fillByForm';
import { readLabelledFields } from '../../card/labels/readLabelledFields';
import { portraitWarnings } from '../../card/portraitWarnings';
import { readCardText } from '../../card/readCardText';
import { readCardZone } from '../../card/readCardZone';
import type { CardText, FieldReadings } from '../../card/types';
import { warnAboutMissing } from '../../card/warnAboutMissing';
import { OcrError } from '../../errors';
import { cardPictures } from '../cardPictures';
import { textLocation } from '../textLocation';
import type { Reader } from '../types';
import { checkNumber } from './checkNumber';
import { chooseSide, type Side } from './chooseSide';
import type { VietnamIdCardResult } from './descriptor';
import {
	VIETNAM_BACK,
	VIETNAM_EXPECTED,
	VIETNAM_FIELDS,
	VIETNAM_FRONT,
	VIETNAM_PRINTED,
	type VietnamField,
} from './fields';
import { parseNumber, parseVietnameseDate } from './parse';
import { respell } from './respell';

type VietnamReadings = FieldReadings<VietnamField>;

/** The fields of one side; the card of 2024 prints some fields of the front on its back. */
function readFields(card: CardText, side: Side): VietnamReadings {
	const { fields, rest } = readLabelledFields(card, VIETNAM_FIELDS, { printed: VIETNAM_PRINTED });
	if (side === 'front') {
		const shown = VIETNAM_FRONT.map((name) => [name, fields[name]] as const);
		const number = fields.number ?? fillByForm({ parse: parseNumber }, rest);
		return { ...Object.fromEntries(shown), number };
	}
	const written = {
		parse: (text: string) => (/ng/iu.test(text) ? parseVietnameseDate(text) : undefined),
	};
	return { ...fields, issue_date: fields.issue_date ?? fillByForm(written, rest) };
}

const ZONE_LINES = ['machine_code1', 'machine_code2', 'machine_code3'] as const;

/** Every field of the side; the back has those of the front only where it prints them. */
function valuesOf(fields: FieldReadings, side: Side): Record<string, string> {
	const own = side === 'front' ? VIETNAM_FRONT : [...VIETNAM_BACK, ...ZONE_LINES];
	const printed = Object.keys(fields).filter((name) => fields[name] !== undefined);
	const names = new Set<string>([...own, ...printed]);
	return Object.fromEntries([...names].map((name) => [name, fields[name]?.value ?? '']));
}

/** Vietnamese identity cards of 9 and 12 digits, with and without chip, front or back. */
export const readVietnamIdCard: Reader = async (page, parameters, context) => {
	const card = await readCardText(page, context, ['Viet', 'Latn']);
	const side = chooseSide(card, parameters.side);
	const { fields: printed, warnings: respelled } = respell(readFields(card, side));
	const zone = side === 'back' ? await readCardZone(page, card, context) : undefined;
	const lines = ZONE_LINES.flatMap((name, i) => {
		const line = zone?.lines[i];
		return line ? [[name, line] as const] : [];
	});
	const fields: FieldReadings = { ...printed, ...Object.fromEntries(lines) };
	if (Object.values(fields).every((field) => field === undefined)) {
		throw new OcrError('content', 'Nothing on the Vietnamese identity card could be read.', {
			description: 'Give a sharp picture of one side of the whole card, without glare.',
		});
	}
	const { portraitConfidence, ...pictures } = await cardPictures(page, card, {
		parameters,
		context,
	});
	const confidence = fieldConfidence(fields);
	const result: VietnamIdCardResult = {
		side,
		...valuesOf(fields, side),
		confidence,
		...pictures,
		...(parameters.return_text_location === true
			? { text_location: textLocation(fields, card, page) }
			: {}),
	};
	const warnings = [
		...checkNumber(printed),
		...respelled,
		...(side === 'front' ? warnAboutMissing(fields, VIETNAM_EXPECTED) : []),
		...(zone?.warnings ?? []),
		...portraitWarnings(portraitConfidence),
	];
	return cardReading({ page, card, result, confidence, warnings });
};
