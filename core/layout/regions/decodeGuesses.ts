import type { Bounds } from '../../image/quad';
import type { Tensor } from '../../models';
import { areaOf, sharedArea } from './area';
import { GUESSES, type Guess } from './types';

/** Steps of the network's grids in pixels. */
const STRIDES = [8, 16, 32, 64];
/** Distances of a side are distributions over so many steps (generalised focal loss). */
const BINS = 8;
/** Guesses under this are noise. */
const LEAST_SCORE = 0.4;
/** Of boxes that overlap by more than this (intersection over union) the best one stays. */
const MOST_OVERLAP = 0.5;

interface Size {
	readonly width: number;
	readonly height: number;
}

/** Expected distance of a side in steps. */
function distanceOf(data: Float32Array, offset: number): number {
	let most = -Infinity;
	for (let i = 0; i < BINS; i++) most = Math.max(most, data[offset + i] as number);
	let [sum, weighted] = [0, 0];
	for (let i = 0; i < BINS; i++) {
		const chance = Math.exp((data[offset + i] as number) - most);
		sum += chance;
		weighted += chance * i;
	}
	return weighted / sum;
}

interface Grid {
	readonly stride: number;
	readonly columns: number;
}

function guessesOf(scores: Tensor, sides: Tensor, { stride, columns }: Grid): Guess[] {
	const guesses: Guess[] = [];
	for (let cell = 0; cell * GUESSES.length < scores.data.length; cell++) {
		const chances = scores.data.subarray(cell * GUESSES.length, (cell + 1) * GUESSES.length);
		const score = Math.max(...chances);
		const kind = GUESSES[chances.indexOf(score)];
		if (score < LEAST_SCORE || kind === undefined) continue;
		const x = ((cell % columns) + 0.5) * stride;
		const y = (Math.floor(cell / columns) + 0.5) * stride;
		const far = (side: number): number => stride * distanceOf(sides.data, (cell * 4 + side) * BINS);
		const bounds = { left: x - far(0), top: y - far(1), right: x + far(2), bottom: y + far(3) };
		guesses.push({ kind, score, bounds });
	}
	return guesses;
}

function overlapOf(a: Bounds, b: Bounds): number {
	const shared = sharedArea(a, b);
	return shared / (areaOf(a) + areaOf(b) - shared);
}

function clip({ left, top, right, bottom }: Bounds, { width, height }: Size): Bounds {
	return {
		left: Math.max(0, left),
		top: Math.max(0, top),
		right: Math.min(width, right),
		bottom: Math.min(height, bottom),
	};
}

/**
 * The boxes of the layout network, the surest first.
 *
 * @param outputs four maps of chances, then four of sides, for the strides in ascending order
 * @param size of the network's input in pixels
 */
export function decodeGuesses(outputs: readonly Tensor[], size: Size): Guess[] {
	const all = STRIDES.flatMap((stride, i) => {
		const [scores, sides] = [outputs[i], outputs[i + STRIDES.length]];
		const columns = Math.ceil(size.width / stride);
		return scores && sides ? guessesOf(scores, sides, { stride, columns }) : [];
	}).sort((a, b) => b.score - a.score);
	const kept: Guess[] = [];
	for (const guess of all) {
		const isDouble = kept.some(
			({ kind, bounds }) => kind === guess.kind && overlapOf(bounds, guess.bounds) > MOST_OVERLAP,
		);
		if (!isDouble) kept.push(guess);
	}
	return kept.map((guess) => ({ ...guess, bounds: clip(guess.bounds, size) }));
}
