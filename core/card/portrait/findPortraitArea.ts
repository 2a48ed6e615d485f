import { quadBounds, type Bounds } from '../../image/quad';
import type { Quad } from '../../result';
import type { EdgeMap } from '../frame/edgeMap';
import type { Face } from './findFaces';
import { measureSides } from './sideSupport';

/** Heights and ratios of portraits, as shares of the card's height. */
const HEIGHTS = [0.3, 0.33, 0.36, 0.39, 0.42, 0.45, 0.48, 0.51, 0.54, 0.57, 0.6, 0.64, 0.68, 0.72];
const RATIOS = [0.7, 0.78, 0.88];

/** Portraits stand within this share of the card's width from its left or right side. */
const BESIDE = 0.45;

/** Pixels between two places that are tried. */
const STEP = 3;

/** What the parts of the score weigh. */
const WEIGHTS = { sides: 0.6, content: 0.5, text: 2, face: 1.5 } as const;

/** Mean edge strength inside a portrait. */
const BUSY = 0.2;

/** Score under which there is no portrait. */
const LEAST_SCORE = 0.55;

/** Running sum over rows and columns, one row and column larger than the map. */
function integrate(values: ArrayLike<number>, width: number, height: number): Float64Array {
	const sums = new Float64Array((width + 1) * (height + 1));
	for (let y = 0; y < height; y++) {
		let row = 0;
		for (let x = 0; x < width; x++) {
			row += values[y * width + x] as number;
			sums[(y + 1) * (width + 1) + x + 1] = (sums[y * (width + 1) + x + 1] as number) + row;
		}
	}
	return sums;
}

function meanOf(sums: Float64Array, width: number, { left, top, right, bottom }: Bounds): number {
	const at = (x: number, y: number): number => sums[y * (width + 1) + x] as number;
	const sum = at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top);
	return sum / Math.max(1, (right - left) * (bottom - top));
}

function maskText(lines: readonly Quad[], width: number, height: number): Uint8Array {
	const mask = new Uint8Array(width * height);
	for (const line of lines) {
		const { left, top, right, bottom } = quadBounds(line);
		const from = Math.max(0, Math.floor(left));
		const to = Math.min(width, Math.ceil(right));
		for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, bottom); y++) {
			mask.fill(1, y * width + from, Math.max(y * width + from, y * width + to));
		}
	}
	return mask;
}

/** The score of the surest face that stands in the middle of an area. */
function scoreFaces({ left, top, right, bottom }: Bounds, faces: readonly Face[]): number {
	return faces.reduce((best, { bounds, score }) => {
		const x = ((bounds.left + bounds.right) / 2 - left) / (right - left);
		const y = ((bounds.top + bounds.bottom) / 2 - top) / (bottom - top);
		return x > 0.3 && x < 0.7 && y > 0.25 && y < 0.65 ? Math.max(best, score) : best;
	}, 0);
}

function* places({ width, height }: EdgeMap): Generator<Bounds> {
	for (const share of HEIGHTS) {
		const tall = Math.round(share * height);
		for (const ratio of RATIOS) {
			const wide = Math.round(tall * ratio);
			for (let left = 0; left + wide <= width; left += STEP) {
				const middle = (left + wide / 2) / width;
				if (middle > BESIDE && middle < 1 - BESIDE) continue;
				for (let top = 0; top + tall <= height; top += STEP) {
					yield { left, top, right: left + wide, bottom: top + tall };
				}
			}
		}
	}
}

/**
 * Where the portrait stands on a card whose face was not found: a rectangle left or right of the
 * text, with something in it, without text, and best with sides that show.
 *
 * @param hints of the text and of faces too unsure to be trusted, in the pixels of the edge map
 * @returns undefined where nothing looks like it
 */
export function findPortraitArea(
	edges: EdgeMap,
	{ lines, faces }: { readonly lines: readonly Quad[]; readonly faces: readonly Face[] },
): Bounds | undefined {
	const { width, height } = edges;
	const sides = measureSides(edges, STEP);
	const strength = edges.across.map((across, i) => Math.max(across, edges.along[i] as number));
	const content = integrate(strength, width, height);
	const text = integrate(maskText(lines, width, height), width, height);
	let best: { readonly score: number; readonly bounds: Bounds } | undefined;
	for (const bounds of places(edges)) {
		const covered = meanOf(text, width, bounds);
		if (covered > 0.2) continue;
		const { left, top, right, bottom } = bounds;
		const shown =
			(sides.upright(left, top, bottom) +
				sides.upright(right, top, bottom) +
				sides.level(top, left, right) +
				sides.level(bottom, left, right)) /
			4;
		const busy = Math.min(1, meanOf(content, width, bounds) / BUSY);
		const score =
			WEIGHTS.sides * shown +
			WEIGHTS.content * busy +
			WEIGHTS.face * scoreFaces(bounds, faces) -
			WEIGHTS.text * covered;
		if (score > (best?.score ?? LEAST_SCORE)) best = { score, bounds };
	}
	return best?.bounds;
}
