import { CONCEPTS } from './concepts';
import type { Concept } from './concepts/types';
import { isDatePart } from './datePart';
import { FILLERS, UNSPACED_FILLERS } from './fillers';
import { foldName } from './foldName';
import { likeness } from './likeness';

/** What a label or a name means. */
export interface FoundConcept {
	readonly concept: Concept;
	/** 0..1: the share of the text that the meaning explains. */
	readonly score: number;
	/** The rest of its words. */
	readonly rest: readonly string[];
}

/** Words shorter than this are not compared letter by letter. */
const LEAST_LETTERS = 5;
/** Words less alike than this are different ones. */
const LEAST_LIKENESS = 0.84;

const SEPARATORS = /[/|·•;()（）［］[\]]|\s[-–—]\s/u;

interface Entry {
	readonly concept: Concept;
	readonly words: readonly string[];
	readonly joined: string;
}

const ENTRIES: readonly Entry[] = CONCEPTS.flatMap((concept) =>
	concept.names.map((name) => {
		const words = foldName(name);
		return { concept, words, joined: words.join('') };
	}),
);

const BY_JOINED = new Map(ENTRIES.map((entry) => [entry.joined, entry]));

const lengthOf = (words: readonly string[]) => [...words.join('')].length;

const isTelling = (word: string) => !FILLERS.has(word) && !/^\p{N}+$/u.test(word);

/** Words that count: without fillers and numbers, unless nothing else is there. */
function tellingWords(words: readonly string[]): readonly string[] {
	const telling = words.filter(isTelling);
	return telling.length > 0 ? telling : words;
}

/** Where the words of an entry stand in a row; -1 where they do not. */
function indexOfWords(words: readonly string[], wanted: readonly string[]): number {
	return words.findIndex((_, at) => wanted.every((word, i) => words[at + i] === word));
}

function judge(entry: Entry, words: readonly string[]): FoundConcept | undefined {
	const { concept } = entry;
	const at = indexOfWords(words, entry.words);
	if (at >= 0) {
		const rest = [...words.slice(0, at), ...words.slice(at + entry.words.length)];
		const left = rest.filter((word) => isTelling(word) && !(concept.isDate && isDatePart(word)));
		const own = lengthOf(entry.words);
		return { concept, score: own / (own + lengthOf(left)), rest };
	}
	const joined = words.join('');
	// Scripts without spaces: one word holds the name and more.
	if (!/^[\p{Script=Latin}\p{N}]*$/u.test(entry.joined) && joined.includes(entry.joined)) {
		const rest = joined.replace(entry.joined, ' ').split(' ').filter(Boolean);
		return { concept, score: lengthOf([entry.joined]) / lengthOf([joined]), rest };
	}
	if (joined.length < LEAST_LETTERS || entry.joined.length < LEAST_LETTERS) return undefined;
	const alike = likeness(entry.joined, tellingWords(words).join(''));
	return alike >= LEAST_LIKENESS ? { concept, score: alike, rest: [] } : undefined;
}

function findInPart(part: string): FoundConcept | undefined {
	const words = foldName(part.replace(UNSPACED_FILLERS, ''));
	if (words.length === 0) return undefined;
	const exact = BY_JOINED.get(words.join(''));
	if (exact) return { concept: exact.concept, score: 1, rest: [] };
	let best: FoundConcept | undefined;
	for (const entry of ENTRIES) {
		const found = judge(entry, words);
		if (found && found.score > (best?.score ?? 0)) best = found;
	}
	return best;
}

/**
 * What a label in one or several languages ("Surname / Apellidos") or the name of a field means.
 * @returns undefined where nothing is known of it
 */
export function findConcept(text: string): FoundConcept | undefined {
	const parts = [text, ...text.split(SEPARATORS)].map((part) => part.trim()).filter(Boolean);
	const found = parts.flatMap((part) => findInPart(part) ?? []);
	return found.reduce<FoundConcept | undefined>(
		(best, each) => (best && best.score >= each.score ? best : each),
		undefined,
	);
}
