import type { Bounds } from '../../image/quad';
import { boundsOf, shareInside } from './area';
import type { Guess } from './types';

/** Lines of a paragraph are at most so many heights of a line apart, … */
const MOST_GAP = 0.85;
/** … of like height: the higher at most this many times the lower, … */
const LIKE_HEIGHT = 1.3;
/** … and overlap in x by this share of the shorter one. */
const LEAST_OVERLAP = 0.4;
/** A line belongs to a box of the network where this share of it lies inside. */
const INSIDE = 0.6;
/** Boxes less sure than this do not part or join lines. */
const SURE = 0.5;

/** A line of text with its index in the list of all lines. */
export interface PlacedText {
	readonly index: number;
	readonly text: string;
	readonly bounds: Bounds;
}

/** Lines that belong together: a paragraph, a heading. */
export interface Block {
	readonly lines: readonly PlacedText[];
	readonly bounds: Bounds;
	/** What the network takes it for. */
	readonly guess?: Guess;
}

const height = ({ top, bottom }: Bounds): number => bottom - top;

function guessFor({ bounds }: PlacedText, guesses: readonly Guess[]): Guess | undefined {
	const inside = guesses.filter(
		({ score, bounds: box }) => score >= SURE && shareInside(bounds, box) >= INSIDE,
	);
	return inside.sort((a, b) => b.score - a.score)[0];
}

function isNext(above: PlacedText, line: PlacedText): boolean {
	const [a, b] = [above.bounds, line.bounds];
	const lower = Math.min(height(a), height(b));
	const gap = b.top - a.bottom;
	const shared = Math.min(a.right, b.right) - Math.max(a.left, b.left);
	const beside = gap < -0.5 * lower;
	const close = gap <= MOST_GAP * lower || beside;
	const alike = Math.max(height(a), height(b)) <= LIKE_HEIGHT * lower;
	const overlaps = shared >= LEAST_OVERLAP * Math.min(a.right - a.left, b.right - b.left);
	return close && alike && (overlaps || (beside && Math.abs(gap) < 2 * lower));
}

/**
 * Joins lines to paragraphs.
 *
 * @param lines in reading order
 * @param guesses boxes of the layout network
 */
export function groupBlocks(lines: readonly PlacedText[], guesses: readonly Guess[]): Block[] {
	const groups: { readonly lines: PlacedText[]; readonly guess?: Guess }[] = [];
	for (const line of lines) {
		const guess = guessFor(line, guesses);
		const group = groups.at(-1);
		const above = group?.lines.at(-1);
		if (group && above && group.guess === guess && isNext(above, line)) group.lines.push(line);
		else groups.push({ lines: [line], guess });
	}
	return groups.map(({ lines: own, guess }) => ({
		lines: own,
		bounds: boundsOf(own.map(({ bounds }) => bounds)),
		guess,
	}));
}
