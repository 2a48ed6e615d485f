import type { Image } from '../../image/image';
import { createPyramid } from '../../image/pyramid';
import { turnQuad } from '../../image/quad';
import type { Models } from '../../models';
import type { Quad } from '../../result';
import { recogniseBoxes, type RecognitionModel } from '../../text/recogniseBoxes';
import type { TextLine } from '../../text/types';
import { findArcs, findSeam, type Arc } from './ringArcs';
import type { LetterBand } from './ringBand';
import { cleanLine, weighLine } from './sealText';
import type { Ellipse, SealLine } from './types';
import { unrollRing, type Strip } from './unrollRing';

/** Height of the strips: that of the recogniser's input. */
const HEIGHT = 48;
/** Numbers under the text are smaller: their letters fill this much of the shorter half axis. */
const NUMBER_BAND = 0.15;
/** Texts that cover less than this share of the ring, read less surely, may be such numbers. */
const NUMBER_SHARE = 0.36;
const SURE = 0.85;

export interface SealReader {
	readonly models: Models;
	readonly model: RecognitionModel;
}

/** A text along a ring. */
export interface RingText {
	readonly line: SealLine;
	/** Radians of its ends, clockwise, as of `ellipsePoint`. */
	readonly from: number;
	readonly to: number;
	/** Set where its heads show inwards, so that it runs counter-clockwise. */
	readonly inward: boolean;
}

function quadOfArc({ from, to }: Arc, { width, height }: Image): Quad {
	const pad = 0.15 * height;
	const [left, right] = [Math.max(0, from - pad), Math.min(width, to + pad)];
	return [
		[left, 0],
		[right, 0],
		[right, height],
		[left, height],
	];
}

interface ArcReading {
	readonly line: TextLine;
	readonly inward: boolean;
}

/** Reads every arc both ways round and keeps what is more. */
async function readArcs(
	strip: Image,
	arcs: readonly Arc[],
	reader: SealReader,
): Promise<ArcReading[]> {
	const upright = arcs.map((arc) => quadOfArc(arc, strip));
	const quads = [...upright, ...upright.map((quad) => turnQuad(quad, 2))];
	const lines = await recogniseBoxes(createPyramid(strip), quads, reader);
	return arcs.map((_, i) => {
		const outward = lines[i] as TextLine;
		const inward = lines[i + arcs.length] as TextLine;
		const isInward = weighLine(inward) > weighLine(outward);
		return { line: isInward ? inward : outward, inward: isInward };
	});
}

/** The columns of another strip that show the same part of the ring. */
function moveArc({ from, to }: Arc, before: Image, after: Image): Arc {
	const scale = after.width / before.width;
	return { from: from * scale, to: to * scale };
}

/** Short texts that are not read well are read again as small letters near the line. */
async function rereadNumbers(
	readings: readonly ArcReading[],
	{
		arcs,
		strip,
		narrow,
	}: { readonly arcs: readonly Arc[]; readonly strip: Strip; readonly narrow: Strip },
	reader: SealReader,
): Promise<ArcReading[]> {
	const { picture } = strip;
	const isOpen = (i: number): boolean => {
		const { from, to } = arcs[i] as Arc;
		const { line } = readings[i] as ArcReading;
		return to - from < NUMBER_SHARE * picture.width && line.confidence < SURE;
	};
	const open = arcs.map((_, i) => i).filter(isOpen);
	if (open.length === 0) return [...readings];
	const moved = open.map((i) => moveArc(arcs[i] as Arc, picture, narrow.picture));
	const again = await readArcs(narrow.picture, moved, reader);
	return readings.map((reading, i) => {
		const other = again[open.indexOf(i)];
		return other && weighLine(other.line) > weighLine(reading.line) ? other : reading;
	});
}

/**
 * Reads the text along a ring: the ring is rolled out to a strip that begins in its widest gap.
 *
 * @param picture the ink of the seal, black on white, one channel
 * @param band where the letters stand
 */
export async function readRing(
	picture: Image,
	{ ellipse, band }: { readonly ellipse: Ellipse; readonly band: LetterBand },
	reader: SealReader,
): Promise<RingText[]> {
	const first = unrollRing(picture, ellipse, { ...band, start: 0, height: HEIGHT });
	const start = first.angles[findSeam(first.picture)] ?? 0;
	const strip = unrollRing(picture, ellipse, { ...band, start, height: HEIGHT });
	const arcs = findArcs(strip.picture);
	const thin = { from: band.from, to: band.from + NUMBER_BAND * ellipse.b };
	const narrow = unrollRing(picture, ellipse, { ...thin, start, height: HEIGHT });
	const read = await readArcs(strip.picture, arcs, reader);
	const readings = await rereadNumbers(read, { arcs, strip, narrow }, reader);
	return readings.flatMap(({ line, inward }, i): RingText[] => {
		const clean = cleanLine(line);
		const { from, to } = arcs[i] as Arc;
		if (!clean) return [];
		const angle = (column: number): number => strip.angles[column] ?? start;
		return [{ line: clean, from: angle(from), to: angle(to - 1), inward }];
	});
}
