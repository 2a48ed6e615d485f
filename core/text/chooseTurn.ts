import type { Pyramid } from '../image/pyramid';
import { quadLength, quadThickness, turnQuad } from '../image/quad';
import type { Models } from '../models';
import type { Quad } from '../result';
import { evidenceOf, isTall, likelyQuad } from './alternatives';
import { recogniseBoxes, type RecognitionModel } from './recogniseBoxes';
import type { TextBox, TextLine } from './types';
import { weighReading } from './weighReading';

/** An odd number of lines that are read in both directions to find out how a page is turned. */
const SAMPLE = 5;
/** So many of them are looked at where the turn seems to be known. */
const GLANCE = 2;
/** Lines whose better direction is worth less than this may be in a script of the other recogniser. */
const SURE_WORTH = 0.85;

/** A line read as it is likely to stand, and the other way round. */
interface BothWays {
	readonly ahead: TextLine;
	readonly back: TextLine;
}

const worthOf = ({ ahead, back }: BothWays): number =>
	Math.max(weighReading(ahead).worth, weighReading(back).worth);

/** The longest lines, which tell most about the direction. */
function pickSample(boxes: readonly TextBox[]): TextBox[] {
	const span = ({ quad }: TextBox): number => Math.max(quadLength(quad), quadThickness(quad));
	return [...boxes].sort((a, b) => span(b) - span(a)).slice(0, SAMPLE);
}

async function readBothWays(
	pyramid: Pyramid,
	quads: readonly Quad[],
	read: { readonly models: Models; readonly model: RecognitionModel },
): Promise<BothWays[]> {
	const ahead = await recogniseBoxes(pyramid, quads, read);
	const backward = quads.map((quad) => turnQuad(quad, 2));
	const back = await recogniseBoxes(pyramid, backward, read);
	return ahead.map((line, i) => ({ ahead: line, back: back[i] ?? line }));
}

/** Lines both ways, each by the recogniser that makes more of it. */
async function readSample(
	pyramid: Pyramid,
	quads: readonly Quad[],
	models: Models,
): Promise<BothWays[]> {
	const lines = await readBothWays(pyramid, quads, { models, model: 'recognition-tiny' });
	const doubtful = lines.flatMap((line, i) => (worthOf(line) < SURE_WORTH ? [i] : []));
	const others = await readBothWays(
		pyramid,
		doubtful.map((i) => quads[i] as Quad),
		{ models, model: 'recognition-multi-script' },
	);
	doubtful.forEach((i, k) => {
		const [line, other] = [lines[i] as BothWays, others[k] as BothWays];
		if (worthOf(other) > worthOf(line)) lines[i] = other;
	});
	return lines;
}

/** Whether one of the two longest lines is read well as it stands. */
export async function looksUpright(
	pyramid: Pyramid,
	boxes: readonly TextBox[],
	models: Models,
): Promise<boolean> {
	const longest = pickSample(boxes).slice(0, GLANCE);
	const quads = longest.map(({ quad }) => likelyQuad(quad));
	const lines = await recogniseBoxes(pyramid, quads, { models, model: 'recognition-tiny' });
	return lines.some((line) => weighReading(line).worth >= SURE_WORTH);
}

/**
 * How many clockwise quarter turns make the page upright, by reading its longest lines in both
 * directions with the small recognisers; undefined where they do not tell.
 *
 * @param majority share (0..1) of the lines by which the votes for the better direction must lead
 */
export async function chooseTurn(
	pyramid: Pyramid,
	boxes: readonly TextBox[],
	{ models, majority }: { readonly models: Models; readonly majority: number },
): Promise<0 | 1 | 2 | 3 | undefined> {
	const all = pickSample(boxes);
	const tall = all.filter(({ quad }) => isTall(quad));
	const sideways = tall.length * 2 > all.length;
	const sample = sideways ? tall : all.filter(({ quad }) => !isTall(quad));
	const forward = sample.map(({ quad }) => likelyQuad(quad));
	const lines = await readSample(pyramid, forward, models);
	const votes = lines.map(({ ahead, back }) => Math.sign(evidenceOf([ahead]) - evidenceOf([back])));
	const vote = votes.reduce((sum, direction) => sum + direction, 0);
	if (Math.abs(vote) < majority * votes.length) return undefined;
	if (vote < 0) return sideways ? 1 : 2;
	if (vote > 0) return sideways ? 3 : 0;
	return undefined;
}
