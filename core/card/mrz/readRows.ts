import type { Pyramid } from '../../image/pyramid';
import { quadLength, quadThickness } from '../../image/quad';
import { sampleQuad } from '../../image/sampleQuad';
import type { ModelId, Models } from '../../models';
import type { Quad } from '../../result';
import { CENTRED } from '../../text/normalisation';
import { reduceToZone, type RowEvidence } from './zoneClasses';

/** Height of the recogniser's input in pixels. */
const HEIGHT = 48;
const STEP = 8;
/** 44 characters of 64 pixels. */
const MAX_WIDTH = 2816;
/** Shares of the pixels of a crop that may be darker than black or lighter than white. */
const CLIPPED = 0.02;
/** A crop whose grey levels span less than this (of 2) holds nothing to stretch. */
const MIN_SPAN = 0.08;

export interface CropStyle {
	/** Height of the crop as a share of the row's. */
	readonly height: number;
	/** Width of a character as a share of its natural one. */
	readonly stretch: number;
	/** Stretch the grey levels to the whole range. */
	readonly contrast: boolean;
}

interface Tile {
	readonly data: Float32Array;
	readonly offset: number;
	readonly stride: number;
	readonly plane: number;
	readonly width: number;
}

/** Moves the sides along the reading direction apart, around the middle. */
function scaleHeight([a, b, c, d]: Quad, share: number): Quad {
	const grow = (1 - share) / 2;
	const mix = (p: Quad[0], q: Quad[0], t: number): Quad[0] => [
		p[0] + (q[0] - p[0]) * t,
		p[1] + (q[1] - p[1]) * t,
	];
	return [mix(a, d, grow), mix(b, c, grow), mix(c, b, grow), mix(d, a, grow)];
}

/** Spreads the values of a tile between the darkest and the lightest of its green plane. */
function stretchContrast({ data, offset, stride, plane, width }: Tile): void {
	const values = new Float32Array(HEIGHT * width);
	for (let y = 0; y < HEIGHT; y++) {
		const from = offset + plane + y * stride;
		values.set(data.subarray(from, from + width), y * width);
	}
	values.sort();
	const low = values[Math.floor(values.length * CLIPPED)] as number;
	const high = values[Math.floor(values.length * (1 - CLIPPED))] as number;
	if (high - low < MIN_SPAN) return;
	for (let c = 0; c < 3; c++) {
		for (let y = 0; y < HEIGHT; y++) {
			const from = offset + c * plane + y * stride;
			for (let i = from; i < from + width; i++) {
				const value = (2 * ((data[i] as number) - low)) / (high - low) - 1;
				data[i] = Math.min(Math.max(value, -1), 1);
			}
		}
	}
}

/**
 * Recognises the rows of a zone, all in one run.
 *
 * @param rows in pixels of the pyramid's base
 */
export async function readRows(
	pyramid: Pyramid,
	rows: readonly Quad[],
	{ models, model, style }: { models: Models; model: ModelId; style: CropStyle },
): Promise<RowEvidence[]> {
	const quads = rows.map((quad) => scaleHeight(quad, style.height));
	const natural = quads.map(
		(quad) => (HEIGHT * quadLength(quad)) / Math.max(quadThickness(quad), 1),
	);
	const widest = Math.min(Math.max(...natural) * style.stretch, MAX_WIDTH);
	const width = Math.max(STEP * 4, Math.ceil(widest / STEP) * STEP);
	const plane = HEIGHT * width;
	const data = new Float32Array(quads.length * 3 * plane);
	quads.forEach((quad, i) => {
		const tile = { data, offset: i * 3 * plane, stride: width, plane, width };
		sampleQuad(pyramid, quad, { target: { ...tile, height: HEIGHT }, pixels: CENTRED });
		if (style.contrast) stretchContrast(tile);
	});
	const [output] = await models.run(model, { data, dims: [quads.length, 3, HEIGHT, width] });
	const charset = await models.charset(model);
	const [, steps = 0, classes = 0] = output?.dims ?? [];
	const values = output?.data ?? new Float32Array(0);
	return quads.map((_, i) =>
		reduceToZone({ data: values, offset: i * steps * classes, steps }, charset),
	);
}
