import { quadCentre, quadThickness } from '../../image/quad';
import type { Image } from '../../image/image';
import type { TextLine } from '../../text/types';
import { findStrokes, type Strokes } from './findStrokes';
import { judgeStrokes } from './judgeStrokes';
import { findSignatureLabels, type SignatureLabel } from './signatureLabels';
import {
	boxAround,
	frameOf,
	gatherPieces,
	joinBoxes,
	placePiece,
	toQuad,
	type FrameBox,
	type LabelFrame,
	type Piece,
} from './strokeGroup';
import type { Signature } from './types';

/** Lengths over the height of the label: how far beside it a signature is looked for. */
const RIGHT = 16;
const ABOVE_LINE = 2.2;
const BELOW_LINE = 1.7;
/** How far above or below a label that stands under or over a line. */
const AWAY = 4.5;
const LEAST_ROOM = 11;
/** Lines read this surely, as high as the label, are print. */
const SURE_PRINT = 0.88;
const PRINT_HEIGHT = 1.2;
/** A piece that is longer or higher than this and fills most of such a line is a stroke all the same. */
const LONG_PIECE = 1.9;
const HIGH_PIECE = 1.3;
const LINE_SHARE = 0.6;
/** Pieces of one signature lie no further apart, over the height of the label. */
const REACH = 1.1;
/** What is less sure is no signature. */
const LEAST_CONFIDENCE = 0.45;

/** Height of letters over that of the box of their line. */
const LETTER_HEIGHT = 0.8;
/** Boxes of labels into which handwriting reaches are too high: at most this over the usual height. */
const USUAL = 1.1;

/** A label with what is around it, in its own frame. */
interface Place {
	readonly frame: LabelFrame;
	readonly label: FrameBox;
	readonly height: number;
	/** Printed lines about it. */
	readonly print: readonly FrameBox[];
	readonly pieces: readonly Piece[];
}

const isWithin = (box: FrameBox, u: number, v: number): boolean =>
	u >= box.left && u <= box.right && v >= box.top && v <= box.bottom;

const middleOf = ({ left, top, right, bottom }: FrameBox): [number, number] => [
	(left + right) / 2,
	(top + bottom) / 2,
];

/** Whether a line is print: read surely and no larger than the label. */
function isPrint(line: TextLine, label: SignatureLabel, box: number): boolean {
	if (line === label.line) return false;
	return line.confidence >= SURE_PRINT && quadThickness(line.quad) <= PRINT_HEIGHT * box;
}

/** Median height of the boxes of lines that were read surely; infinite where there are none. */
function usualHeight(lines: readonly TextLine[]): number {
	const heights = lines
		.filter(({ confidence }) => confidence >= SURE_PRINT)
		.map(({ quad }) => quadThickness(quad))
		.sort((a, b) => a - b);
	return heights[heights.length >> 1] ?? Infinity;
}

/** Height of the box of a label, without what reaches into it. */
function boxHeight({ quad }: SignatureLabel, usual: number): number {
	const own = quadThickness(quad);
	const likely = USUAL * usual;
	// Labels in small print on a page of large letters, or the other way round, tell for themselves.
	return likely < own && likely > own / 1.6 ? likely : own;
}

function openPlace(
	label: SignatureLabel,
	lines: readonly TextLine[],
	{ components, scale }: Strokes,
): Place {
	const frame = frameOf(label.quad);
	const box = boxHeight(label, usualHeight(lines));
	const height = LETTER_HEIGHT * box;
	const [x, y] = quadCentre(label.quad);
	const reach = (RIGHT + 10) * height;
	const near = (px: number, py: number): boolean => Math.hypot(px - x, py - y) < reach;
	const print = lines
		.filter((line) => isPrint(line, label, box))
		.map(({ quad }) => boxAround(frame, quad));
	const pieces = components
		.filter(({ runs }) => {
			const run = runs[runs.length >> 1];
			return run !== undefined && near(run.from * scale, run.row * scale);
		})
		.map((component) => placePiece(frame, component, scale));
	return { frame, label: boxAround(frame, label.quad), height, print, pieces };
}

/** Where a signature may stand: beside, above and below the label. */
function zonesOf({ label, height, print }: Place): FrameBox[] {
	const middle = (label.top + label.bottom) / 2;
	const beside = print.filter(
		({ left, top, bottom }) => left > label.right && top < middle && bottom > middle,
	);
	const end = Math.min(label.right + RIGHT * height, ...beside.map(({ left }) => left));
	const wide = Math.max(label.right, label.left + LEAST_ROOM * height);
	return [
		{
			left: label.right,
			right: end,
			top: label.top - ABOVE_LINE * height,
			bottom: label.bottom + BELOW_LINE * height,
		},
		{
			left: label.left - 2 * height,
			right: Math.min(wide, end),
			top: label.top - AWAY * height,
			bottom: label.top - 0.1 * height,
		},
		{
			left: label.left - height,
			right: Math.min(wide, end),
			top: label.bottom + 0.1 * height,
			bottom: label.bottom + AWAY * height,
		},
	];
}

/** Whether a piece of ink is a letter of a printed line; a signature may have been read as one. */
function isLetter(piece: Piece, line: FrameBox, height: number): boolean {
	const [u, v] = middleOf(piece);
	if (!isWithin(line, u, v)) return false;
	const width = piece.right - piece.left;
	const large = width > LONG_PIECE * height || piece.bottom - piece.top > HIGH_PIECE * height;
	return !large || width < LINE_SHARE * (line.right - line.left);
}

/** The handwriting in a zone, with how sure it is. */
function searchZone(place: Place, zone: FrameBox) {
	const { pieces, print, label, height } = place;
	const free = pieces.filter((piece) => {
		const [u, v] = middleOf(piece);
		if (!isWithin(zone, u, v) || isWithin(label, u, v)) return false;
		return !print.some((box) => isLetter(piece, box, height));
	});
	const group = gatherPieces(free, REACH * height);
	return { group, confidence: judgeStrokes(group, height) };
}

const overlaps = (one: FrameBox, other: FrameBox): boolean =>
	one.left < other.right &&
	other.left < one.right &&
	one.top < other.bottom &&
	other.top < one.bottom;

/**
 * Finds signatures: strokes too large, too long or too joined for print, beside, above or below
 * words that ask for one.
 *
 * @param lines of the same picture, as they were read
 */
export function findSignatures(image: Image, lines: readonly TextLine[]): readonly Signature[] {
	const labels = findSignatureLabels(lines);
	if (labels.length === 0) return [];
	const strokes = findStrokes(image);
	const found: { readonly bounds: FrameBox; readonly signature: Signature }[] = [];
	for (const label of labels) {
		const place = openPlace(label, lines, strokes);
		const best = zonesOf(place)
			.map((zone) => searchZone(place, zone))
			.reduce((one, other) => (other.confidence > one.confidence * 1.15 ? other : one));
		if (best.confidence < LEAST_CONFIDENCE) continue;
		const quad = toQuad(place.frame, joinBoxes(best.group));
		const bounds = boxAround({ origin: [0, 0], along: [1, 0], across: [0, 1] }, quad);
		const known = found.findIndex((other) => overlaps(other.bounds, bounds));
		const signature = { quad, confidence: best.confidence };
		if (known < 0) found.push({ bounds, signature });
		else if ((found[known]?.signature.confidence ?? 0) < best.confidence) {
			found[known] = { bounds, signature };
		}
	}
	return found.map(({ signature }) => signature);
}
