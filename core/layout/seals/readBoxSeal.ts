import { cutQuad } from '../../image/cutQuad';
import type { Image } from '../../image/image';
import { createPyramid } from '../../image/pyramid';
import { quadCentre, quadLength, quadThickness, turnQuad } from '../../image/quad';
import type { Quad } from '../../result';
import { detectBoxes } from '../../text/detectBoxes';
import { recogniseBoxes } from '../../text/recogniseBoxes';
import { cutGrid } from './gridCells';
import { orderSquare } from './orderSquare';
import type { SealReader } from './readRing';
import { cleanLine } from './sealText';
import type { SealView } from './sealView';
import type { SealLine } from './types';

/** The frame lies within this share of the shorter side. */
const FRAME = 0.1;
/** White about the letters, over the shorter side: letters at a border are not found. */
const PADDING = 0.12;
/** Sides of the picture that text is searched in. */
const SCALE = { minSide: 256, maxSide: 512 } as const;
/** Seals up to this ratio of their sides are squares, which hold columns. */
const SQUARE = 1.3;
/** A reading that is this sure needs no other one. */
const SURE = 0.8;
const CHINESE = /^\p{Script=Han}$/u;

export interface BoxReading {
	readonly lines: readonly SealLine[];
	/** In pixels of the view, from the corner where reading starts. */
	readonly quad: Quad;
}

const meanOf = (lines: readonly SealLine[]): number => {
	const letters = lines.reduce((sum, { text }) => sum + [...text].length, 0);
	const sum = lines.reduce((all, { text, confidence }) => all + [...text].length * confidence, 0);
	return letters === 0 ? 0 : sum / letters;
};

/** The upright inside of a seal on white. */
function cutInside(picture: Image, quad: Quad, inverted: boolean): Image {
	const [length, thickness] = [quadLength(quad), quadThickness(quad)];
	const size = { width: Math.round(length), height: Math.round(thickness) };
	const { data } = cutQuad(createPyramid(picture), quad, size);
	const short = Math.min(size.width, size.height);
	const [frame, pad] = [Math.round(FRAME * short), Math.round(PADDING * short)];
	const width = size.width - 2 * frame + 2 * pad;
	const height = size.height - 2 * frame + 2 * pad;
	const out = new Uint8Array(width * height).fill(255);
	for (let y = frame; y < size.height - frame; y++) {
		for (let x = frame; x < size.width - frame; x++) {
			const value = data[3 * (y * size.width + x)] as number;
			out[(y - frame + pad) * width + x - frame + pad] = inverted ? 255 - value : value;
		}
	}
	return { width, height, channels: 1, data: out };
}

async function readRows(inside: Image, reader: SealReader): Promise<SealLine[]> {
	const pyramid = createPyramid(inside);
	const boxes = await detectBoxes(pyramid, reader.models, SCALE);
	const quads = boxes
		.map(({ quad }) => quad)
		.sort((one, other) => quadCentre(one)[1] - quadCentre(other)[1]);
	const lines = await recogniseBoxes(pyramid, quads, reader);
	return lines.flatMap((line) => cleanLine(line) ?? []);
}

/** The quad a little larger: letters that touch the border of a picture are read badly. */
function grow([a, b, c, d]: Quad): Quad {
	const by = 0.08 * Math.hypot(c[0] - a[0], c[1] - a[1]);
	return [
		[a[0] - by, a[1] - by],
		[b[0] + by, b[1] - by],
		[c[0] + by, c[1] + by],
		[d[0] - by, d[1] + by],
	];
}

/** Reads a square letter by letter, in columns from the right or, where the end shows it, in rows. */
async function readGrid(inside: Image, reader: SealReader): Promise<SealLine[]> {
	const columns = cutGrid(inside);
	const quads = columns.flat().map(grow);
	const letters = await recogniseBoxes(createPyramid(inside), quads, reader);
	let next = 0;
	const cells = columns.map((column) => column.map(() => letters[next++]));
	if (letters.some(({ text }) => !CHINESE.test(text))) return [];
	const height = Math.max(0, ...cells.map(({ length }) => length));
	const rows = Array.from({ length: height }, (_, row) =>
		[...cells].reverse().map((column) => column[row]?.text),
	);
	const text = orderSquare(rows);
	const sum = letters.reduce((all, { confidence }) => all + confidence, 0);
	return text === '' ? [] : [{ text, confidence: sum / letters.length }];
}

/** Rows of as many Chinese letters each are a square, which is read in columns. */
function asSquare(rows: readonly SealLine[]): readonly SealLine[] {
	const letters = rows.map(({ text }) => [...text]);
	const length = letters[0]?.length ?? 0;
	const isSquare =
		rows.length > 1 &&
		length > 1 &&
		letters.every((row) => row.length === length && row.every((char) => CHINESE.test(char)));
	return isSquare ? [{ text: orderSquare(letters), confidence: meanOf(rows) }] : rows;
}

async function readOneWay(inside: Image, reader: SealReader): Promise<readonly SealLine[]> {
	const ratio = Math.max(inside.width, inside.height) / Math.min(inside.width, inside.height);
	if (ratio > SQUARE) return await readRows(inside, reader);
	const grid = await readGrid(inside, reader);
	if (meanOf(grid) >= SURE) return grid;
	const rows = asSquare(await readRows(inside, reader));
	return meanOf(rows) >= meanOf(grid) ? rows : grid;
}

/** Reads a square or rectangular seal; turned ones are tried the other ways round. */
export async function readBoxSeal(
	{ picture }: SealView,
	{ quad, solid }: { readonly quad: Quad; readonly solid: boolean },
	reader: SealReader,
): Promise<BoxReading> {
	let best: BoxReading = { lines: [], quad };
	for (const turn of [0, 2, 1, 3]) {
		const turned = turnQuad(quad, turn);
		for (const inverted of solid ? [true, false] : [false]) {
			const lines = await readOneWay(cutInside(picture, turned, inverted), reader);
			if (meanOf(lines) >= SURE) return { lines, quad: turned };
			if (meanOf(lines) > meanOf(best.lines)) best = { lines, quad: turned };
		}
	}
	return best;
}
