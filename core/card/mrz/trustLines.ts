import { joinRuns } from '../labels/joinRuns';
import { makePiece, type Glyph } from '../labels/piece';
import type { Quad } from '../../result';
import type { TextLine } from '../../text/types';
import { ALPHABET, CLASSES } from './alphabet';
import type { ZoneText } from './decodeZone';
import { ZONE_FORMATS, type ZoneFormat } from './formats';
import { decodeLines } from './tryFormats';

/** A zone as the reading of the page has it, with the places of its lines. */
export interface TrustedZone {
	readonly text: ZoneText;
	/** In pixels of the frame of the lines, top to bottom. */
	readonly rows: readonly Quad[];
}

/** Characters less sure (0..1) are looked at again, as in the reading of the zone itself. */
const SURE = 0.8;
/** Check digits that hold; visas have three, all others more. */
const ENOUGH_CHECKS = 3;
/** What is left for the characters that were not read. */
const REST = 1e-5;

interface Row {
	readonly glyphs: readonly Glyph[];
	readonly quad: Quad;
}

/** The runs of text that consist of the characters of a zone alone. */
function rowsOf(lines: readonly TextLine[]): Row[] {
	const lengths = new Set(ZONE_FORMATS.flatMap((format) => format.lengths));
	const rows = joinRuns(lines).flatMap((run): Row[] => {
		const glyphs = run.filter(({ char }) => char.trim() !== '');
		const fits = lengths.has(glyphs.length);
		return fits && glyphs.every(({ char }) => ALPHABET.includes(char))
			? [{ glyphs, quad: makePiece(glyphs).quad }]
			: [];
	});
	return rows.sort((a, b) => a.quad[0][1] - b.quad[0][1]);
}

function slotsOf({ glyphs }: Row): Float64Array {
	const slots = new Float64Array(glyphs.length * CLASSES).fill(REST);
	glyphs.forEach(({ char, confidence }, place) => {
		slots[place * CLASSES + ALPHABET.indexOf(char)] = confidence;
	});
	return slots;
}

function isTrusted({ checks, corrected, lines, format }: ZoneText, rows: readonly Row[]): boolean {
	const glyphs = rows.flatMap((row) => row.glyphs);
	const asRead = glyphs.map(({ char }) => char).join('') === lines.join('');
	const held = checks.filter(({ holds }) => holds === true).length;
	const contradicted = checks.some(({ holds }) => holds === false);
	const sure = asRead && glyphs.every(({ confidence }) => confidence >= SURE);
	const begins = format.begins.test(lines[0] ?? '');
	return begins && sure && held >= ENOUGH_CHECKS && !contradicted && corrected.length === 0;
}

function fits({ lengths }: ZoneFormat, rows: readonly Row[]): boolean {
	return lengths.length === rows.length && lengths.every((n, i) => rows[i]?.glyphs.length === n);
}

/**
 * Takes a zone from the reading of the page, where that leaves no doubt: as many lines of the
 * right length as a format has, all characters sure and in their places, and check digits that
 * hold. This saves reading its lines once more.
 */
export function trustLines(lines: readonly TextLine[]): TrustedZone | undefined {
	const rows = rowsOf(lines);
	for (const format of ZONE_FORMATS) {
		if (!fits(format, rows)) continue;
		const text = decodeLines(format, rows.map(slotsOf), 0);
		if (isTrusted(text, rows)) return { text, rows: rows.map(({ quad }) => quad) };
	}
	return undefined;
}
