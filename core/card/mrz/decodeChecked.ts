import { FILLER } from './alphabet';
import { CHECK_WEIGHTS, valueOfClass } from './checkDigit';
import type { ZoneFormat } from './formats';
import type { Candidate } from './placeCandidates';

/** What a place adds to the check sums. */
interface Place {
	readonly line: number;
	readonly at: number;
	readonly candidates: readonly Candidate[];
	/** Weight in the sum of its own field, 0 where there is none. */
	readonly own: number;
	/** Weight in the composite sum. */
	readonly composite: number;
	readonly check?: 'own' | 'composite';
}

export interface ChosenPlace {
	readonly line: number;
	readonly at: number;
	readonly chosen: Candidate;
	/** What would stand here if there were no check digits. */
	readonly likeliest: Candidate;
}

/**
 * A check digit that does not hold costs as much as a character of which the reader is sure at one
 * in 700: beyond that the reading is believed and not the digit.
 */
const VIOLATED = 6.5;
/** A filler in the place of a check digit. */
const MISSING = 1.5;
/** Sums are kept modulo ten: the own one and the composite one together have 100 states. */
const STATES = 100;

export type CandidatesAt = (line: number, at: number) => readonly Candidate[];

/** The places that take part in check sums, in reading order. */
function listPlaces(format: ZoneFormat, candidatesAt: CandidatesAt): Place[] {
	const weights = new Map<string, { own: number; composite: number; check?: Place['check'] }>();
	const entry = (line: number, at: number) => {
		const key = `${line}/${at}`;
		const known = weights.get(key) ?? { own: 0, composite: 0 };
		weights.set(key, known);
		return known;
	};
	for (const check of format.checks) {
		const sum = check.name === 'composite' ? 'composite' : 'own';
		let i = 0;
		for (const { line, from, to } of check.over) {
			for (let at = from; at < to; at++) entry(line, at)[sum] = CHECK_WEIGHTS[i++ % 3] as number;
		}
		entry(check.line, check.at).check = sum;
	}
	return format.lengths.flatMap((length, line) =>
		Array.from({ length }, (_, at) => at).flatMap((at): Place[] => {
			const known = weights.get(`${line}/${at}`);
			return known ? [{ line, at, candidates: candidatesAt(line, at), ...known }] : [];
		}),
	);
}

/** What it costs that a check digit has this value while the sum asks for another. */
function checkCost(index: number, sum: number): number {
	if (index === sum) return 0;
	return index === FILLER ? MISSING : VIOLATED;
}

interface Step {
	readonly costs: Float64Array;
	readonly from: Int16Array;
	readonly chosen: Int16Array;
}

function takeStep(before: Float64Array, place: Place): Step {
	const costs = new Float64Array(STATES).fill(Infinity);
	const from = new Int16Array(STATES).fill(-1);
	const chosen = new Int16Array(STATES).fill(-1);
	for (let state = 0; state < STATES; state++) {
		const reached = before[state] as number;
		if (reached === Infinity) continue;
		const own = Math.floor(state / 10);
		const composite = state % 10;
		place.candidates.forEach(({ index, cost }, i) => {
			const value = valueOfClass(index);
			const expected = place.check === 'composite' ? composite : own;
			const total = reached + cost + (place.check ? checkCost(index, expected) : 0);
			const nextOwn = place.check === 'own' ? 0 : (own + value * place.own) % 10;
			const nextState = nextOwn * 10 + ((composite + value * place.composite) % 10);
			if (total >= (costs[nextState] as number)) return;
			costs[nextState] = total;
			from[nextState] = state;
			chosen[nextState] = i;
		});
	}
	return { costs, from, chosen };
}

function indexOfLeast(values: Float64Array): number {
	return values.reduce((least, value, i) => (value < (values[least] as number) ? i : least), 0);
}

/**
 * Chooses the characters under check digits: of all readings the likeliest, where a check digit
 * that does not hold counts against a reading. Exact, by going through the places with the check
 * sums modulo ten as the state.
 */
export function decodeChecked(
	format: ZoneFormat,
	candidatesAt: CandidatesAt,
): { readonly places: readonly ChosenPlace[]; readonly cost: number } {
	const places = listPlaces(format, candidatesAt);
	let costs = new Float64Array(STATES).fill(Infinity);
	costs[0] = 0;
	const steps = places.map((place) => {
		const step = takeStep(costs, place);
		costs = Float64Array.from(step.costs);
		return step;
	});
	let state = indexOfLeast(costs);
	const cost = costs[state] as number;
	const chosen: ChosenPlace[] = [];
	for (let i = places.length - 1; i >= 0; i--) {
		const { line, at, candidates } = places[i] as Place;
		const { from, chosen: picks } = steps[i] as Step;
		const likeliest = candidates[0] as Candidate;
		chosen.push({ line, at, chosen: candidates[picks[state] as number] ?? likeliest, likeliest });
		state = from[state] as number;
	}
	return { places: chosen.reverse(), cost };
}
