import type { Image } from '../../image/image';
import { createPyramid } from '../../image/pyramid';
import { quadCentre } from '../../image/quad';
import { detectBoxes } from '../../text/detectBoxes';
import { recogniseBoxes } from '../../text/recogniseBoxes';
import type { RingText, SealReader } from './readRing';
import type { LetterBand } from './ringBand';
import { cleanLine } from './sealText';
import type { Ellipse, SealLine } from './types';

/** The inside is looked at in a square of so many pixels. */
const SIDE = 352;
/** Under a ring of text that is open below, numbers may stand so near to the line. */
const NUMBER_DEPTH = 0.16;
/** Letters of the ring stand out so many radians beyond the ends of its text. */
const MARGIN = 0.12;
/** A lone letter inside is the star. */
const LEAST_LETTERS = 2;

interface Inside {
	readonly ellipse: Ellipse;
	readonly band: LetterBand;
	readonly ring: readonly RingText[];
	/** Radians, clockwise on the screen from the x axis, in which the top of the seal lies. */
	readonly top: number;
}

/** Whether a direction (as of `ellipsePoint`) lies in a text of the ring. */
function isInText(t: number, texts: readonly RingText[]): boolean {
	return texts.some(({ from, to }) => {
		const turn = 2 * Math.PI;
		const after = (((t - from + MARGIN) % turn) + turn) % turn;
		return after <= to - from + 2 * MARGIN;
	});
}

/** The upright inside of a seal without its ring: white where the ring stands. */
function cutInside(picture: Image, { ellipse, band, ring, top }: Inside): Image {
	const { x, y, a, b, angle } = ellipse;
	const turn = top + Math.PI / 2;
	const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
	const [along, across] = [Math.cos(angle), Math.sin(angle)];
	const data = new Uint8Array(SIDE * SIDE).fill(255);
	for (let row = 0, to = 0; row < SIDE; row++) {
		for (let column = 0; column < SIDE; column++, to++) {
			const [h, v] = [(column / SIDE - 0.5) * 2 * a, (row / SIDE - 0.5) * 2 * a];
			const [dx, dy] = [h * cos - v * sin, h * sin + v * cos];
			const [p, q] = [(dx * along + dy * across) / a, (dy * along - dx * across) / b];
			const depth = (1 - Math.hypot(p, q)) * b;
			const hidden = isInText(Math.atan2(q, p), ring) ? band.to : NUMBER_DEPTH * b;
			if (depth < hidden) continue;
			const [px, py] = [Math.floor(x + dx), Math.floor(y + dy)];
			if (px < 0 || py < 0 || px >= picture.width || py >= picture.height) continue;
			data[to] = picture.data[py * picture.width + px] as number;
		}
	}
	return { width: SIDE, height: SIDE, channels: 1, data };
}

/** Reads the straight lines inside a round seal, from top to bottom. */
export async function readInside(
	picture: Image,
	inside: Inside,
	reader: SealReader,
): Promise<SealLine[]> {
	const pyramid = createPyramid(cutInside(picture, inside));
	const boxes = await detectBoxes(pyramid, reader.models, { minSide: SIDE, maxSide: SIDE });
	const quads = boxes
		.map(({ quad }) => quad)
		.sort((one, other) => quadCentre(one)[1] - quadCentre(other)[1]);
	const lines = await recogniseBoxes(pyramid, quads, reader);
	return lines.flatMap((line) => {
		const clean = cleanLine(line);
		return clean && [...clean.text].length >= LEAST_LETTERS ? [clean] : [];
	});
}
