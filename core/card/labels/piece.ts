import { quadAngle, quadLength, quadThickness, sliceQuad } from '../../image/quad';
import type { Point, Quad } from '../../result';
import type { LineCharacter, TextLine } from '../../text/types';

/** A character with the line that it stands on. */
export interface Glyph extends LineCharacter {
	readonly line: TextLine;
}

/** Text that belongs together: a label, or what stands between labels. */
export interface Piece {
	readonly text: string;
	readonly glyphs: readonly Glyph[];
	readonly quad: Quad;
	/** Pixels. */
	readonly height: number;
	/** The piece before this one in its run touches it. */
	readonly follows?: Piece;
	/** Name of the field whose label this is; '' for printed words that are no value. */
	readonly label?: string;
}

/** The quad around glyphs of one or several lines of a row. */
function quadOf(glyphs: readonly Glyph[]): Quad {
	const first = glyphs[0] as Glyph;
	const last = glyphs[glyphs.length - 1] as Glyph;
	const start = sliceQuad(first.line.quad, first.from, first.to);
	const end = sliceQuad(last.line.quad, last.from, last.to);
	return [start[0], end[1], end[2], start[3]];
}

export function makePiece(
	glyphs: readonly Glyph[],
	{ follows, label }: Pick<Piece, 'follows' | 'label'> = {},
): Piece {
	const lines = new Set(glyphs.map(({ line }) => line));
	return {
		text: glyphs.map(({ char }) => char).join(''),
		glyphs,
		quad: quadOf(glyphs),
		height: Math.max(...[...lines].map(({ quad }) => quadThickness(quad))),
		follows,
		label,
	};
}

/** Pieces this many times as long as high tell their own direction; shorter ones may not. */
const TELLING = 6;

/** Where a piece stands, seen from another: pixels along and across the other's direction. */
export interface Relation {
	/** Left edge of the piece from the left edge of the other … */
	readonly left: number;
	/** … its right edge from there, */
	readonly right: number;
	/** and the middle of its line from the middle of the other's. */
	readonly down: number;
	/** Length of the other. */
	readonly length: number;
}

const middle = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];

export function relate(other: Piece, piece: Piece): Relation {
	const length = quadLength(other.quad);
	const telling = length > TELLING * other.height;
	const angle = telling ? (quadAngle(other.quad) * Math.PI) / 180 : 0;
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	const start = middle(other.quad[0], other.quad[3]);
	const place = ([x, y]: Point): Point => [
		(x - start[0]) * cos + (y - start[1]) * sin,
		(y - start[1]) * cos - (x - start[0]) * sin,
	];
	const [left, leftDown] = place(middle(piece.quad[0], piece.quad[3]));
	const [right, rightDown] = place(middle(piece.quad[1], piece.quad[2]));
	// The height where both overlap, or the end that is nearer.
	const at = Math.min(Math.max(length / 2, left), right);
	const share = right - left > 1 ? (at - left) / (right - left) : 0;
	return { left, right, down: leftDown + share * (rightDown - leftDown), length };
}
