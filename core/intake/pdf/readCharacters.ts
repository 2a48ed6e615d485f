import type { Point, Quad } from '../../result';
import { readFloats, withHeap } from './heap';
import type { Pdfium } from './loadPdfium';
import type { ToDevice } from './toDevice';

/** `FPDF_TEXTRENDERMODE_INVISIBLE` of fpdf_edit.h: text laid under or over a scan. */
const INVISIBLE = 3;

/** More than a page of print can hold. */
const MAX_CHARACTERS = 50_000;

/** What PDFium says for a hyphen that divides a word at the end of a line. */
const LINE_END_HYPHENS = [0x02, 0xfffe];

const LAST_CODE_POINT = 0x10ffff;

/** One character of a text layer, in pixels of the rendered page. */
export interface PdfCharacter {
	/** One code point; a space or line break may be PDFium's own addition. */
	readonly text: string;
	readonly isGenerated: boolean;
	readonly isVisible: boolean;
	/** The font does not say which character this glyph is. */
	readonly isUnmapped: boolean;
	/** Direction of reading, in radians, clockwise from the x axis. */
	readonly angle: number;
	/** Corners clockwise from where reading starts. */
	readonly quad: Quad;
}

export function readCharacters(pdfium: Pdfium, text: number, map: ToDevice): PdfCharacter[] {
	const count = Math.min(pdfium.FPDFText_CountChars(text), MAX_CHARACTERS);
	const characters: PdfCharacter[] = [];
	withHeap(pdfium, 64, (memory) => {
		for (let index = 0; index < count; index += 1) {
			const code = pdfium.FPDFText_GetUnicode(text, index);
			const low = isHighSurrogate(code) ? pdfium.FPDFText_GetUnicode(text, index + 1) : 0;
			const spelled = isLowSurrogate(low) ? String.fromCharCode(code, low) : spell(code);
			characters.push({ text: spelled, ...measure(pdfium, { text, index, memory, map }) });
			if (isLowSurrogate(low)) index += 1;
		}
	});
	return characters;
}

function spell(code: number): string {
	if (LINE_END_HYPHENS.includes(code)) return '-';
	return code > LAST_CODE_POINT ? '\ufffd' : String.fromCodePoint(code);
}

interface Measuring {
	readonly text: number;
	readonly index: number;
	/** Room for eight doubles. */
	readonly memory: number;
	readonly map: ToDevice;
}

function measure(pdfium: Pdfium, request: Measuring): Omit<PdfCharacter, 'text'> {
	const { text, index } = request;
	const isGenerated = pdfium.FPDFText_IsGenerated(text, index) === 1;
	const object = isGenerated ? 0 : pdfium.FPDFText_GetTextObject(text, index);
	return {
		isGenerated,
		isVisible: object !== 0 && pdfium.FPDFTextObj_GetTextRenderMode(object) !== INVISIBLE,
		isUnmapped: pdfium.FPDFText_HasUnicodeMapError(text, index) === 1,
		...measureBox(pdfium, request),
	};
}

/** A font's matrix tells where reading goes and which way is up, so that turned text has its quad. */
function measureBox(
	pdfium: Pdfium,
	{ text, index, memory, map }: Measuring,
): Pick<PdfCharacter, 'angle' | 'quad'> {
	const [a = 1, b = 0, c = 0, d = 1] = pdfium.FPDFText_GetMatrix(text, index, memory)
		? readFloats(pdfium, memory, 4)
		: [];
	const [left = 0, top = 0, right = 0, bottom = 0] = pdfium.FPDFText_GetLooseCharBox(
		text,
		index,
		memory,
	)
		? readFloats(pdfium, memory, 4)
		: [];
	const corners: readonly Point[] = [
		map([left, top]),
		map([right, top]),
		map([right, bottom]),
		map([left, bottom]),
	];
	const origin = map([0, 0]);
	const along = minus(map([a, b]), origin);
	const down = minus(map([-c, -d]), origin);
	return { angle: Math.atan2(along[1], along[0]), quad: turnCorners(corners, along, down) };
}

function minus(one: Point, other: Point): Point {
	return [one[0] - other[0], one[1] - other[1]];
}

/** The tight box around the corners in the directions of reading, for upright boxes and turns by 90. */
function turnCorners(corners: readonly Point[], along: Point, down: Point): Quad {
	const u = unit(along);
	const v: Point = [-u[1], u[0]];
	const sign = v[0] * down[0] + v[1] * down[1] >= 0 ? 1 : -1;
	const us = corners.map(([x, y]) => x * u[0] + y * u[1]);
	const vs = corners.map(([x, y]) => sign * (x * v[0] + y * v[1]));
	const place = (p: number, q: number): Point => [
		p * u[0] + sign * q * v[0],
		p * u[1] + sign * q * v[1],
	];
	const [u0, u1] = [Math.min(...us), Math.max(...us)];
	const [v0, v1] = [Math.min(...vs), Math.max(...vs)];
	return [place(u0, v0), place(u1, v0), place(u1, v1), place(u0, v1)];
}

function unit([x, y]: Point): Point {
	const length = Math.hypot(x, y);
	return length > 0 ? [x / length, y / length] : [1, 0];
}

function isHighSurrogate(code: number): boolean {
	return code >= 0xd800 && code <= 0xdbff;
}

function isLowSurrogate(code: number): boolean {
	return code >= 0xdc00 && code <= 0xdfff;
}
