import { unlikeness } from './likeness';
import { NAME_PARTS } from './nameParts';
import { splitSyllables } from './syllables';

/** The most syllables of one part of a name. */
const LONGEST = 3;
/** A part differs by at most this much, and every other part by this much more. */
const CLOSE = 1.25;
const CLEAR = 0.35;

const PARTS = [...new Set(NAME_PARTS.map(([burmese]) => burmese.normalize('NFC')))];
const KNOWN = new Set(PARTS);

/** The one part that a stretch reads like; undefined where none or several do. */
function nearestPart(stretch: string): string | undefined {
	const rated = PARTS.map((part) => ({ part, cost: unlikeness(stretch, part) }));
	const [best, next] = rated.sort((a, b) => a.cost - b.cost);
	if (!best || best.cost > CLOSE || best.cost > 0.4 * stretch.length) return undefined;
	return next && next.cost - best.cost < CLEAR ? undefined : best.part;
}

/** How many syllables from the beginning are a known part. */
function knownLength(syllables: readonly string[]): number {
	for (let n = Math.min(LONGEST, syllables.length); n > 0; n--) {
		if (KNOWN.has(syllables.slice(0, n).join(''))) return n;
	}
	return 0;
}

/**
 * A name in which syllables that no known name has are set right, where one known part is clearly
 * the nearest.
 */
export function correctName(name: string): string {
	const syllables = splitSyllables(name);
	let corrected = '';
	for (let i = 0; i < syllables.length;) {
		const known = knownLength(syllables.slice(i));
		if (known > 0) {
			corrected += syllables.slice(i, i + known).join('');
			i += known;
			continue;
		}
		// A misread syllable may fall apart in two.
		const two = syllables.slice(i, i + 2).join('');
		const pair = i + 1 < syllables.length ? nearestPart(two) : undefined;
		const single = nearestPart(syllables[i] ?? '');
		corrected += pair ?? single ?? syllables[i] ?? '';
		i += pair === undefined ? 1 : 2;
	}
	return corrected;
}
