import type { FieldReading, FieldReadings } from '../../card/types';
import type { Warning } from '../../result';
import type { ThailandField } from './fields';
import {
	formatEnglishDate,
	formatThaiDate,
	parseEnglishDate,
	parseThaiDate,
	type ThaiCardDate,
} from './thaiDates';

const DATES = [
	['date_of_birth_th', 'date_of_birth_en', 'Date of Birth'],
	['date_of_issue_th', 'date_of_issue_en', 'Date of Issue'],
	['date_of_expiry_th', 'date_of_expiry_en', 'Date of Expiry'],
] as const satisfies ReadonlyArray<readonly [ThailandField, ThailandField, string]>;

/** A date taken over from the other language is right less often. */
const DERIVED = 0.9;
/** Of two dates that disagree, at least one is wrong. */
const DISAGREEING = 0.6;

interface Language {
	readonly name: 'Thai' | 'English';
	readonly format: (date: ThaiCardDate) => string;
}

interface Printed {
	readonly field?: FieldReading;
	readonly date?: ThaiCardDate;
}

/** The same date in both languages; `left` or `right` is absent where it was not read. */
interface Pair {
	readonly thai?: FieldReading;
	readonly english?: FieldReading;
	readonly warning?: Warning;
}

/** Whether a reading tells by itself which day it means. */
const isWhole = ({ date }: Printed): boolean => date?.month !== undefined;

const isSame = (a: ThaiCardDate, b: ThaiCardDate): boolean =>
	a.day === b.day && a.month === b.month && a.year === b.year;

function rewrite(field: FieldReading, value: string): FieldReading {
	return value === field.value ? field : { ...field, value, raw: field.raw ?? field.value };
}

/** The date as the other language says it, at the place where it could not be read. */
function derive(printed: Printed, source: FieldReading, value: string): FieldReading {
	const { field } = printed;
	const confidence = Math.min(field?.confidence ?? 1, source.confidence) * DERIVED;
	return field ? { ...rewrite(field, value), confidence } : { value, confidence };
}

const corrected = (what: string, { name }: Language, other: Language): Warning => ({
	code: 'corrected',
	message: `${what} (${name}) was set by the ${other.name} date.`,
});

const doubt = (field: FieldReading): FieldReading => ({
	...field,
	confidence: field.confidence * DISAGREEING,
});

/** Which of two whole dates gives way; undefined where nothing tells. */
function weaker(thai: ThaiCardDate, english: ThaiCardDate): 'thai' | 'english' | undefined {
	if (thai.day !== english.day || thai.year !== english.year) return undefined;
	// Thai months differ by small marks, English ones by whole letters.
	return english.exact ? 'thai' : thai.exact ? 'english' : undefined;
}

interface Both {
	readonly thai: Printed;
	readonly english: Printed;
}

interface Languages {
	readonly thai: Language;
	readonly english: Language;
}

/** What the date is called, and how it is written. */
interface Terms {
	readonly what: string;
	readonly languages: Languages;
}

/** The date of one language in both. */
function takeOver(from: keyof Both, both: Both, { what, languages }: Terms): Pair {
	const to = from === 'thai' ? 'english' : 'thai';
	const { field, date } = both[from];
	if (!field || !date) return {};
	const source = rewrite(field, languages[from].format(date));
	const target = derive(both[to], field, languages[to].format(date));
	const warning = corrected(what, languages[to], languages[from]);
	return from === 'thai'
		? { thai: source, english: target, warning }
		: { thai: target, english: source, warning };
}

/** The month of one language for a date whose own month could not be read; day and year stay. */
function lendMonth(both: Both): Both {
	const lend = (to: Printed, { date: from }: Printed): Printed =>
		to.date && to.date.month === undefined && from?.month !== undefined
			? { ...to, date: { ...to.date, month: from.month } }
			: to;
	return { thai: lend(both.thai, both.english), english: lend(both.english, both.thai) };
}

/** What is to be said of a month that was lent. */
function warnOfLoan(read: Both, lent: Both, { what, languages }: Terms): Warning[] {
	const { thai, english } = languages;
	if (lent.thai !== read.thai) return [corrected(what, thai, english)];
	return lent.english === read.english ? [] : [corrected(what, english, thai)];
}

function resolvePair(both: Both, terms: Terms): Pair {
	const { what, languages } = terms;
	const [a, b] = [both.thai, both.english];
	if (!isWhole(a)) return isWhole(b) ? takeOver('english', both, terms) : {};
	if (!isWhole(b)) return takeOver('thai', both, terms);
	if (!a.date || !b.date || !a.field || !b.field) return {};
	const thai = rewrite(a.field, languages.thai.format(a.date));
	const english = rewrite(b.field, languages.english.format(b.date));
	if (isSame(a.date, b.date)) return { thai, english };
	const side = weaker(a.date, b.date);
	if (side) return takeOver(side === 'thai' ? 'english' : 'thai', both, terms);
	const message = `${what}: the Thai and the English date differ.`;
	const warning: Warning = { code: 'disagreement', message };
	return { thai: doubt(thai), english: doubt(english), warning };
}

/** Whether a date is the word for a card that never expires. */
const isForever = (field: FieldReading | undefined): boolean =>
	field !== undefined && !/\d/u.test(field.value);

/** Most of the months on a card end with a full stop, or none does. */
function endsWithStops(dates: readonly (ThaiCardDate | undefined)[]): boolean {
	const short = dates.filter((date) => date?.month !== undefined && date.month !== 5);
	return short.filter((date) => date?.stop === true).length * 2 >= short.length;
}

/**
 * The dates in both languages. They say the same in two eras, so one that cannot be read is set by
 * the other, with a warning; where both are readable and differ, both are kept, with a warning.
 */
export function resolveDates(fields: FieldReadings<ThailandField>): {
	readonly fields: FieldReadings<ThailandField>;
	readonly warnings: readonly Warning[];
} {
	const english = DATES.map(([, name]) => parseEnglishDate(fields[name]?.value ?? ''));
	const stops = endsWithStops(english);
	const languages = {
		thai: { name: 'Thai', format: formatThaiDate },
		english: { name: 'English', format: (date) => formatEnglishDate(date, stops) },
	} as const satisfies Record<string, Language>;
	const changed: Partial<Record<ThailandField, FieldReading>> = {};
	const warnings: Warning[] = [];
	DATES.forEach(([thaiName, englishName, what], i) => {
		if (isForever(fields[thaiName]) || isForever(fields[englishName])) return;
		const field = fields[thaiName];
		const read = {
			thai: { field, date: parseThaiDate(field?.value ?? '') },
			english: { field: fields[englishName], date: english[i] },
		};
		const lent = lendMonth(read);
		const pair = resolvePair(lent, { what, languages });
		changed[thaiName] = pair.thai;
		changed[englishName] = pair.english;
		if (pair.warning) warnings.push(pair.warning);
		warnings.push(...warnOfLoan(read, lent, { what, languages }));
	});
	return { fields: { ...fields, ...changed }, warnings };
}
