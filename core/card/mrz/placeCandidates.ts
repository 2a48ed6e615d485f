import { CLASSES, KINDS, LOOK_ALIKES, type PlaceKind } from './alphabet';

/** A character that may stand at a place. */
export interface Candidate {
	readonly index: number;
	/** 0..1 among the characters that the place may hold. */
	readonly probability: number;
	/** Negative logarithm of how likely it is here; what fits no candidate of a place adds to it. */
	readonly cost: number;
}

/** Characters less likely than this are no candidates. */
const MIN_PROBABILITY = 5e-4;
/** Below a probability of 1 - 1 / DOUBT a character is as doubtful as can be. */
const DOUBT = 20;
/** Keeps costs finite. */
const LEAST = 1e-6;

/**
 * The characters that may stand at a place, the likeliest first: what was seen, and what it is
 * easily taken for.
 *
 * @param slots probabilities, `CLASSES` a place
 */
export function placeCandidates(slots: Float64Array, place: number, kind: PlaceKind): Candidate[] {
	const seen = slots.subarray(place * CLASSES, (place + 1) * CLASSES);
	const likely = Float64Array.from(seen);
	const places = KINDS[kind];
	seen.forEach((probability, index) => {
		// A character that may stand here and was read surely is not taken for another one.
		const doubt = places.has(index) ? Math.min(1, (1 - probability) * DOUBT) : 1;
		for (const { other, weight, same } of LOOK_ALIKES[index] ?? []) {
			const share = weight * (same ? 1 : doubt);
			likely[other] = (likely[other] as number) + probability * share;
		}
	});
	const allowed = [...places].map((index) => ({ index, value: likely[index] as number }));
	const sum = allowed.reduce((total, { value }) => total + value, 0);
	return allowed
		.map(({ index, value }) => {
			const probability = value / sum;
			return { index, probability, cost: -Math.log(Math.max(value, LEAST)) };
		})
		.sort((a, b) => b.probability - a.probability)
		.filter(({ probability }, i) => i === 0 || probability >= MIN_PROBABILITY);
}
