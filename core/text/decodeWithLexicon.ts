import { labelWord } from './labelWord';
import type { LineSteps } from './types';

/** The chance of a class that was not among the best of a step. */
const RARE = 1e-4;
/** Candidates that are returned. */
const BEST = 3;

export interface LexiconOptions {
	/** Characters of the recogniser by class: `models.charset(steps.model)`. */
	readonly charset: readonly string[];
	/** The part of the line where the word stands, as shares (0..1) of its length; all when absent. */
	readonly from?: number;
	readonly to?: number;
}

/** A word of the list, with how well it fits what was seen. */
export interface LexiconMatch {
	readonly word: string;
	/**
	 * 0..1: how likely the word is beside the raw reading, a letter in the mean (the geometric mean
	 * of the ratio of their chances). 1: the word is what was read. Words that differ in a doubtful
	 * letter reach 0.7 and more, other words hardly 0.3.
	 */
	readonly fit: number;
}

/** Logarithms of the chances of the classes at each step. */
type Chances = readonly ReadonlyMap<number, number>[];

function chancesOf({ kept, labels, chances }: LineSteps, from: number, to: number): Chances {
	const count = labels.length / kept;
	const first = Math.floor(from * count);
	return Array.from({ length: Math.ceil(to * count) - first }, (_, step) => {
		const row = (first + step) * kept;
		const entries = Array.from(labels.subarray(row, row + kept), (label, k) => {
			const chance = Math.max(chances[row + k] ?? 0, RARE);
			return [label, Math.log(chance)] as const;
		});
		return new Map(entries);
	});
}

const addLogs = (a: number, b: number): number => {
	const most = Math.max(a, b);
	return most === -Infinity ? most : most + Math.log(Math.exp(a - most) + Math.exp(b - most));
};

/** Logarithm of the chance of a label sequence over all its alignments (Graves et al. 2006). */
function logChance(chances: Chances, labels: readonly number[]): number {
	const states = labels.flatMap((label) => [0, label]).concat(0);
	let row = states.map((_, s) => (s === 0 ? 0 : -Infinity));
	chances.forEach((step, t) => {
		const of = (label: number): number => step.get(label) ?? Math.log(RARE);
		row = states.map((label, s) => {
			if (t === 0) return s < 2 ? of(label) : -Infinity;
			const skips = label !== 0 && label !== states[s - 2];
			const stayed = addLogs(row[s] ?? -Infinity, row[s - 1] ?? -Infinity);
			return of(label) + (skips ? addLogs(stayed, row[s - 2] ?? -Infinity) : stayed);
		});
	});
	return addLogs(row[states.length - 1] ?? -Infinity, row[states.length - 2] ?? -Infinity);
}

/** The best class of every step, repetitions joined and blanks taken out. */
function rawLabels(chances: Chances): number[] {
	const best = chances.map((step) => [...step].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0);
	return best.filter((label, i) => label !== 0 && label !== best[i - 1]);
}

/**
 * Judges the words of a list (provinces, months, titles) by what the recogniser saw. It replaces
 * nothing: the caller decides from `fit` and keeps the raw reading of the line.
 *
 * @param steps of a line that was read with `keepSteps`
 * @returns the best words, the likeliest first; none for words with letters that it does not know
 */
export function decodeWithLexicon(
	steps: LineSteps,
	words: readonly string[],
	{ charset, from = 0, to = 1 }: LexiconOptions,
): readonly LexiconMatch[] {
	const classOf = new Map(charset.map((char, label) => [char, label] as const));
	classOf.delete('');
	const chances = chancesOf(steps, from, to);
	const raw = rawLabels(chances);
	const least = logChance(chances, raw);
	const matches = words.flatMap((word): LexiconMatch[] => {
		const labels = labelWord(word, classOf);
		if (!labels || labels.length === 0 || labels.length > chances.length) return [];
		const difference = logChance(chances, labels) - least;
		return [{ word, fit: Math.min(1, Math.exp(difference / Math.max(raw.length, labels.length))) }];
	});
	return matches.sort((a, b) => b.fit - a.fit).slice(0, BEST);
}
