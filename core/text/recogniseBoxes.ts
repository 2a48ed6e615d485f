import type { Pyramid } from '../image/pyramid';
import { quadLength, quadThickness } from '../image/quad';
import { sampleQuad } from '../image/sampleQuad';
import type { ModelId, Models, Tensor } from '../models';
import type { Quad } from '../result';
import { decodeCtc } from './decodeCtc';
import { CENTRED } from './normalisation';
import type { LineCharacter, TextLine } from './types';

/** Height of the recogniser's input in pixels. */
const LINE_HEIGHT = 48;
/** Input widths are multiples of a time step. */
const STEP = 8;
const MIN_WIDTH = 32;
/** Longer lines are squeezed; 67 times as long as high. */
const MAX_WIDTH = 3200;
/** Lines that are read in one run. */
const MAX_BATCH = 8;
/** The narrowest line of a batch fills at least this share of it. */
const MIN_FILL = 0.85;

export type RecognitionModel = Extract<ModelId, `recognition-${string}`>;

interface Crop {
	readonly index: number;
	readonly quad: Quad;
	readonly width: number;
}

function cropOf(quad: Quad, index: number): Crop {
	const ratio = quadLength(quad) / Math.max(quadThickness(quad), 1);
	const width = Math.min(Math.max(Math.ceil(LINE_HEIGHT * ratio), MIN_WIDTH), MAX_WIDTH);
	return { index, quad, width };
}

/** Lines of like width together, so that little padding is computed. */
function batchByWidth(crops: readonly Crop[]): Crop[][] {
	const batches: Crop[][] = [];
	for (const crop of [...crops].sort((a, b) => b.width - a.width)) {
		const batch = batches[batches.length - 1];
		const widest = batch?.[0]?.width ?? 0;
		if (batch && batch.length < MAX_BATCH && crop.width >= widest * MIN_FILL) batch.push(crop);
		else batches.push([crop]);
	}
	return batches;
}

function sampleBatch(pyramid: Pyramid, batch: readonly Crop[]): Tensor {
	const widest = Math.max(...batch.map((crop) => crop.width));
	const stride = Math.ceil(widest / STEP) * STEP;
	const plane = LINE_HEIGHT * stride;
	const data = new Float32Array(batch.length * 3 * plane);
	batch.forEach(({ quad, width }, i) => {
		const offset = i * 3 * plane;
		const target = { data, offset, stride, plane, width, height: LINE_HEIGHT };
		sampleQuad(pyramid, quad, { target, pixels: CENTRED });
	});
	return { data, dims: [batch.length, 3, LINE_HEIGHT, stride] };
}

/** A line from its characters; spaces at the ends are taken off. */
function lineOf(characters: readonly LineCharacter[], quad: Quad): TextLine {
	const isSpace = ({ char }: LineCharacter): boolean => char.trim() === '';
	const first = characters.findIndex((character) => !isSpace(character));
	const last = characters.findLastIndex((character) => !isSpace(character));
	const kept = first < 0 ? [] : characters.slice(first, last + 1);
	const sum = kept.reduce((total, character) => total + character.confidence, 0);
	return {
		text: kept.map(({ char }) => char).join(''),
		confidence: kept.length === 0 ? 0 : sum / kept.length,
		quad,
		characters: kept,
	};
}

/** Reads every quad as one line; the answers come in the order of the quads. */
export async function recogniseBoxes(
	pyramid: Pyramid,
	quads: readonly Quad[],
	{ models, model }: { readonly models: Models; readonly model: RecognitionModel },
): Promise<TextLine[]> {
	const charset = await models.charset(model);
	const lines = new Array<TextLine>(quads.length);
	for (const batch of batchByWidth(quads.map(cropOf))) {
		const input = sampleBatch(pyramid, batch);
		const [output] = await models.run(model, input);
		const [, steps = 0, classes = 0] = output?.dims ?? [];
		batch.forEach(({ index, quad, width }, i) => {
			const data = output?.data ?? new Float32Array(0);
			const offset = i * steps * classes;
			const filled = width / (input.dims[3] as number);
			const characters = decodeCtc({ data, offset, steps, classes }, charset, filled);
			lines[index] = lineOf(characters, quad);
		});
	}
	return lines;
}
