import { FILLER } from './alphabet';
import type { Candidate } from './placeCandidates';

/** Where in the names a place stands. */
type State = 'start' | 'surname' | 'filler' | 'between' | 'given' | 'givenFiller' | 'end';

const STATES: readonly State[] = [
	'start',
	'surname',
	'filler',
	'between',
	'given',
	'givenFiller',
	'end',
];

/** Surname, two fillers, given names with one filler between them, then fillers to the end. */
const AFTER_LETTER: Readonly<Record<State, State>> = {
	start: 'surname',
	surname: 'surname',
	filler: 'surname',
	between: 'given',
	given: 'given',
	givenFiller: 'given',
	end: 'given',
};

const AFTER_FILLER: Readonly<Record<State, State>> = {
	start: 'start',
	surname: 'filler',
	filler: 'between',
	between: 'end',
	given: 'givenFiller',
	givenFiller: 'end',
	end: 'end',
};

/** A name that begins with a filler, or letters after the fillers at the end: dirt in most cases. */
const IRREGULAR = 6;

/**
 * Negative logarithms of how often a letter follows in each state; names that the recogniser is
 * sure of are untouched, in a blur fillers do not become letters.
 */
const LETTER_COST: Readonly<Record<State, number>> = {
	start: 0,
	surname: 0.15,
	filler: 2,
	between: 0.05,
	given: 0.15,
	givenFiller: 1,
	end: IRREGULAR,
};

const FILLER_COST: Readonly<Record<State, number>> = {
	start: IRREGULAR,
	surname: 1.5,
	filler: 0.15,
	between: 3,
	given: 1.5,
	givenFiller: 0.5,
	end: 0,
};

interface Path {
	readonly cost: number;
	readonly chosen: readonly Candidate[];
}

/** Chooses the characters of a line of names: the likeliest that make up names. */
export function decodeNames(places: readonly (readonly Candidate[])[]): Path {
	let paths = new Map<State, Path>([['start', { cost: 0, chosen: [] }]]);
	for (const candidates of places) {
		const next = new Map<State, Path>();
		for (const state of STATES) {
			const path = paths.get(state);
			if (!path) continue;
			for (const candidate of candidates) {
				const filler = candidate.index === FILLER;
				const after = (filler ? AFTER_FILLER : AFTER_LETTER)[state];
				const cost = path.cost + candidate.cost + (filler ? FILLER_COST : LETTER_COST)[state];
				const known = next.get(after);
				if (known && known.cost <= cost) continue;
				next.set(after, { cost, chosen: [...path.chosen, candidate] });
			}
		}
		paths = next;
	}
	const [first, ...others] = [...paths.values()];
	return others.reduce((best, path) => (path.cost < best.cost ? path : best), first ?? NOTHING);
}

const NOTHING: Path = { cost: 0, chosen: [] };
