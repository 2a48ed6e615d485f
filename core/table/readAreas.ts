import type { Image } from '../image/image';
import type { Affine } from '../image/affine';
import { quadThickness } from '../image/quad';
import type { TextLine } from '../text/types';
import { cutPieces } from './cutPieces';
import { dropStrokes } from './dropStrokes';
import { findRules } from './findRules';
import { findTables } from './findTables';
import { greyFrame } from './greyFrame';
import { orderAreas, type Area } from './orderAreas';
import type { Piece } from './types';

/** What was read of a page, in an upright frame. */
export interface UprightText {
	readonly image: Image;
	/** Size of the upright frame in pixels. */
	readonly width: number;
	readonly height: number;
	/** Pixels of the frame to those of the picture. */
	readonly toImage: Affine;
	/** With quads in the frame. */
	readonly lines: readonly TextLine[];
}

/** Height of a line where nothing is known, in pixels. */
const USUAL_HEIGHT = 20;

function medianHeight(lines: readonly TextLine[]): number {
	const heights = lines
		.filter(({ vertical }) => !vertical)
		.map(({ quad }) => quadThickness(quad))
		.sort((a, b) => a - b);
	return heights[heights.length >> 1] ?? USUAL_HEIGHT;
}

/** The tables of a page, and the text outside them, in reading order. */
export function readAreas(text: UprightText, onlyRuled: boolean): Area[] {
	const { lines, image, width, height, toImage } = text;
	const lineHeight = medianHeight(lines);
	const frame = greyFrame(image, { width, height, toImage, lineHeight });
	const origins = new Map<Piece, TextLine>();
	for (const line of lines) for (const piece of cutPieces(line, frame)) origins.set(piece, line);
	const pieces = [...origins.keys()];
	const rules = dropStrokes(findRules(frame, lineHeight), pieces);
	const tables = findTables(pieces, rules, { lineHeight, onlyRuled });
	const isOutside = ({ bounds }: Piece): boolean => {
		const x = (bounds.left + bounds.right) / 2;
		const y = (bounds.top + bounds.bottom) / 2;
		return !tables.some(
			(table) =>
				x > table.bounds.left &&
				x < table.bounds.right &&
				y > table.bounds.top &&
				y < table.bounds.bottom,
		);
	};
	return orderAreas(textOutside(origins, isOutside), tables);
}

/** Lines outside the tables, and the parts outside of those that reach into one. */
function textOutside(
	origins: ReadonlyMap<Piece, TextLine>,
	isOutside: (piece: Piece) => boolean,
): TextLine[] {
	const cut = new Set([...origins].flatMap(([piece, line]) => (isOutside(piece) ? [] : [line])));
	const outside = [...origins].filter(([piece]) => isOutside(piece));
	return [...new Set(outside.map(([piece, line]) => (cut.has(line) ? piece.line : line)))];
}
