import type { Pyramid } from '../image/pyramid';
import { quadLength, quadThickness, stretchAcross } from '../image/quad';
import { sampleQuad } from '../image/sampleQuad';
import type { ModelId, Models, Tensor } from '../models';
import type { Quad } from '../result';
import { decodeCtc, type CtcOutput } from './decodeCtc';
import { keepSteps } from './keepSteps';
import { CENTRED } from './normalisation';
import { classesOutside, type ReadableScript } from './readableScripts';
import { spellLabel } from './spelling/spellLabel';
import type { LineCharacter, TextLine } from './types';

/** Height of the recogniser's input in pixels. */
const LINE_HEIGHT = 48;
const MIN_WIDTH = 32;
/** Longer lines are squeezed; 67 times as long as high. */
const MAX_WIDTH = 3200;
/** Pixels of width that are read in one run; more take longer a line and much more memory. */
const MAX_BATCH_WIDTH = 1024;
/** The narrowest line of a batch fills at least this share of it. */
const MIN_FILL = 0.85;

export type RecognitionModel = Extract<ModelId, `recognition-${string}`>;

interface ReadingHabits {
	/** Input widths are multiples of this … */
	readonly stride: number;
	/** … and at least this: a lone character is read better with some empty room behind it. */
	readonly narrowest: number;
	/** The picture without colour, in all three planes. */
	readonly grey?: true;
	/** What it reads, times the height of the box: signs stand above and below the letters. */
	readonly height: number;
	/** Text of what was seen from left to right. */
	readonly spell: (seen: readonly LineCharacter[]) => readonly LineCharacter[];
}

const PP_OCR: ReadingHabits = { stride: 8, narrowest: 96, height: 1, spell: (seen) => seen };

const HABITS: Readonly<Record<RecognitionModel, ReadingHabits>> = {
	'recognition-small': PP_OCR,
	'recognition-tiny': PP_OCR,
	'recognition-multi-script': {
		stride: 16,
		narrowest: 32,
		grey: true,
		height: 1.1,
		spell: spellLabel,
	},
};

/** Share of blue, green and red in grey (ITU-R BT.601). */
const GREY = [0.114, 0.587, 0.299] as const;

interface Crop {
	readonly index: number;
	readonly quad: Quad;
	/** The part of the picture that is looked at. */
	readonly seen: Quad;
	readonly width: number;
}

function cropOf(quad: Quad, index: number, height: number): Crop {
	const seen = height === 1 ? quad : stretchAcross(quad, height);
	const ratio = quadLength(seen) / Math.max(quadThickness(seen), 1);
	const width = Math.min(Math.max(Math.ceil(LINE_HEIGHT * ratio), MIN_WIDTH), MAX_WIDTH);
	return { index, quad, seen, width };
}

/** Lines of like width together, so that little padding is computed. */
function batchByWidth(crops: readonly Crop[]): Crop[][] {
	const batches: Crop[][] = [];
	for (const crop of [...crops].sort((a, b) => b.width - a.width)) {
		const batch = batches[batches.length - 1];
		const widest = batch?.[0]?.width ?? 0;
		const hasRoom = ((batch?.length ?? 0) + 1) * widest <= MAX_BATCH_WIDTH;
		if (batch && hasRoom && crop.width >= widest * MIN_FILL) batch.push(crop);
		else batches.push([crop]);
	}
	return batches;
}

/** Planes blue, green, red, which are scaled alike, become three times their grey. */
function removeColour(data: Float32Array, plane: number): void {
	for (let first = 0; first < data.length; first += 3 * plane) {
		for (let i = first; i < first + plane; i++) {
			const blue = (data[i] as number) * GREY[0];
			const green = (data[i + plane] as number) * GREY[1];
			const red = (data[i + 2 * plane] as number) * GREY[2];
			const grey = blue + green + red;
			data[i] = grey;
			data[i + plane] = grey;
			data[i + 2 * plane] = grey;
		}
	}
}

function sampleBatch(pyramid: Pyramid, batch: readonly Crop[], habits: ReadingHabits): Tensor {
	const widest = Math.max(habits.narrowest, ...batch.map((crop) => crop.width));
	const stride = Math.ceil(widest / habits.stride) * habits.stride;
	const plane = LINE_HEIGHT * stride;
	const data = new Float32Array(batch.length * 3 * plane);
	batch.forEach(({ seen, width }, i) => {
		const offset = i * 3 * plane;
		const target = { data, offset, stride, plane, width, height: LINE_HEIGHT };
		sampleQuad(pyramid, seen, { target, pixels: CENTRED });
	});
	if (habits.grey) removeColour(data, plane);
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

export interface RecogniseOptions {
	readonly models: Models;
	readonly model: RecognitionModel;
	/** The only scripts whose letters are read, beside plain Latin ones; all when absent. */
	readonly scripts?: ReadonlySet<ReadableScript>;
	/** Keeps so many of the best classes of every time step, for `decodeWithLexicon`. */
	readonly keepSteps?: number;
}

/** Reads every quad as one line; the answers come in the order of the quads. */
export async function recogniseBoxes(
	pyramid: Pyramid,
	quads: readonly Quad[],
	{ models, model, scripts, keepSteps: kept }: RecogniseOptions,
): Promise<TextLine[]> {
	const charset = await models.charset(model);
	const habits = HABITS[model];
	const refused = scripts ? classesOutside(charset, scripts) : [];
	const lines = new Array<TextLine>(quads.length);
	const crops = quads.map((quad, index) => cropOf(quad, index, habits.height));
	for (const batch of batchByWidth(crops)) {
		const input = sampleBatch(pyramid, batch, habits);
		const [tensor] = await models.run(model, input);
		const [, steps = 0, classes = 0] = tensor?.dims ?? [];
		batch.forEach(({ index, quad, width }, i) => {
			const data = tensor?.data ?? new Float32Array(0);
			const offset = i * steps * classes;
			for (let step = 0; step < steps; step++) {
				for (const label of refused) data[offset + step * classes + label] = 0;
			}
			const filled = width / (input.dims[3] as number);
			const output: CtcOutput = { data, offset, steps, classes };
			const line = lineOf(habits.spell(decodeCtc(output, charset, filled)), quad);
			const used = { ...output, steps: Math.ceil(steps * filled) };
			lines[index] = kept ? { ...line, steps: keepSteps(used, kept, model) } : line;
		});
	}
	return lines;
}
