import type { Point, Quad } from '../../result';
import type { LayerLine } from '../types';
import type { PdfCharacter } from './readCharacters';

/**
 * A gap of this many line heights starts another line: columns and cells of a table. Words stand
 * a quarter to half a line height apart, in justified text up to one.
 */
const COLUMN_GAP = 1.2;

/** A step across the line of this share of its height starts another line. */
const LINE_STEP = 0.6;

/** Radians between characters of the same line; about 6 degrees. */
const SAME_ANGLE = 0.1;

/** Cuts a text layer, in its own reading order, into lines with their places. */
export function cutLines(characters: readonly PdfCharacter[]): LayerLine[] {
	const lines: PdfCharacter[][] = [];
	let line: PdfCharacter[] = [];
	for (const character of characters) {
		const isBreak = character.text === '\n' || character.text === '\r';
		if (isBreak || breaksLine(line, character)) {
			lines.push(line);
			line = [];
		}
		if (!isBreak) line.push(character);
	}
	lines.push(line);
	return lines.map(trimLine).flatMap((each) => (each.length > 0 ? [toLine(each)] : []));
}

function isBlank({ text }: PdfCharacter): boolean {
	return text.trim() === '';
}

function breaksLine(line: readonly PdfCharacter[], next: PdfCharacter): boolean {
	const last = line.findLast((character) => !isBlank(character));
	if (!last || isBlank(next)) return false;
	if (Math.abs(wrap(next.angle - last.angle)) > SAME_ANGLE) return true;
	const height = Math.max(heightOf(last), heightOf(next), 1);
	const [along, across] = inFrame(last, next.quad[3], last.quad[2]);
	return Math.abs(across) > LINE_STEP * height || along > COLUMN_GAP * height || along < -height;
}

/** From `origin` to `point`, along and across the reading direction of `frame`. */
function inFrame({ angle }: PdfCharacter, point: Point, origin: Point): Point {
	const [dx, dy] = [point[0] - origin[0], point[1] - origin[1]];
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	return [dx * cos + dy * sin, dy * cos - dx * sin];
}

function heightOf({ quad }: PdfCharacter): number {
	return Math.hypot(quad[3][0] - quad[0][0], quad[3][1] - quad[0][1]);
}

function wrap(angle: number): number {
	return Math.atan2(Math.sin(angle), Math.cos(angle));
}

function trimLine(line: readonly PdfCharacter[]): PdfCharacter[] {
	const first = line.findIndex((character) => !isBlank(character));
	const last = line.findLastIndex((character) => !isBlank(character));
	return first < 0 ? [] : line.slice(first, last + 1);
}

function toLine(line: readonly PdfCharacter[]): LayerLine {
	return {
		text: line.map(({ text }) => text).join(''),
		quad: enclose(line),
		charQuads: line.map(({ quad }) => quad),
	};
}

/** The smallest box in the reading direction around all that is not blank. */
function enclose(line: readonly PdfCharacter[]): Quad {
	const angle = line[0]?.angle ?? 0;
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	const points = line.filter((each) => !isBlank(each)).flatMap(({ quad }) => [...quad]);
	const us = points.map(([x, y]) => x * cos + y * sin);
	const vs = points.map(([x, y]) => y * cos - x * sin);
	const place = (u: number, v: number): Point => [u * cos - v * sin, u * sin + v * cos];
	const [u0, u1] = [smallest(us), -smallest(us.map((u) => -u))];
	const [v0, v1] = [smallest(vs), -smallest(vs.map((v) => -v))];
	return [place(u0, v0), place(u1, v0), place(u1, v1), place(u0, v1)];
}

/** Without spreading: a line may have thousands of points. */
function smallest(values: readonly number[]): number {
	return values.reduce((least, value) => Math.min(least, value), Infinity);
}
