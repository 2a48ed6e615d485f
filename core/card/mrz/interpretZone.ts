import type { FieldReading } from '../types';
import { checkDigitOf } from './checkDigit';
import type { CheckResult, ZoneText } from './decodeZone';
import type { ZoneFieldName } from './formats';
import { readZoneDate } from './readZoneDate';

/** The values of a zone, fillers taken off; what is empty or no value of its kind is absent. */
export interface ZoneValues {
	readonly type?: FieldReading;
	readonly country?: FieldReading;
	readonly number?: FieldReading;
	readonly nationality?: FieldReading;
	readonly surname?: FieldReading;
	readonly given?: FieldReading;
	readonly sex?: FieldReading;
	/** `yyyy-mm-dd` */
	readonly birth?: FieldReading;
	/** `yyyy-mm-dd` */
	readonly expiry?: FieldReading;
	readonly optional?: FieldReading;
	readonly optional2?: FieldReading;
}

interface Printed {
	readonly text: string;
	readonly confidence: number;
}

/** A value whose check digit holds is wrong in one of ten of the cases that it would be without. */
const CHECKED = 0.1;
/** What is left of the confidence where the check digit contradicts. */
const CONTRADICTED = 0.5;

/** The confidence of a text with the word of its check digit. */
function weigh(confidence: number, check: CheckResult | undefined): number {
	if (check?.holds === true) return 1 - (1 - confidence) * CHECKED;
	return check?.holds === false ? confidence * CONTRADICTED : confidence;
}

function mean(values: readonly number[]): number {
	return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The characters of a field as they stand in the zone. */
function printed(zone: ZoneText, name: ZoneFieldName): Printed {
	const field = zone.format.fields.find((candidate) => candidate.name === name);
	if (!field) return { text: '', confidence: 0 };
	const check = zone.checks.find((result) => result.name === name);
	const confidences = zone.confidences[field.line]?.slice(field.from, field.to) ?? [];
	return {
		text: zone.lines[field.line]?.slice(field.from, field.to) ?? '',
		confidence: weigh(mean(confidences), check),
	};
}

const clean = (text: string): string => text.replace(/<+/g, ' ').trim();

function reading(value: string | undefined, { text, confidence }: Printed) {
	if (!value) return undefined;
	return { value, confidence, ...(text === value ? {} : { raw: text }) };
}

/**
 * Numbers of more than nine characters go on in the optional data of cards: a filler in the place
 * of the check digit, then the rest, then the check digit (ICAO Doc 9303 parts 5 and 6).
 */
function longNumber(zone: ZoneText): FieldReading | undefined {
	const { format, checks } = zone;
	if (format.name !== 'TD1' && format.name !== 'TD2') return undefined;
	const check = checks.find(({ name }) => name === 'number');
	const start = printed(zone, 'number');
	const rest = /^([A-Z0-9]*)(\d)(?:<|$)/.exec(printed(zone, 'optional').text);
	if (check?.holds !== undefined || start.text.includes('<') || !rest) return undefined;
	const value = start.text + (rest[1] as string);
	const confidence = weigh(start.confidence, {
		name: 'number',
		holds: checkDigitOf(value) === rest[2],
	});
	return { value, confidence };
}

/** A number of digits alone has no letter O, unless its check digit says so. */
function plainNumber(zone: ZoneText): FieldReading | undefined {
	const number = printed(zone, 'number');
	const value = clean(number.text);
	const checked = zone.checks.some(({ name, holds }) => name === 'number' && holds === true);
	const digits = !checked && /^(?=.*\d)[\dO]+$/.test(value);
	return reading(digits ? value.replaceAll('O', '0') : value, number);
}

function names(zone: ZoneText): { surname?: FieldReading; given?: FieldReading } {
	const both = printed(zone, 'names');
	if (both.text === '') {
		const [surname, given] = [printed(zone, 'surname'), printed(zone, 'given')];
		return {
			surname: reading(clean(surname.text), surname),
			given: reading(clean(given.text), given),
		};
	}
	const [surname = '', ...given] = both.text.replace(/^<+/, '').split('<<');
	return {
		surname: reading(clean(surname), both),
		given: reading(clean(given.join('<')), both),
	};
}

/**
 * The values of a zone.
 *
 * @param year the present year, for the century of dates
 */
export function interpretZone(zone: ZoneText, year: number): ZoneValues {
	const plain = (name: ZoneFieldName): FieldReading | undefined => {
		const field = printed(zone, name);
		return reading(clean(field.text), field);
	};
	const date = (kind: 'birth' | 'expiry'): FieldReading | undefined => {
		const field = printed(zone, kind);
		return reading(readZoneDate(field.text, { kind, year }), field);
	};
	return {
		type: plain('type'),
		country: plain('country'),
		number: longNumber(zone) ?? plainNumber(zone),
		nationality: plain('nationality'),
		...names(zone),
		sex: plain('sex'),
		birth: date('birth'),
		expiry: date('expiry'),
		optional: plain('optional'),
		optional2: plain('optional2'),
	};
}
