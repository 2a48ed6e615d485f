import type { LineCharacter } from './types';

export interface CtcOutput {
	/** Probabilities, `steps` rows of `classes` values. */
	readonly data: Float32Array;
	readonly offset: number;
	readonly steps: number;
	readonly classes: number;
}

interface Peak {
	readonly label: number;
	/** First and last step with this label. */
	readonly first: number;
	readonly last: number;
	readonly probability: number;
}

/** Chances of a step sum up to one: none is greater than one that exceeds this. */
const MAJORITY = 0.5;

/** The best label of every step, with repetitions joined and blanks (label 0) taken out. */
function findPeaks({ data, offset, steps, classes }: CtcOutput): Peak[] {
	const peaks: Peak[] = [];
	let previous = 0;
	for (let step = 0; step < steps; step++) {
		const row = offset + step * classes;
		let label = 0;
		let probability = data[row] as number;
		for (let k = 1; k < classes && probability <= MAJORITY; k++) {
			const value = data[row + k] as number;
			if (value > probability) {
				probability = value;
				label = k;
			}
		}
		const last = peaks[peaks.length - 1];
		if (label !== 0 && label === previous && last) {
			peaks[peaks.length - 1] = {
				...last,
				last: step,
				probability: Math.max(last.probability, probability),
			};
		} else if (label !== 0) {
			peaks.push({ label, first: step, last: step, probability });
		}
		previous = label;
	}
	return peaks;
}

/** Noise in the padding can look like characters beyond the end of the line. */
function clampShare(value: number): number {
	return Math.min(Math.max(value, 0), 1);
}

/**
 * Greedy CTC decoding (Graves et al. 2006). A character reaches half way to its neighbours, but
 * no further than a step beyond its own steps where nothing stands beside it.
 *
 * @param filled share (0..1] of the steps that the line fills; the rest is padding
 */
export function decodeCtc(
	output: CtcOutput,
	charset: readonly string[],
	filled: number,
): LineCharacter[] {
	const peaks = findPeaks(output);
	const used = output.steps * filled;
	return peaks.map((peak, i) => {
		const before = peaks[i - 1];
		const after = peaks[i + 1];
		const from = before ? (before.last + 1 + peak.first) / 2 : peak.first - 0.5;
		const to = after ? (peak.last + 1 + after.first) / 2 : peak.last + 1.5;
		return {
			char: charset[peak.label] ?? '',
			confidence: peak.probability,
			from: clampShare(from / used),
			to: clampShare(to / used),
		};
	});
}
