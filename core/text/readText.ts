import { applyAffine, mapQuad } from '../image/affine';
import type { Image } from '../image/image';
import type { Pyramid } from '../image/pyramid';
import { turnQuad } from '../image/quad';
import type { Models } from '../models';
import type { Quad } from '../result';
import { evidenceOf, isTall, likelyQuad, needsAlternative } from './alternatives';
import { locateText, type LocatedText } from './locateText';
import { orderLines } from './orderLines';
import type { Row } from './placedLine';
import { needsMultiScript, type ReadableScript } from './readableScripts';
import { readLines } from './readLines';
import { recogniseBoxes, type RecognitionModel } from './recogniseBoxes';
import type { TextLine } from './types';

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
	/** Lines that lie are never upside down; those that stand may run up or down. */
	readonly neverUpsideDown?: boolean;
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
	/**
	 * Keeps so many of the best classes of every time step with each line (about 10 kB a line for
	 * 8), so that `decodeWithLexicon` can judge the words of a list. None when absent.
	 */
	readonly keepSteps?: number;
}

export interface PageText {
	/** In reading order. */
	readonly rows: readonly Row[];
	/** Degrees, 0 (inclusive) to 360: lines run that many degrees clockwise from the x axis. */
	readonly direction: number;
}

/** Reads every box along its longer side; what stays doubtful is read the other way round too. */
async function readBoxes(
	{ pyramid }: LocatedText,
	quads: readonly Quad[],
	{ models, options }: { readonly models: Models; readonly options: ReadTextOptions },
): Promise<TextLine[]> {
	const { model, scripts: asked, keepSteps } = options;
	const likely = quads.map(likelyQuad);
	const read = await readLines(pyramid, likely, { models, model, scripts: asked, keepSteps });
	const lines = [...read.lines];
	if (options.singleOrientation) return lines;
	const doubtful = lines.flatMap((line, i) => {
		const mayTurn = options.neverUpsideDown !== true || isTall(quads[i] as Quad);
		return mayTurn && needsAlternative(line) ? [i] : [];
	});
	const turned = doubtful.map((i) => turnQuad(likelyQuad(quads[i] as Quad), 2));
	const scripts = [...read.scripts].some(needsMultiScript) ? read.scripts : undefined;
	const others = await recogniseBoxes(pyramid, turned, {
		models,
		model: scripts ? 'recognition-multi-script' : model,
		scripts,
		keepSteps,
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
	frame: LocatedText,
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

/** Reads text that was located. @returns quads are in pixels of the picture */
export async function readLocated(
	frame: LocatedText,
	models: Models,
	options: ReadTextOptions,
): Promise<PageText> {
	const quads = frame.boxes.map(({ quad }) => quad);
	const lines =
		options.singleLine || isStrip(frame.pyramid.base)
			? await readSingleLine(frame, models, options)
			: await readBoxes(frame, quads, { models, options });
	const limit = Math.max(MIN_CONFIDENCE, options.minConfidence);
	const kept = lines.filter((line) => line.text !== '' && line.confidence >= limit);
	const back = (line: TextLine): TextLine => ({
		...line,
		quad: mapQuad(line.quad, (point) => applyAffine(frame.toImage, point)),
	});
	return {
		rows: orderLines(kept, frame.skew).map((row) => row.map(back)),
		direction: frame.direction,
	};
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
	const located = await locateText(image, models, options.detectDirection);
	return await readLocated(located, models, options);
}
