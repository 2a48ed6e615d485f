import { cardReading } from '../../card/cardReading';
import { fieldConfidence } from '../../card/fieldConfidence';
import { fillByForm } from '../../card/labels/fillByForm';
import { readLabelledFields } from '../../card/labels/readLabelledFields';
import { readCardText } from '../../card/readCardText';
import type { CardText, FieldReadings } from '../../card/types';
import { warnAboutMissing } from '../../card/warnAboutMissing';
import { applyAffine, mapQuad } from '../../image/affine';
import { OcrError } from '../../errors';
import type { Page } from '../../intake/types';
import type { Quad } from '../../result';
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

function textLocation(fields: VietnamReadings, card: CardText, page: Page): Record<string, Quad> {
	const place = (quad: Quad): Quad =>
		mapQuad(quad, (point) => {
			const [x, y] = applyAffine(page.toSent, applyAffine(card.toImage, point));
			return [Math.round(x), Math.round(y)];
		});
	const entries = Object.entries(fields).flatMap(([name, field]) =>
		field?.quad ? [[name, place(field.quad)] as const] : [],
	);
	return Object.fromEntries(entries);
}

/** Vietnamese identity cards of 9 and 12 digits, with and without chip, front or back. */
export const readVietnamIdCard: Reader = async (page, parameters, context) => {
	const card = await readCardText(page, context, ['Viet', 'Latn']);
	const side = chooseSide(card, parameters.side);
	const fields = readFields(card, side);
	const found = Object.values(fields).filter((field) => field !== undefined);
	if (found.length === 0) {
		throw new OcrError('content', 'Nothing on the Vietnamese identity card could be read.', {
			description: 'Give a sharp picture of one side of the whole card, without glare.',
		});
	}
	const values = (names: readonly VietnamField[]): Partial<Record<VietnamField, string>> =>
		Object.fromEntries(names.map((name) => [name, fields[name]?.value ?? '']));
	const onBack = VIETNAM_FRONT.filter((name) => fields[name] !== undefined);
	const confidence = fieldConfidence(fields);
	const result: VietnamIdCardResult = {
		side,
		...(side === 'front' ? values(VIETNAM_FRONT) : values([...VIETNAM_BACK, ...onBack])),
		confidence,
		...(parameters.return_text_location === true
			? { text_location: textLocation(fields, card, page) }
			: {}),
	};
	const warnings = [
		...checkNumber(fields),
		...(side === 'front' ? warnAboutMissing(fields, VIETNAM_EXPECTED) : []),
	];
	return cardReading({ page, card, result, confidence, warnings });
};
