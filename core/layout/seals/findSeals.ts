import { mapQuad } from '../../image/affine';
import type { Image } from '../../image/image';
import { createPyramid, type Pyramid } from '../../image/pyramid';
import type { Point } from '../../result';
import { locateSeals, type SealPlace } from './locateSeals';
import { readBoxSeal } from './readBoxSeal';
import type { SealReader } from './readRing';
import { readRoundSeal } from './readRoundSeal';
import { viewSeal } from './sealView';
import type { Seal, SealLine } from './types';

/** What is less sure than this, when it has been read, is no seal. */
const LEAST_CONFIDENCE = 0.5;
/** How much less sure shapes are in which nothing could be read. */
const UNREAD = { warm: 0.8, cool: 0.7, dark: 0.3 } as const;
/** Letters that tell a seal from an ornament. */
const ENOUGH_LETTERS = 4;

/** Raises what was read well, lowers what holds no text. */
function judgeRead({ kind, confidence }: SealPlace, lines: readonly SealLine[]): number {
	const letters = lines.reduce((sum, { text }) => sum + [...text].length, 0);
	if (letters === 0) return confidence * UNREAD[kind];
	const share = Math.min(1, letters / ENOUGH_LETTERS);
	return confidence * (UNREAD[kind] + (1 - UNREAD[kind]) * share);
}

async function readSeal(pyramid: Pyramid, place: SealPlace, reader: SealReader): Promise<Seal> {
	const view = viewSeal(pyramid, place);
	const { form, colour } = place;
	const toPage = ([x, y]: Point): Point => {
		const [left, top] = view.toView([0, 0]);
		return [(x - left) / view.scale, (y - top) / view.scale];
	};
	const read = async () => {
		if (form.shape === 'rectangle') {
			return await readBoxSeal(view, { ...form, quad: mapQuad(form.quad, view.toView) }, reader);
		}
		const { ellipse } = form;
		const [x, y] = view.toView([ellipse.x, ellipse.y]);
		const [a, b] = [ellipse.a * view.scale, ellipse.b * view.scale];
		return await readRoundSeal(view, { x, y, a, b, angle: ellipse.angle }, reader);
	};
	const { lines, quad } = await read();
	const text = lines.map((line) => line.text).join('\n');
	const confidence = judgeRead(place, lines);
	return { quad: mapQuad(quad, toPage), shape: form.shape, colour, lines, text, confidence };
}

/**
 * Finds and reads the seal prints of a page: round, oval, square and rectangular ones in red, blue
 * or violet, and round ones in black where the picture has no colour. Best first.
 *
 * @param image the page, in any turn
 */
export async function findSeals(image: Image, reader: SealReader): Promise<readonly Seal[]> {
	const places = locateSeals(image);
	if (places.length === 0) return [];
	const pyramid = createPyramid(image);
	const seals: Seal[] = [];
	for (const place of places) seals.push(await readSeal(pyramid, place, reader));
	return seals
		.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
		.sort((one, other) => other.confidence - one.confidence);
}
