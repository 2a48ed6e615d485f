import { findComponents } from '../image/findComponents';
import { minAreaRect } from '../image/minAreaRect';
import type { Pyramid } from '../image/pyramid';
import { quadBounds, quadLength, quadThickness } from '../image/quad';
import { sampleQuad } from '../image/sampleQuad';
import type { Models, Tensor } from '../models';
import type { Point, Quad } from '../result';
import { dropWatermarks } from './dropWatermarks';
import { CENTRED } from './normalisation';
import type { TextBox } from './types';

/** Sides of the network input must be multiples of this. */
const STRIDE = 32;
/** Pixels with at least this text probability belong to text (default of PP-OCR). */
const PIXEL_THRESHOLD = 0.3;
/** Boxes with a lower mean probability are dropped (default of PP-OCR 0.6, of RapidOCR 0.5). */
const BOX_THRESHOLD = 0.5;
/**
 * A character that stands alone is marked so faintly that of thin digits in blurred print 6 % are
 * lost at the other threshold, and 1 % at this one.
 */
const LONE_THRESHOLD = 0.4;
/** Boxes at most this many times as long as thick hold a single character … */
const LONE_RATIO = 2;
/** … if its core is at least so many pixels of the network input long; smaller ones are specks. */
const MIN_LONE_CORE = 5;
/** The network marks the core of a line; boxes grow by area * ratio / perimeter (DB, eq. 10). */
const GROWTH = 1.6;
/** Boxes thinner than this, in pixels of the network input, are specks. */
const MIN_THICKNESS = 3;
/** More boxes than this on a page are noise (a halftone, a carpet); the largest are kept. */
const MAX_BOXES = 3000;

export interface DetectionScale {
	/** The shorter side is enlarged to at least this many pixels … */
	readonly minSide: number;
	/** … but the longer one never exceeds this. */
	readonly maxSide: number;
}

/** Balanced on the project's benchmark between small print and time. */
export const DETECTION_SCALE: DetectionScale = { minSide: 736, maxSide: 1600 };

function inputSize(
	{ width, height }: { readonly width: number; readonly height: number },
	{ minSide, maxSide }: DetectionScale,
): { width: number; height: number } {
	const enlarged = Math.max(1, minSide / Math.min(width, height));
	const scale = Math.min(enlarged, maxSide / Math.max(width, height));
	const fit = (side: number): number =>
		Math.max(STRIDE, Math.round((side * scale) / STRIDE) * STRIDE);
	return { width: fit(width), height: fit(height) };
}

/** Set where the probability is high enough, widened by one pixel right and down (2x2 dilation). */
function thresholdMap(map: Float32Array, width: number, height: number): Uint8Array {
	const mask = new Uint8Array(width * height);
	for (let y = 0, i = 0; y < height; y++) {
		for (let x = 0; x < width; x++, i++) {
			if ((map[i] as number) <= PIXEL_THRESHOLD) continue;
			mask[i] = 1;
			if (x + 1 < width) mask[i + 1] = 1;
			if (y + 1 < height) {
				mask[i + width] = 1;
				if (x + 1 < width) mask[i + width + 1] = 1;
			}
		}
	}
	return mask;
}

interface ProbabilityMap {
	readonly data: Float32Array;
	readonly width: number;
	readonly height: number;
}

/** Mean probability of the pixels whose centre lies in a convex quad. */
function meanInside({ data, width, height }: ProbabilityMap, quad: Quad): number {
	const { top, bottom } = quadBounds(quad);
	let sum = 0;
	let count = 0;
	for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, Math.ceil(bottom)); y++) {
		const [left, right] = rowSpan(quad, y + 0.5);
		const from = Math.max(0, Math.ceil(left - 0.5));
		const to = Math.min(width - 1, Math.floor(right - 0.5));
		for (let x = from; x <= to; x++) sum += data[y * width + x] as number;
		count += Math.max(0, to - from + 1);
	}
	return count === 0 ? 0 : sum / count;
}

