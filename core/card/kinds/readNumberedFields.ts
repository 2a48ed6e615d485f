import { joinRuns } from '../labels/joinRuns';
import { makeReading } from '../labels/makeReading';
import { makePiece, relate, type Glyph, type Piece } from '../labels/piece';
import type { CardText, FieldReading } from '../types';

/** Numbers of the data elements of driving licences (ISO/IEC 18013-1, directive 2006/126/EC). */
export type ElementNumber = '1' | '2' | '3' | '4a' | '4b' | '4c' | '4d' | '5' | '8' | '15';

/** Digits glued to the point of a number are the rest of a date. */
const NUMBER = /(?:^|(?<=\s))(4\s?[aAbBcCdD]|15|[12358])(?:\s?[.,:)](?=\s|$|\p{L})|(?=\s|$))/gu;
/** A number glued to the label of American licences, as in `2FN HENRY`. */
const GLUED =
	/(?:^|(?<=\s))(4\s?[aAbBcCdD]|15|[12358])(?=(?:LN|FN|DOB|EXP|ISS|SEX|DLN?|NAME|ADDR?)\b)/giu;
/** Values stand at most this far right of their number, in heights. */
const REACH = 8;
/** Middles of one row differ by less, in heights. */
const SAME_ROW = 0.7;
/** Lines of an address below its first: distance and indent in heights, and how many. */
const NEXT_LINE = { nearest: 0.5, farthest: 1.9, indent: 3, most: 2 };

/** Distance and indent of the next row, in heights. */
const ROW = { nearest: 0.7, farthest: 2.6, indent: 3 };

interface Element {
	readonly number: ElementNumber;
	readonly label: Piece;
	readonly value?: Piece;
}

function normalise(printed: string): ElementNumber {
	return printed.replace(/\s/gu, '').toLowerCase() as ElementNumber;
}

function trimEnd(glyphs: readonly Glyph[]): readonly Glyph[] {
	return glyphs.slice(0, glyphs.findLastIndex(({ char }) => char.trim() !== '') + 1);
}

/** A run of text in its parts. */
interface Parts {
	readonly elements: readonly Element[];
	/** What stands before the first number. */
	readonly lead?: Piece;
}

/** Only a number with its point, or one that begins a line, is the number of an element. */
function partsOf(glyphs: readonly Glyph[]): Parts {
	const text = glyphs.map(({ char }) => char).join('');
	if (text.length !== glyphs.length) return { elements: [], lead: makePiece(glyphs) };
	const found = [...text.matchAll(NUMBER), ...text.matchAll(GLUED)];
	const marks = found
		.sort((a, b) => a.index - b.index)
		.filter(({ 0: all, 1: printed = '', index }) => {
			const pointed = /[.,:)]$/u.test(all);
			return index === 0 || (pointed && /[a-d]/iu.test(printed)) || printed.length > 1;
		});
	const before = trimEnd(glyphs.slice(0, marks[0]?.index));
	const lead = before.length === 0 ? undefined : makePiece(before);
	const elements = marks.map((mark, i) => {
		const end = mark.index + mark[0].length;
		const next = marks[i + 1]?.index ?? text.length;
		const label = makePiece(glyphs.slice(mark.index, end));
		const inside = trimEnd(glyphs.slice(end, next));
		const first = inside.findIndex(({ char }) => /[\p{L}\p{N}]/u.test(char));
		const value = first < 0 ? undefined : makePiece(inside.slice(first));
		return { number: normalise(mark[1] ?? ''), label, value };
	});
	return { elements, lead };
}

/** The run right of a number that stands alone. */
function valueBeside(label: Piece, runs: readonly Piece[]): Piece | undefined {
	return runs
		.map((run) => ({ run, ...relate(label, run) }))
		.filter(({ run, left, down, length }) => {
			const height = (label.height + run.height) / 2;
			const gap = left - length;
			return gap > -0.5 * height && gap < REACH * height && Math.abs(down) < SAME_ROW * height;
		})
		.sort((a, b) => a.left - b.left)[0]?.run;
}

/** The lines below a value that continue it: addresses have several. */
function continueBelow(piece: Piece, free: readonly Piece[]): Piece[] {
	const lines = [piece];
	while (lines.length <= NEXT_LINE.most) {
		const last = lines[lines.length - 1] as Piece;
		const next = free.find((run) => {
			const { left, down } = relate(last, run);
			const height = (last.height + run.height) / 2;
			if (Math.abs(left) > NEXT_LINE.indent * height || lines.includes(run)) return false;
			return down > NEXT_LINE.nearest * height && down < NEXT_LINE.farthest * height;
		});
		if (!next) break;
		lines.push(next);
	}
	return lines;
}

/** Gives rows whose numbers were not read to the elements that are printed there. */
function fillRows(
	placed: Map<ElementNumber, Piece>,
	{ free, rows }: { readonly free: readonly Piece[]; readonly rows: readonly ElementNumber[] },
): void {
	const open = new Set(free);
	const fill = (number: ElementNumber, neighbour: Piece | undefined, sign: 1 | -1): void => {
		if (!neighbour || placed.has(number)) return;
		const piece = [...open].find((run) => {
			const { left, down } = relate(neighbour, run);
			const step = (sign * down * 2) / (neighbour.height + run.height);
			const aligned = Math.abs(left) < ROW.indent * neighbour.height;
			return aligned && step > ROW.nearest && step < ROW.farthest;
		});
		if (!piece) return;
		open.delete(piece);
		placed.set(number, piece);
	};
	rows.forEach((number, i) => fill(number, placed.get(rows[i - 1] as ElementNumber), 1));
	rows.forEach((_, k) => {
		const i = rows.length - 1 - k;
		fill(rows[i] as ElementNumber, placed.get(rows[i + 1] as ElementNumber), -1);
	});
}

export interface NumberedOptions {
	/** Different numbers that must be there; fewer are something else. */
	readonly enough: number;
	/** Elements one under the other, for numbers that were not read. */
	readonly rows?: readonly ElementNumber[];
}

/**
 * The values of a driving licence beside the numbers of their elements.
 *
 * @returns nothing where too few numbers are there
 */
export function readNumberedFields(
	card: CardText,
	{ enough, rows = [] }: NumberedOptions,
): Readonly<Partial<Record<ElementNumber, FieldReading>>> {
	const runs = joinRuns(card.lines).map(partsOf);
	const elements = runs.flatMap((run) => run.elements);
	if (new Set(elements.map(({ number }) => number)).size < enough) return {};
	const free = runs.flatMap(({ lead }) => lead ?? []);
	const placed = new Map<ElementNumber, Piece>();
	for (const { number, label, value } of elements) {
		const piece = value ?? valueBeside(label, free);
		if (piece && !placed.has(number)) placed.set(number, piece);
	}
	const used = new Set(placed.values());
	fillRows(placed, { free: free.filter((run) => !used.has(run)), rows });
	const found: Partial<Record<ElementNumber, FieldReading>> = {};
	for (const [number, piece] of placed) {
		const pieces = number === '8' ? continueBelow(piece, free) : [piece];
		found[number] = makeReading(pieces, pieces.map(({ text }) => text.trim()).join(' '));
	}
	return found;
}
