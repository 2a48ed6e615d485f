import { unlikeness } from './likeness';
import { NAME_PARTS } from './nameParts';

/** A name is believed to be the same when at most this share of its letters is wrong. */
const SAME = 0.25;
/** What a letter costs that no known part explains. */
const UNKNOWN = 0.15;
/** The longest stretch of a name for one word. */
const LONGEST = 12;

interface Way {
	readonly cost: number;
	readonly name: string;
}

/** Burmese parts for a word in Latin letters. */
function partsFor(word: string): string[] {
	return NAME_PARTS.filter(([, ...latin]) => latin.includes(word)).map(([burmese]) => burmese);
}

/** The cheapest way to read a stretch of a name as one word. */
function readStretch(stretch: string, parts: readonly string[]): Way {
	if (parts.length === 0) return { cost: UNKNOWN * stretch.length, name: stretch };
	const ways = parts.map((name) => ({ cost: unlikeness(stretch, name), name }));
	return ways.reduce((best, way) => (way.cost < best.cost ? way : best));
}

/** Gives every word its stretch of the name: the cheapest of all ways to part it. */
function alignWords(words: readonly string[], read: string): Way | undefined {
	let ways = new Map<number, Way>([[0, { cost: 0, name: '' }]]);
	for (const word of words) {
		const parts = partsFor(word);
		const next = new Map<number, Way>();
		for (const [from, way] of ways) {
			const last = Math.min(read.length, from + LONGEST);
			for (let to = from + (parts.length === 0 ? 1 : 0); to <= last; to++) {
				const part = readStretch(read.slice(from, to), parts);
				const cost = way.cost + part.cost;
				if (cost < (next.get(to)?.cost ?? Infinity))
					next.set(to, { cost, name: way.name + part.name });
			}
		}
		ways = next;
	}
	return ways.get(read.length);
}

/** The Burmese spelling of a name that also stands there in Latin letters. */
export const pairNames = {
	/**
	 * @param latin `KO PHYO KYAW HEIN`
	 * @param read the name as it was read in Burmese
	 * @returns the spelling of known parts that is most like what was read; undefined where the two
	 * are not the same name, or parts of it are unknown and nothing was read
	 */
	toBurmese(latin: string, read: string | undefined): string | undefined {
		const words = latin
			.toUpperCase()
			.split(/[^A-Z]+/u)
			.filter((word) => word !== '');
		if (read === undefined) {
			const parts = words.map((word) => partsFor(word));
			return parts.every(([first]) => first !== undefined)
				? parts.map(([first]) => first).join('')
				: undefined;
		}
		const way = alignWords(words, read);
		return way && way.cost <= SAME * read.length ? way.name : undefined;
	},
};
