import { alignWords, type Alignment, type WordPair } from './alignWords';
import type { Doubt } from './compareWords';
import type { NameReading, NameWord } from './parseName';

/** How well two names agree. */
export interface NameMatch {
	/** 0..1 */
	readonly score: number;
	/** What a person should look at; empty where both say the same. */
	readonly doubts: readonly Doubt[];
	/** Each side has parts that the other one has not. */
	readonly contradicts: boolean;
}

/** The score of a name of which one side has all words and the other side only some. */
const PART = { least: 0.75, range: 0.2 } as const;
/** Equal words beside which an initial is not in doubt. */
const ENOUGH = 2;

/** Compares two names word by word; the best of all ways in which both are told. */
export function compareLatin(
	a: readonly NameReading[],
	b: readonly NameReading[],
): NameMatch | undefined {
	const matches = a.flatMap((one) =>
		b.map((other) => {
			const match = compareReadings(one.words, other.words);
			const changed = one.other || other.other;
			return changed ? { ...match, doubts: [...match.doubts, 'otherName' as const] } : match;
		}),
	);
	return matches.reduce<NameMatch | undefined>(
		(best, next) => (best && rank(best) >= rank(next) ? best : next),
		undefined,
	);
}

const rank = ({ score, doubts, contradicts }: NameMatch): number =>
	score - (contradicts ? 1 : 0) - doubts.length / 100;

function compareReadings(a: readonly NameWord[], b: readonly NameWord[]): NameMatch {
	const alignment = alignWords(a, b);
	const { pairs } = alignment;
	const [restA, restB] = [weightOf(alignment.restA), weightOf(alignment.restB)];
	const contradicts = pairs.length === 0 || (restA > 0 && restB > 0);
	const agreed = pairs.reduce((sum, pair) => sum + pair.score * weightOfPair(pair), 0);
	const whole = pairs.reduce((sum, pair) => sum + weightOfPair(pair), 0) + restA + restB;
	const share = whole === 0 ? 0 : agreed / whole;
	const missing = !contradicts && restA + restB > 0;
	return {
		contradicts,
		score: missing ? PART.least + PART.range * share : share,
		doubts: [...doubtsOf(alignment), ...(missing ? ['missing' as const] : [])],
	};
}

const weightOf = (words: readonly NameWord[]): number =>
	words.filter(({ optional }) => !optional).length;

/** Particles that both sides write count for nothing; a name of nothing else does. */
function weightOfPair({ a, b }: WordPair): number {
	return Math.max(weightOf(a) + weightOf(b), 0.01);
}

function doubtsOf({ pairs }: Alignment): readonly Doubt[] {
	const certain = pairs.filter(({ doubt, a }) => doubt === undefined && weightOf(a) > 0).length;
	const own = pairs.flatMap(({ doubt }) =>
		doubt === undefined || (doubt === 'initial' && certain >= ENOUGH) ? [] : [doubt],
	);
	const crossed = pairs.some(({ a, b }) => {
		const [one, other] = [a[0]?.role, b[0]?.role];
		return one !== undefined && other !== undefined && one !== other && weightOf(a) > 0;
	});
	return [...new Set([...own, ...(crossed ? ['order' as const] : [])])];
}
