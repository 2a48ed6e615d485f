import type { Pyramid } from '../image/pyramid';
import { quadLength, quadThickness, turnQuad } from '../image/quad';
import type { Models } from '../models';
import { evidenceOf, isTall, likelyQuad } from './alternatives';
import { recogniseBoxes } from './recogniseBoxes';
import type { TextBox } from './types';

/** An odd number of lines that are read in both directions to find out how a page is turned. */
const SAMPLE = 5;
/** The longest lines, which tell most about the direction. */
function pickSample(boxes: readonly TextBox[]): TextBox[] {
	const span = ({ quad }: TextBox): number => Math.max(quadLength(quad), quadThickness(quad));
	return [...boxes].sort((a, b) => span(b) - span(a)).slice(0, SAMPLE);
}

/**
 * How many clockwise quarter turns make the page upright, by reading its longest lines in both
 * directions with the small recogniser; undefined where they do not tell.
 */
export async function chooseTurn(
	pyramid: Pyramid,
	boxes: readonly TextBox[],
	models: Models,
): Promise<0 | 1 | 2 | 3 | undefined> {
	const all = pickSample(boxes);
	const tall = all.filter(({ quad }) => isTall(quad));
	const sideways = tall.length * 2 > all.length;
	const sample = sideways ? tall : all.filter(({ quad }) => !isTall(quad));
	const forward = sample.map(({ quad }) => likelyQuad(quad));
	const backward = forward.map((quad) => turnQuad(quad, 2));
	const read = { models, model: 'recognition-tiny' } as const;
	const ahead = await recogniseBoxes(pyramid, forward, read);
	const back = await recogniseBoxes(pyramid, backward, read);
	const votes = ahead.map((line, i) =>
		Math.sign(evidenceOf([line]) - evidenceOf([back[i] ?? line])),
	);
	const vote = votes.reduce((sum, direction) => sum + direction, 0);
	if (vote < 0) return sideways ? 1 : 2;
	if (vote > 0) return sideways ? 3 : 0;
	return undefined;
}
