import type { Bounds } from '../../image/quad';
import { boundsOf, shareInside } from './area';
import { isNumberedHeading } from './linePatterns';
import type { Guess } from './types';

/** Lines of a paragraph are at most so many heights of a line apart, … */
const MOST_GAP = 0.85;
/** … of like height: the higher at most this many times the lower, … */
const LIKE_HEIGHT = 1.22;
/** … and overlap in x by this share of the shorter one. */
const LEAST_OVERLAP = 0.4;
/** Pieces of one row are at most so many heights of a line apart. */
const ROW_GAP = 1.2;
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

/** A line with what the network takes it for. */
interface Member {
	readonly line: PlacedText;
	readonly guess?: Guess;
}

const height = ({ top, bottom }: Bounds): number => bottom - top;

function guessFor({ bounds }: PlacedText, guesses: readonly Guess[]): Guess | undefined {
	const inside = guesses.filter(
		({ score, bounds: box }) => score >= SURE && shareInside(bounds, box) >= INSIDE,
	);
	return inside.sort((a, b) => b.score - a.score)[0];
}

function isAlike(one: Member, other: Member): boolean {
	const [a, b] = [height(one.line.bounds), height(other.line.bounds)];
	return one.guess === other.guess && Math.max(a, b) <= LIKE_HEIGHT * Math.min(a, b);
}

/** Whether a line is the next one of a paragraph. */
function isNext(above: Member, below: Member): boolean {
	const [a, b] = [above.line.bounds, below.line.bounds];
	const lower = Math.min(height(a), height(b));
	const gap = b.top - a.bottom;
	const shared = Math.min(a.right, b.right) - Math.max(a.left, b.left);
	const overlaps = shared >= LEAST_OVERLAP * Math.min(a.right - a.left, b.right - b.left);
	const isNear = gap <= MOST_GAP * lower && gap > -0.5 * lower;
	const isApart = isNumberedHeading(above.line.text) || isNumberedHeading(below.line.text);
	return isNear && overlaps && !isApart && isAlike(above, below);
}

/** Whether a piece goes on with a row to its left. */
function isBeside(left: Member, right: Member): boolean {
	const [a, b] = [left.line.bounds, right.line.bounds];
	const lower = Math.min(height(a), height(b));
	const gap = b.left - a.right;
	const apart = Math.abs(a.top + a.bottom - b.top - b.bottom) / 2;
	return (
		apart < 0.4 * lower && gap > -0.5 * lower && gap <= ROW_GAP * lower && isAlike(left, right)
	);
}

const areBeside = (one: Member, other: Member): boolean =>
	one.line.bounds.top < other.line.bounds.bottom - 0.5 * height(other.line.bounds) &&
	other.line.bounds.top < one.line.bounds.bottom - 0.5 * height(one.line.bounds);

/** The nearest of the lines, where none stands beside it. */
function onlyNearest(lines: readonly Member[], away: (line: Member) => number): Member | undefined {
	const [nearest, ...others] = [...lines].sort((a, b) => away(a) - away(b));
	return nearest && others.some((other) => areBeside(nearest, other)) ? undefined : nearest;
}

/** Pairs of lines of which one goes on with the other; no line goes on with two. */
function joints(members: readonly Member[]): (readonly [Member, Member])[] {
	return members.flatMap((member): (readonly [Member, Member])[] => {
		const row = members.filter((other) => other !== member && isBeside(member, other));
		const below = onlyNearest(
			members.filter((other) => other !== member && isNext(member, other)),
			({ line }) => line.bounds.top,
		);
		// Columns below one heading stay apart from it.
		const above = onlyNearest(
			members.filter((other) => below !== undefined && other !== below && isNext(other, below)),
			({ line }) => -line.bounds.bottom,
		);
		return [
			...row.map((other) => [member, other] as const),
			...(below && above === member ? [[member, below] as const] : []),
		];
	});
}

/** Sets of lines that hang together, in the order of their first lines. */
function connect(members: readonly Member[]): Member[][] {
	const sets = new Map(members.map((member) => [member, [member]]));
	for (const [one, other] of joints(members)) {
		const [a, b] = [sets.get(one), sets.get(other)];
		if (!a || !b || a === b) continue;
		a.push(...b);
		for (const member of b) sets.set(member, a);
	}
	return [...new Set(sets.values())];
}

/**
 * Joins lines to paragraphs, each with its lines in reading order.
 *
 * @param lines in reading order
 * @param guesses boxes of the layout network
 */
export function groupBlocks(lines: readonly PlacedText[], guesses: readonly Guess[]): Block[] {
	const members = lines.map((line): Member => ({ line, guess: guessFor(line, guesses) }));
	const places = new Map(members.map((member, place) => [member, place]));
	return connect(members)
		.map((set) => [...set].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)))
		.sort((a, b) => (places.get(a[0] as Member) ?? 0) - (places.get(b[0] as Member) ?? 0))
		.map((set) => ({
			lines: set.map(({ line }) => line),
			bounds: boundsOf(set.map(({ line }) => line.bounds)),
			guess: set[0]?.guess,
		}));
}
