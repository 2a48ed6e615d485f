import { CLASSES, FILLER } from './alphabet';
import type { Spike } from './findSpikes';

/** Where characters stand, in steps: `first + step * place + bend * place * (last - place)`. */
export interface Pitch {
	readonly first: number;
	readonly step: number;
	/** Seen at an angle, characters come closer towards one end; 0 where they do not. */
	readonly bend: number;
	/** The last place. */
	readonly last: number;
}

export interface SlotReading {
	/** Probabilities of the characters, `CLASSES` a place; every place sums to 1. */
	readonly slots: Float64Array;
	readonly pitch: Pitch;
	/** What does not fit this number of characters; 0 is a perfect row. */
	readonly cost: number;
	/** Places at which nothing was seen. */
	readonly unseen: number;
}

/** Characters stand within this share of the pitch from their place (standard deviation). */
const SPREAD = 0.4;
/** Ends of a row are cut or dirty: what lies outside is cheap to leave out. */
const OUTSIDE = 0.6;
/** Costs are bounded so that one odd character does not decide. */
const MAX_COST = 8;
/** What a place costs at which nothing was seen. */
const UNSEEN_COST = 5;
/** Probability of a class that was not seen at all. */
const FLOOR = 1e-5;
/** A place where nothing was seen is most likely a filler: recognisers lose them in long runs. */
const UNSEEN_FILLER = 0.02;
/** Fewer points say nothing about a curve. */
const MIN_POINTS = 8;

/** How far the middle of a row may be moved by perspective, in shares of its length. */
const BENDS = [0, -0.02, 0.02, -0.045, 0.045];

const bounded = (probability: number): number => Math.min(MAX_COST, -Math.log(probability));

/** The middle of a character, in steps. */
function middleOf({ first, step, bend, last }: Pitch, place: number): number {
	return first + step * place + bend * place * (last - place);
}

/** What it costs to take a spike for the character at a place. */
function matchCost(spike: Spike, place: number, pitch: Pitch): number {
	const off = (spike.at - middleOf(pitch, place)) / (pitch.step * SPREAD);
	return bounded(spike.mass) + Math.min(MAX_COST, 0.5 * off * off);
}

/** What it costs to take a spike for dirt. */
function strayCost({ at, mass }: Spike, pitch: Pitch): number {
	const margin = OUTSIDE * pitch.step;
	const outside = at < pitch.first - margin || at > middleOf(pitch, pitch.last) + margin;
	return bounded(1 - mass) * (outside ? 0.25 : 1);
}

type Move = 'match' | 'stray' | 'unseen';

/** The cheapest way to lay spikes on places in their order: per place a spike or undefined. */
function assign(
	spikes: readonly Spike[],
	count: number,
	pitch: Pitch,
): { readonly cost: number; readonly found: readonly (Spike | undefined)[] } {
	const width = count + 1;
	const costs = new Float64Array((spikes.length + 1) * width).fill(Infinity);
	const moves: Move[] = new Array<Move>(costs.length).fill('stray');
	costs[0] = 0;
	const offer = (to: number, cost: number, move: Move): void => {
		if (cost >= (costs[to] as number)) return;
		costs[to] = cost;
		moves[to] = move;
	};
	for (let j = 0; j <= spikes.length; j++) {
		const spike = spikes[j];
		for (let i = 0; i <= count; i++) {
			const at = j * width + i;
			const cost = costs[at] as number;
			if (i < count) offer(at + 1, cost + UNSEEN_COST, 'unseen');
			if (!spike) continue;
			offer(at + width, cost + strayCost(spike, pitch), 'stray');
			if (i < count) offer(at + width + 1, cost + matchCost(spike, i, pitch), 'match');
		}
	}
	const found = Array.from({ length: count }, (): Spike | undefined => undefined);
	let [j, i] = [spikes.length, count];
	while (j > 0 || i > 0) {
		const move = moves[j * width + i];
		if (move === 'match') found[--i] = spikes[--j];
		else if (move === 'unseen') i--;
		else j--;
	}
	return { cost: costs[costs.length - 1] as number, found };
}

/**
 * The curve through the places of the spikes: a straight line, then a bend through what is left
 * over (least squares, one after the other).
 */
