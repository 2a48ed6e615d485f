import type { Affine } from '../image/affine';
import type { Image } from '../image/image';
import { createPyramid, type Pyramid } from '../image/pyramid';
import { quadAngle, quadLength } from '../image/quad';
import { rotateQuarters, unrotateQuarters } from '../image/rotate';
import type { Models } from '../models';
import { isTall } from './alternatives';
import { chooseTurn, looksUpright } from './chooseTurn';
import { detectBoxes } from './detectBoxes';
import { findTurn } from './findTurn';
import type { TextBox } from './types';

/** The orientation network is only believed unchecked when it is this sure (it saturates at 0.93). */
const SURE_TURN = 0.91;

/** Lines overrule the network, where it is sure, by a lead of this share of them. */
const CLEAR_MAJORITY = 0.6;

/** A page turned upright by quarters, with the boxes of its text and the way back. */
export interface LocatedText {
	readonly quarters: number;
	readonly pyramid: Pyramid;
	readonly boxes: readonly TextBox[];
	/** Clockwise angle of the lines in the turned page, in degrees, -45 to 45. */
	readonly skew: number;
	/** Degrees, 0 (inclusive) to 360: lines run that many degrees clockwise from the x axis. */
	readonly direction: number;
	readonly toImage: Affine;
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

async function makeFrame(image: Image, quarters: number, models: Models): Promise<LocatedText> {
	const pyramid = createPyramid(rotateQuarters(image, quarters));
	const toImage = unrotateQuarters(image.width, image.height, quarters);
	const boxes = await detectBoxes(pyramid, models);
	const skew = findSkew(boxes);
	return { quarters, pyramid, boxes, toImage, skew, direction: (skew - 90 * quarters + 720) % 360 };
}

/**
 * Finds the text of a picture before it is read, and how it runs.
 *
 * @param detect find out how the page is turned; otherwise it is taken as it stands
 */
export async function locateText(
	image: Image,
	models: Models,
	detect: boolean,
): Promise<LocatedText> {
	if (!detect) return await makeFrame(image, 0, models);
	const turn = await findTurn(createPyramid(image), models);
	const frame = await makeFrame(image, turn.quarters, models);
	const { pyramid, boxes } = frame;
	const sure = turn.confidence >= SURE_TURN;
	// The network knows few scripts: it can be sure of a Hebrew page that stands upside down.
	if (sure && (await looksUpright(pyramid, boxes, models))) return frame;
	const majority = sure ? CLEAR_MAJORITY : 0;
	const more = await chooseTurn(pyramid, boxes, { models, majority });
	if (sure && more === undefined) return frame;
	// Where nothing tells, a page is more likely to stand upright than upside down.
	const quarters = more === undefined ? turn.quarters & 1 : (turn.quarters + more) % 4;
	return quarters === turn.quarters ? frame : await makeFrame(image, quarters, models);
}
