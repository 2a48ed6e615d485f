import type { Affine } from '../image/affine';
import type { Image } from '../image/image';
import { quadThickness } from '../image/quad';
import type { TextLine } from '../text/types';
import { cutPieces } from './cutPieces';
import { dropStrokes } from './dropStrokes';
import { findRules } from './findRules';
import { findTables } from './findTables';
import { greyFrame, type GreyFrame } from './greyFrame';
import type { Piece, Rules, Table } from './types';

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

/** The tables of a page with everything that they were found by; places in the upright frame. */
export interface PageTables {
	readonly tables: readonly Table[];
	/** The lines of text cut at their wide gaps, with the line that each is a part of. */
	readonly pieces: ReadonlyMap<Piece, TextLine>;
	readonly rules: Rules;
	readonly frame: GreyFrame;
	/** Median height of the lines of text in pixels. */
	readonly lineHeight: number;
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

/** Cuts the text of a page into pieces, and finds its straight lines and its tables. */
export function readTables(text: UprightText, onlyRuled: boolean): PageTables {
	const { lines, image, width, height, toImage } = text;
	const lineHeight = medianHeight(lines);
	const frame = greyFrame(image, { width, height, toImage, lineHeight });
	const pieces = new Map<Piece, TextLine>();
	for (const line of lines) for (const piece of cutPieces(line, frame)) pieces.set(piece, line);
	const all = [...pieces.keys()];
	const rules = dropStrokes(findRules(frame, lineHeight), all);
	const tables = findTables(all, rules, { lineHeight, onlyRuled });
	return { tables, pieces, rules, frame, lineHeight };
}