function refit(found: readonly (Spike | undefined)[], before: Pitch): Pitch {
	const { last } = before;
	const points = found.flatMap((spike, place) => {
		const curve = before.bend * place * (last - place);
		return spike ? [{ place, at: spike.at - curve }] : [];
	});
	const n = points.length;
	if (n < MIN_POINTS) return before;
	const meanPlace = points.reduce((sum, { place }) => sum + place, 0) / n;
	const meanAt = points.reduce((sum, { at }) => sum + at, 0) / n;
	let spread = 0;
	let along = 0;
	for (const { place, at } of points) {
		spread += (place - meanPlace) ** 2;
		along += (place - meanPlace) * (at - meanAt);
	}
	const step = along / spread;
	const first = meanAt - step * meanPlace;
	// The mean of place * (last - place) is taken off, so that the straight line stays as it is.
	const bow = ({ place }: (typeof points)[number]): number => place * (last - place);
	const meanBow = points.reduce((sum, point) => sum + bow(point), 0) / n;
	let bows = 0;
	let left = 0;
	for (const point of points) {
		bows += (bow(point) - meanBow) ** 2;
		left += (bow(point) - meanBow) * (point.at - first - step * point.place);
	}
	const more = left / bows;
	return { first: first - more * meanBow, step, bend: before.bend + more, last };
}

/** Where a row of so many characters may stand, judging by the spikes alone. */
function guessPitches(spikes: readonly Spike[], count: number): Pitch[] {
	const clear = spikes.filter(({ mass }) => mass > 0.5);
	const start = clear[0]?.at ?? 0;
	const end = clear[clear.length - 1]?.at ?? 0;
	const gaps = clear.slice(1).map(({ at }, i) => at - (clear[i] as Spike).at);
	const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 1;
	const last = count - 1;
	const even = (end - start) / last;
	const straight = { bend: 0, last };
	return [
		...BENDS.map((bend) => ({
			first: start,
			step: even,
			bend: (4 * bend * (end - start)) / last ** 2,
			last,
		})),
		{ first: start, step: usual, ...straight },
		{ first: end - usual * last, step: usual, ...straight },
	].filter(({ step }) => step > 0);
}

function fillSlots(found: readonly (Spike | undefined)[], spikes: readonly Spike[], pitch: Pitch) {
	const slots = new Float64Array(found.length * CLASSES);
	found.forEach((spike, place) => {
		const slot = slots.subarray(place * CLASSES, (place + 1) * CLASSES);
		slot.fill(FLOOR);
		const middle = middleOf(pitch, place);
		const near = spikes.filter(({ at }) => Math.abs(at - middle) < pitch.step * 0.7);
		for (const { classes, mass } of spike ? [spike] : near) {
			for (let k = 0; k < CLASSES; k++) {
				slot[k] = (slot[k] as number) + (classes[k] as number) * mass;
			}
		}
		if (!spike) slot[FILLER] = (slot[FILLER] as number) + UNSEEN_FILLER;
		const sum = slot.reduce((total, value) => total + value, 0);
		for (let k = 0; k < CLASSES; k++) slot[k] = (slot[k] as number) / sum;
	});
	return slots;
}

const EMPTY: Pitch = { first: 0, step: 1, bend: 0, last: 0 };

/** Lays what was seen in a row on `count` places of even distance. */
export function alignSlots(spikes: readonly Spike[], count: number, known?: Pitch): SlotReading {
	const guesses = known ? [known] : guessPitches(spikes, count);
	const tried = guesses.map((guess) => {
		const first = assign(spikes, count, guess);
		const pitch = refit(first.found, guess);
		return { pitch, ...assign(spikes, count, pitch) };
	});
	const best = tried.reduce<(typeof tried)[number] | undefined>(
		(least, next) => (least && least.cost <= next.cost ? least : next),
		undefined,
	) ?? { pitch: EMPTY, ...assign([], count, EMPTY) };
	return {
		slots: fillSlots(best.found, spikes, best.pitch),
		pitch: best.pitch,
		cost: best.cost,
		unseen: best.found.filter((spike) => !spike).length,
	};
}
