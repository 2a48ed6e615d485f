/** The values of a measure at which an alarm is impossible, raised and certain. */
export interface Scale {
	readonly never: number;
	/** The score is 50 here; an alarm is raised above it. */
	readonly raised: number;
	readonly certain: number;
}

/** The largest score of the interface. */
const MOST = 99;

/** An alarm is raised above this score. */
const RAISED = 50;

/** A measure as a score of the interface, 0 to 99; the scale may run upwards or downwards. */
export function toScore(value: number, { never, raised, certain }: Scale): number {
	const share = (from: number, to: number): number =>
		Math.min(1, Math.max(0, (value - from) / (to - from)));
	const score = RAISED * share(never, raised) + (MOST - RAISED) * share(raised, certain);
	return Math.round(score);
}

export function isRaised(score: number): boolean {
	return score > RAISED;
}
