import { CLASSES } from './alphabet';
import type { RowEvidence } from './zoneClasses';

/** A place of a row at which the recogniser saw something. */
export interface Spike {
	/** Middle, in steps. */
	readonly at: number;
	/** How sure it is that a character stands here, 0..1. */
	readonly mass: number;
	/** Probabilities of the zone's characters; their sum is 1, or less where others were likelier. */
	readonly classes: Float64Array;
}

/** Less than this is the background of the network's answer. */
const MIN_MASS = 0.02;

/** The likeliest character of a step, or -1 where nothing is likely enough. */
function leaderAt({ blank, classes }: RowEvidence, step: number): number {
	if (1 - (blank[step] as number) < MIN_MASS) return -1;
	let best = -1;
	let most = MIN_MASS;
	for (let k = 0; k < CLASSES; k++) {
		const value = classes[step * CLASSES + k] as number;
		if (value > most) {
			most = value;
			best = k;
		}
	}
	return best;
}

function spikeOf({ blank, classes }: RowEvidence, from: number, to: number): Spike {
	const sums = new Float64Array(CLASSES);
	let mass = 0;
	let total = 0;
	let moment = 0;
	for (let step = from; step < to; step++) {
		const seen = 1 - (blank[step] as number);
		mass = Math.max(mass, seen);
		total += seen;
		moment += seen * (step + 0.5);
		for (let k = 0; k < CLASSES; k++) {
			sums[k] = (sums[k] as number) + (classes[step * CLASSES + k] as number);
		}
	}
	return { at: moment / total, mass, classes: sums.map((sum) => sum / total) };
}

/** The characters that greedy decoding would find, with the weak ones that it would not. */
export function findSpikes(evidence: RowEvidence): Spike[] {
	const spikes: Spike[] = [];
	let start = 0;
	let leader = -1;
	for (let step = 0; step <= evidence.steps; step++) {
		const next = step < evidence.steps ? leaderAt(evidence, step) : -1;
		if (next === leader) continue;
		if (leader >= 0) spikes.push(spikeOf(evidence, start, step));
		leader = next;
		start = step;
	}
	return spikes;
}
