import { unlikeness } from './likeness';
import { NAME_PARTS } from './nameParts';
import { splitSyllables } from './syllables';

/** The most syllables of one part of a name. */
const LONGEST = 3;
/** A part differs by at most this much, and every other part by this much more. */
const CLOSE = { short: 0.9, long: 1.3 } as const;
/** Letters of a long stretch. */
const LONG = 5;
const CLEAR = 0.35;
/** Fewer parts are likelier than more. */
const PART = 0.1;
/** What it costs to change a letter at all, and to leave a syllable that no name has. */
const CHANGED = 0.3;
const UNKNOWN = 1.7;

const PARTS = [...new Set(NAME_PARTS.map(([burmese]) => burmese.normalize('NFC')))];
const KNOWN = new Set(PARTS);

interface Way {
	readonly cost: number;
	readonly name: string;
}

/** The one part that a stretch reads like; undefined where none or several do. */
function nearestPart(stretch: string): Way | undefined {
	const rated = PARTS.map((name) => ({ name, cost: unlikeness(stretch, name) }));
	const [best, next] = rated.sort((a, b) => a.cost - b.cost);
	const most = stretch.length < LONG ? CLOSE.short : CLOSE.long;
	if (!best || best.cost > most) return undefined;
	return next && next.cost - best.cost < CLEAR ? undefined : best;
}

function readStretch(stretch: string, syllables: number): Way | undefined {
	if (KNOWN.has(stretch)) return { name: stretch, cost: PART };
	const near = nearestPart(stretch);
	if (near) return { name: near.name, cost: PART + CHANGED + near.cost };
	return syllables === 1 ? { name: stretch, cost: UNKNOWN } : undefined;
}

/**
 * A name in which syllables that no known name has are set right, where one known part is clearly
 * the nearest: the cheapest of all ways to part the name.
 */
export function correctName(name: string): string {
	const syllables = splitSyllables(name);
	const ways: (Way | undefined)[] = [{ cost: 0, name: '' }];
	for (let to = 1; to <= syllables.length; to++) {
		for (let length = 1; length <= Math.min(LONGEST, to); length++) {
			const before = ways[to - length];
			const part = readStretch(syllables.slice(to - length, to).join(''), length);
			if (!before || !part) continue;
			const cost = before.cost + part.cost;
			if (cost < (ways[to]?.cost ?? Infinity)) ways[to] = { cost, name: before.name + part.name };
		}
	}
	return ways[syllables.length]?.name ?? name;
}
