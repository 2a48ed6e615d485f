import { readLabelledFields } from '../../card/labels/readLabelledFields';
import { showsTitle } from '../../card/labels/showsTitle';
import type { CardText, FieldReadings } from '../../card/types';
import type { Warning } from '../../result';
import { chooseSide, type Side } from './chooseSide';
import { extendName } from './extendName';
import {
	CITIZEN_TITLES,
	PINK_TITLES,
	THAILAND_BACK,
	THAILAND_FIELDS,
	THAILAND_FORMS,
	THAILAND_FRONT,
	THAILAND_PRINTED,
	type ThailandField,
} from './fields';
import { fillDates } from './fillDates';
import { resolveDates } from './resolveDates';
import { respell } from './respell';

export type ThailandReadings = FieldReadings<ThailandField>;

/** First digits of the numbers of people without Thai nationality. */
const FOREIGN_NUMBER = /^[067]/u;

function chooseType(card: CardText, number: string): 'normal' | 'pink' {
	if (showsTitle(card, PINK_TITLES)) return 'pink';
	if (showsTitle(card, CITIZEN_TITLES)) return 'normal';
	return FOREIGN_NUMBER.test(number) ? 'pink' : 'normal';
}

/** One side of a card as it was read. */
export interface ReadSide {
	readonly type: 'normal' | 'pink';
	readonly side: Side;
	readonly fields: ThailandReadings;
	readonly warnings: readonly Warning[];
}

/**
 * The fields of the side that a picture shows.
 *
 * @param asked the side that the caller says it is
 * @throws OcrError content when the lines are not those of a Thai identity card, or of its other side
 */
export function readSide(card: CardText, asked: unknown): ReadSide {
	const { fields, labelled, rest } = readLabelledFields(card, THAILAND_FIELDS, {
		printed: THAILAND_PRINTED,
		forms: THAILAND_FORMS,
	});
	const side = chooseSide(card, labelled.size, asked);
	const shown: readonly ThailandField[] = side === 'front' ? THAILAND_FRONT : THAILAND_BACK;
	const own: ThailandReadings = Object.fromEntries(shown.map((name) => [name, fields[name]]));
	const type = chooseType(card, own.id_number?.value ?? '');
	if (side === 'back') return { type, side, fields: own, warnings: [] };
	const respelled = respell({ ...own, name_th: extendName(own.name_th, rest) });
	const dated = resolveDates(fillDates(respelled.fields, rest));
	return { type, side, fields: dated.fields, warnings: [...respelled.warnings, ...dated.warnings] };
}
