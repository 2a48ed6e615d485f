import { applyAffine, mapQuad, type Affine } from '../image/affine';
import type { Image } from '../image/image';
import { createPyramid, type Pyramid } from '../image/pyramid';
import { quadAngle, quadLength, turnQuad } from '../image/quad';
import { rotateQuarters, unrotateQuarters } from '../image/rotate';
import type { Models } from '../models';
import type { Quad } from '../result';
import { evidenceOf, isTall, likelyQuad, needsAlternative } from './alternatives';
import { chooseTurn } from './chooseTurn';
import { detectBoxes } from './detectBoxes';
import { findTurn } from './findTurn';
import { orderLines } from './orderLines';
import type { Row } from './placedLine';
import { needsMultiScript, type ReadableScript } from './readableScripts';
import { readLines } from './readLines';
import { recogniseBoxes, type RecognitionModel } from './recogniseBoxes';
import type { TextBox, TextLine } from './types';

/** The orientation network is only believed unchecked when it is this sure (it saturates at 0.93). */
const SURE_TURN = 0.91;
/** Pictures this many times as long as high may be one line. */
const STRIP = 4;
/** Boxes are believed to be torn pieces of a line where the whole shows this much more text. */
const TORN_MARGIN = 1.05;
/** Readings less sure than this are noise (default of RapidOCR). */
const MIN_CONFIDENCE = 0.5;

export interface ReadTextOptions {
	/** Find out how the page is turned; otherwise it is read as it stands. */
	readonly detectDirection: boolean;
	/** All lines run the same way: none is tried in another direction. */
	readonly singleOrientation: boolean;
	/** The picture is one line. */
	readonly singleLine: boolean;
	readonly model: RecognitionModel;
	/**
	 * Scripts that the picture is known to hold, such as `['Thai', 'Latn']` of a card: they are
	 * preferred for every line, and lines of other scripts are still read where they are clear.
	 * Scripts that PP-OCR knows alone (`['Latn']`) save the multi-script recogniser altogether.
	 * Absent: found out line by line, which is made for pages of any kind.
	 */
	readonly scripts?: readonly ReadableScript[];
	/** 0..1; lines under it are left out. */
	readonly minConfidence: number;
}

export interface PageText {
	/** In reading order. */
	readonly rows: readonly Row[];
	/** Degrees, 0 (inclusive) to 360: lines run that many degrees clockwise from the x axis. */
	readonly direction: number;
}

/** The page turned upright by quarters, with its boxes and the way back. */
interface Frame {
	readonly quarters: number;
	readonly pyramid: Pyramid;
	readonly boxes: readonly TextBox[];
	readonly toImage: Affine;
}

async function makeFrame(image: Image, quarters: number, models: Models): Promise<Frame> {
	const pyramid = createPyramid(rotateQuarters(image, quarters));
	const toImage = unrotateQuarters(image.width, image.height, quarters);
	return { quarters, pyramid, boxes: await detectBoxes(pyramid, models), toImage };
}

async function findFrame(image: Image, detect: boolean, models: Models): Promise<Frame> {
	if (!detect) return await makeFrame(image, 0, models);
	const turn = await findTurn(createPyramid(image), models);
	const frame = await makeFrame(image, turn.quarters, models);
	if (turn.confidence >= SURE_TURN) return frame;
	const more = await chooseTurn(frame.pyramid, frame.boxes, models);
	// Where nothing tells, a page is more likely to stand upright than upside down.
	const quarters = more === undefined ? turn.quarters & 1 : (turn.quarters + more) % 4;
	return quarters === turn.quarters ? frame : await makeFrame(image, quarters, models);
}

/** Clockwise angle of the lines in degrees, -45 to 45: the median, long lines counting more. */
function findSkew(boxes: readonly TextBox[]): number {
	const lines = boxes
		.filter(({ quad }) => !isTall(quad))
		.map(({ quad }) => ({ angle: quadAngle(quad), weight: quadLength(quad) ** 2 }))
		.sort((a, b) => a.angle - b.angle);
	let left = lines.reduce((sum, { weight }) => sum + weight, 0) / 2;
	return lines.find(({ weight }) => (left -= weight) <= 0)?.angle ?? 0;
}

/** Reads every box along its longer side; what stays doubtful is read the other way round too. */
async function readBoxes(
	{ pyramid }: Frame,
	quads: readonly Quad[],
	{ models, options }: { readonly models: Models; readonly options: ReadTextOptions },
): Promise<TextLine[]> {
	const { model, scripts: asked } = options;
	const read = await readLines(pyramid, quads.map(likelyQuad), { models, model, scripts: asked });
	const lines = [...read.lines];
	if (options.singleOrientation) return lines;
	const doubtful = lines.flatMap((line, i) => (needsAlternative(line) ? [i] : []));
	const turned = doubtful.map((i) => turnQuad(likelyQuad(quads[i] as Quad), 2));
	const scripts = [...read.scripts].some(needsMultiScript) ? read.scripts : undefined;
	const others = await recogniseBoxes(pyramid, turned, {
		models,
		model: scripts ? 'recognition-multi-script' : model,
		scripts,
	});
	doubtful.forEach((i, k) => {
		const [line, other] = [lines[i] as TextLine, others[k] as TextLine];
		if (evidenceOf([other]) > evidenceOf([line])) lines[i] = other;
	});
	return lines.map((line, i) => (isTall(quads[i] as Quad) ? { ...line, vertical: true } : line));
}

const isStrip = ({ width, height }: Image): boolean => width >= STRIP * height;

/** The whole picture as one line, for pictures on which the detector finds no more than specks. */
function wholeQuad({ base }: Pyramid): Quad {
	return [
		[0, 0],
		[base.width, 0],
		[base.width, base.height],
		[0, base.height],
	];
}

/**
 * Reads the picture as one line and by the boxes found on it; tall scripts are torn by the
 * detector, and the reading that found more text wins.
 */
async function readSingleLine(
	frame: Frame,
	models: Models,
	options: ReadTextOptions,
): Promise<TextLine[]> {
	const alone = { ...options, singleOrientation: true };
	const whole = await readBoxes(frame, [wholeQuad(frame.pyramid)], { models, options: alone });
	const quads = frame.boxes.map(({ quad }) => quad);
	const parts = await readBoxes(frame, quads, { models, options });
	const margin = options.singleLine || parts.length < 2 ? 1 : TORN_MARGIN;
	return evidenceOf(whole) > evidenceOf(parts) * margin ? whole : parts;
}

/**
 * Reads all text of a picture.
 *
 * @returns quads are in pixels of `image`
 */
export async function readText(
	image: Image,
	models: Models,
	options: ReadTextOptions,
): Promise<PageText> {
	const frame = await findFrame(image, options.detectDirection, models);
	const quads = frame.boxes.map(({ quad }) => quad);
	const lines =
		options.singleLine || isStrip(frame.pyramid.base)
			? await readSingleLine(frame, models, options)
			: await readBoxes(frame, quads, { models, options });
	const limit = Math.max(MIN_CONFIDENCE, options.minConfidence);
	const kept = lines.filter((line) => line.text !== '' && line.confidence >= limit);
	const skew = findSkew(frame.boxes);
	const back = (line: TextLine): TextLine => ({
		...line,
		quad: mapQuad(line.quad, (point) => applyAffine(frame.toImage, point)),
	});
	return {
		rows: orderLines(kept, skew).map((row) => row.map(back)),
		direction: (skew - 90 * frame.quarters + 720) % 360,
	};
}
