import { compareWords, isSameWord, type WordMatch } from './compareWords';
import type { NameWord } from './parseName';

/** Words of one name that stand for words of the other. */
export interface WordPair extends WordMatch {
	readonly a: readonly NameWord[];
	readonly b: readonly NameWord[];
}

export interface Alignment {
	readonly pairs: readonly WordPair[];
	readonly restA: readonly NameWord[];
	readonly restB: readonly NameWord[];
}

/** So many words are written as one at most. */
const LONGEST_RUN = 4;

/**
 * Finds for every word of a name the word of the other one, in any order: equal words first, then
 * words that the other side writes as one (`VAN DER BERG`, `VANDERBERG`), then those alike.
 */
export function alignWords(a: readonly NameWord[], b: readonly NameWord[]): Alignment {
	const rest = { a: [...a], b: [...b] };
	const pairs: WordPair[] = [];
	const take = (pair: WordPair): void => {
		pairs.push(pair);
		rest.a = rest.a.filter((word) => !pair.a.includes(word));
		rest.b = rest.b.filter((word) => !pair.b.includes(word));
	};
	for (const word of a) {
		const same = rest.b.filter((other) => isSameWord(word, other));
		const other = same.find(({ role }) => role === word.role) ?? same[0];
		const match = other && compareWords(word, other);
		if (match) take({ a: [word], b: [other], ...match });
	}
	for (const word of [...rest.a]) {
		const run = findRun(word, rest.b);
		if (run) take({ a: [word], b: run, score: 1 });
	}
	for (const word of [...rest.b]) {
		const run = findRun(word, rest.a);
		if (run) take({ a: run, b: [word], score: 1 });
	}
	for (let pair = bestPair(rest); pair; pair = bestPair(rest)) take(pair);
	return { pairs, restA: rest.a, restB: rest.b };
}

/** Neighbours among the words that are left which make up the word. */
function findRun({ forms }: NameWord, words: readonly NameWord[]): NameWord[] | undefined {
	for (let start = 0; start < words.length; start++) {
		let joined = [''];
		for (let end = start; end < Math.min(words.length, start + LONGEST_RUN); end++) {
			const next = words[end]?.forms ?? [];
			joined = joined.flatMap((form) => next.map((part) => form + part));
			joined = joined.filter((form) => forms.some((whole) => whole.startsWith(form)));
			if (joined.length === 0) break;
			if (end > start && joined.some((form) => forms.includes(form))) {
				return words.slice(start, end + 1);
			}
		}
	}
	return undefined;
}

function bestPair(rest: { a: readonly NameWord[]; b: readonly NameWord[] }): WordPair | undefined {
	const pairs = rest.a.flatMap((a) =>
		rest.b.flatMap((b): WordPair[] => {
			// A particle says nothing about the word of a name.
			const match = a.optional === b.optional ? compareWords(a, b) : undefined;
			return match ? [{ a: [a], b: [b], ...match }] : [];
		}),
	);
	return pairs.sort((one, other) => other.score - one.score)[0];
}
