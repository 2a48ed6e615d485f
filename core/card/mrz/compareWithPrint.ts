import type { TextLine } from '../../text/types';
import { LOOK_ALIKES, ALPHABET } from './alphabet';
import { checkDigitOf } from './checkDigit';
import type { ZoneText } from './decodeZone';
import type { ZoneField, ZoneFieldName } from './formats';

export interface Comparison {
	/** The zone, with characters that the print shows better. */
	readonly zone: ZoneText;
	/** Fields that the print confirms letter by letter. */
	readonly confirmed: readonly ZoneFieldName[];
	/** Fields that are printed otherwise. */
	readonly contradicted: readonly ZoneFieldName[];
}

/** A word or several of a printed line, in letters of the zone. */
interface Print {
	readonly text: string;
	readonly confidences: readonly number[];
}

/** Shorter words are found by chance. */
const MIN_LENGTH = 3;
/** Most characters in which print and zone may differ and still mean the same. */
const MAX_DIFFERENCES = 2;
/** A print is only believed to contradict where its characters are this sure. */
const SURE = 0.97;
/** A number is long enough not to be met by chance. */
const MIN_NUMBER = 6;

/** The characters of a line as a zone would hold them, with blanks as fillers. */
function printOf({ characters }: TextLine): Print {
	const kept = characters.flatMap(({ char, confidence }) => {
		const plain = char.normalize('NFKD').charAt(0).toUpperCase();
		if (plain.trim() === '' || plain === '-') return [{ char: '<', confidence: 1 }];
		return /[A-Z0-9]/.test(plain) ? [{ char: plain, confidence }] : [];
	});
	return {
		text: kept.map(({ char }) => char).join(''),
		confidences: kept.map(({ confidence }) => confidence),
	};
}

/** Every run of whole words of a line that is as long as the value. */
function windowsOf({ text, confidences }: Print, length: number): Print[] {
	const windows: Print[] = [];
	for (let from = 0; from + length <= text.length; from++) {
		const starts = from === 0 || text[from - 1] === '<';
		const ends = from + length === text.length || text[from + length] === '<';
		if (!starts || !ends) continue;
		windows.push({
			text: text.slice(from, from + length),
			confidences: confidences.slice(from, from + length),
		});
	}
	return windows;
}

function differences(a: string, b: string): number[] {
	return [...a].flatMap((char, i) => (char === b[i] ? [] : [i]));
}

function lookAlike(a: string, b: string): boolean {
	const other = ALPHABET.indexOf(b);
	return (LOOK_ALIKES[ALPHABET.indexOf(a)] ?? []).some((pair) => pair.other === other);
}

/** A stretch of the zone that is also printed in words or figures. */
interface Value {
	readonly name: ZoneFieldName;
	readonly line: number;
	readonly from: number;
	readonly text: string;
}

function valueOf(field: ZoneField, zone: ZoneText): Value[] {
	const { name, line, from, to } = field;
	const text = zone.lines[line]?.slice(from, to) ?? '';
	if (name === 'number' || name === 'surname' || name === 'given') {
		return [{ name, line, from, text: text.replace(/<+$/, '') }];
	}
	if (name !== 'names') return [];
	return [...text.matchAll(/[A-Z0-9]+(?:<[A-Z0-9]+)*/g)].map((match) => ({
		name,
		line,
		from: from + match.index,
		text: match[0],
	}));
}

function replaceAt(zone: ZoneText, value: Value, print: Print): ZoneText {
	const lines = zone.lines.map((text, i) =>
		i === value.line
			? text.slice(0, value.from) + print.text + text.slice(value.from + value.text.length)
			: text,
	);
	const confidences = zone.confidences.map((row, i) =>
		i === value.line
			? row.map((was, at) => Math.max(was, print.confidences[at - value.from] ?? 0))
			: row,
	);
	const corrected = [...new Set([...zone.corrected, value.name])];
	return { ...zone, lines, confidences, corrected };
}

type Verdict = 'confirmed' | 'contradicted' | 'replaced' | 'unknown';

/** A number goes by its check digit, a name by which of both was read more surely. */
function judge(zone: ZoneText, value: Value, print: Print): Verdict {
	const places = differences(value.text, print.text);
	if (places.length === 0) return 'confirmed';
	if (places.length > MAX_DIFFERENCES || places.length * 3 > value.text.length) return 'unknown';
	const sure = places.every((i) => (print.confidences[i] as number) >= SURE);
	if (value.name === 'number') {
		const check = zone.checks.find(({ name }) => name === 'number');
		const digit = zone.lines[value.line]?.[value.from + 9];
		if (check?.holds === false && checkDigitOf(print.text) === digit) return 'replaced';
		return sure ? 'contradicted' : 'unknown';
	}
	const clearer = places.every((i) => {
		const own = zone.confidences[value.line]?.[value.from + i] ?? 0;
		const other = print.text[i] as string;
		const alike = lookAlike(value.text[i] as string, other) || own < 0.8;
		return alike && /[A-Z<]/.test(other) && (print.confidences[i] as number) > own;
	});
	if (clearer) return 'replaced';
	return sure ? 'contradicted' : 'unknown';
}

/**
 * Compares names and number of a zone with the other lines of the document. Where a character of
 * the zone was read badly and the print shows it better, the print is taken.
 *
 * @param lines of the document, without those of the zone
 */
export function compareWithPrint(zone: ZoneText, lines: readonly TextLine[]): Comparison {
	const prints = lines.map(printOf);
	const verdicts = new Map<ZoneFieldName, Verdict>();
	let better = zone;
	for (const value of zone.format.fields.flatMap((field) => valueOf(field, zone))) {
		const shortest = value.name === 'number' ? MIN_NUMBER : MIN_LENGTH;
		if (value.text.length < shortest) continue;
		const windows = prints.flatMap((print) => windowsOf(print, value.text.length));
		const judged = windows.map((print) => ({ print, verdict: judge(zone, value, print) }));
		const found =
			judged.find(({ verdict }) => verdict === 'confirmed') ??
			judged.find(({ verdict }) => verdict === 'replaced') ??
			judged.find(({ verdict }) => verdict === 'contradicted');
		if (!found) continue;
		if (found.verdict === 'replaced') better = replaceAt(better, value, found.print);
		if (verdicts.get(value.name) !== 'contradicted') verdicts.set(value.name, found.verdict);
	}
	const named = (verdict: Verdict): ZoneFieldName[] =>
		[...verdicts].flatMap(([name, given]) => (given === verdict ? [name] : []));
	return { zone: better, confirmed: named('confirmed'), contradicted: named('contradicted') };
}