/** Where the horizontal through `y` enters and leaves a convex quad. */
function rowSpan(quad: Quad, y: number): [left: number, right: number] {
	let left = Infinity;
	let right = -Infinity;
	quad.forEach((a, i) => {
		const b = quad[((i + 1) % 4) as 0 | 1 | 2 | 3];
		if (a[1] <= y === b[1] <= y) return;
		const x = a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]);
		left = Math.min(left, x);
		right = Math.max(right, x);
	});
	return [left, right];
}

/** The rectangle with every side moved outwards by `by` pixels. */
function growRect(quad: Quad, by: number): Quad {
	const length = Math.max(quadLength(quad), 1e-6);
	const thickness = Math.max(quadThickness(quad), 1e-6);
	const [a, b, , d] = quad;
	const along: Point = [((b[0] - a[0]) / length) * by, ((b[1] - a[1]) / length) * by];
	const across: Point = [((d[0] - a[0]) / thickness) * by, ((d[1] - a[1]) / thickness) * by];
	const move = (p: Point, i: number, j: number): Point => [
		p[0] + i * along[0] + j * across[0],
		p[1] + i * along[1] + j * across[1],
	];
	return [move(quad[0], -1, -1), move(quad[1], 1, -1), move(quad[2], 1, 1), move(quad[3], -1, 1)];
}

function isLone(core: Quad, grown: Quad): boolean {
	const [a, b] = [quadLength(grown), quadThickness(grown)];
	const isLarge = Math.max(quadLength(core), quadThickness(core)) >= MIN_LONE_CORE;
	return isLarge && Math.max(a, b) <= LONE_RATIO * Math.min(a, b);
}

function boxesOf(map: ProbabilityMap): TextBox[] {
	const mask = thresholdMap(map.data, map.width, map.height);
	const components = findComponents(mask, map.width, map.height)
		.filter((component) => component.area >= MIN_THICKNESS * MIN_THICKNESS)
		.sort((a, b) => b.area - a.area)
		.slice(0, MAX_BOXES);
	return components.flatMap((component) => {
		const core = minAreaRect(component);
		const length = quadLength(core);
		const thickness = quadThickness(core);
		if (Math.min(length, thickness) < MIN_THICKNESS) return [];
		const score = meanInside(map, core);
		const growth = (length * thickness * GROWTH) / (2 * (length + thickness));
		const quad = growRect(core, growth);
		return score < (isLone(core, quad) ? LONE_THRESHOLD : BOX_THRESHOLD) ? [] : [{ quad, score }];
	});
}

/**
 * Finds lines of text. Quads are in pixels of the pyramid's base, turned rectangles whose first
 * side is the one nearest to the x axis.
 */
export async function detectBoxes(
	pyramid: Pyramid,
	models: Models,
	scale: DetectionScale = DETECTION_SCALE,
): Promise<TextBox[]> {
	const { base } = pyramid;
	const { width, height } = inputSize(base, scale);
	const plane = width * height;
	const input: Tensor = { data: new Float32Array(3 * plane), dims: [1, 3, height, width] };
	const whole: Quad = [
		[0, 0],
		[base.width, 0],
		[base.width, base.height],
		[0, base.height],
	];
	const target = { data: input.data, offset: 0, stride: width, plane, width, height };
	sampleQuad(pyramid, whole, { target, pixels: CENTRED });
	const [output] = await models.run('detection-tiny', input);
	if (!output) return [];
	const toBase = (p: Point): Point => [(p[0] * base.width) / width, (p[1] * base.height) / height];
	const boxes = boxesOf({ data: output.data, width, height });
	return dropWatermarks(boxes, input).map(({ quad, score }) => ({
		score,
		quad: [toBase(quad[0]), toBase(quad[1]), toBase(quad[2]), toBase(quad[3])],
	}));
}
