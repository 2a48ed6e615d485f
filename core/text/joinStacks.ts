import type { Bounds } from '../image/quad';
import type { PlacedLine } from './placedLine';

/** Lines of one stack are of like height: the higher at most this many times the lower. */
const LIKE_HEIGHT = 1.4;
/** Letters beside a stack are large when they are this many times as high as its lines. */
const LARGE = 1.6;
/** Lines of a stack overlap in x by this share of the shorter one. */
const MIN_OVERLAP = 0.5;
/** Lines of a stack are at most this many line heights apart. */
const MAX_GAP = 1;
/** A stack beside large letters is at most this many times as high as they are. */
const MAX_EXCESS = 1.5;

/** Lines that are read one after the other, whatever stands beside them. */
export interface Stack {
	readonly lines: readonly PlacedLine[];
	readonly bounds: Bounds;
}

const height = ({ top, bottom }: Bounds): number => bottom - top;

function stackOf(lines: readonly PlacedLine[]): Stack {
	const bounds = lines.map((line) => line.bounds);
	return {
		lines,
		bounds: {
			left: Math.min(...bounds.map(({ left }) => left)),
			top: Math.min(...bounds.map(({ top }) => top)),
			right: Math.max(...bounds.map(({ right }) => right)),
			bottom: Math.max(...bounds.map(({ bottom }) => bottom)),
		},
	};
}

function overlapInX(a: Bounds, b: Bounds): number {
	const shared = Math.min(a.right, b.right) - Math.max(a.left, b.left);
	return shared / Math.max(1e-6, Math.min(a.right - a.left, b.right - b.left));
}

function continues(last: Bounds, next: Bounds): boolean {
	const [low, high] = [height(last), height(next)].sort((a, b) => a - b) as [number, number];
	const gap = next.top - last.bottom;
	return (
		high <= LIKE_HEIGHT * low &&
		gap <= MAX_GAP * low &&
		gap >= -0.5 * low &&
		overlapInX(last, next) >= MIN_OVERLAP
	);
}

/** Lines of like height close below each other. */
function findStacks(placed: readonly PlacedLine[]): Stack[] {
	const stacks: PlacedLine[][] = [];
	let open: PlacedLine[][] = [];
	const lastOf = (stack: PlacedLine[]): Bounds => (stack[stack.length - 1] as PlacedLine).bounds;
	for (const item of [...placed].sort((a, b) => a.bounds.top - b.bounds.top)) {
		const { bounds } = item;
		open = open.filter((stack) => {
			const last = lastOf(stack);
			return bounds.top <= last.bottom + MAX_GAP * height(last);
		});
		const stack = open.find((candidate) => continues(lastOf(candidate), bounds));
		if (stack) {
			stack.push(item);
			continue;
		}
		const started = [item];
		stacks.push(started);
		open.push(started);
	}
	return stacks.map(stackOf);
}

const lineHeight = ({ bounds, lines }: Stack): number => height(bounds) / lines.length;

const holds = ({ top, bottom }: Bounds, { bounds }: PlacedLine): boolean => {
	const middle = (bounds.top + bounds.bottom) / 2;
	return top < middle && middle < bottom;
};

/** The lines of large letters at whose height a stack of small lines stands beside them. */
function linesBeside(small: Stack, large: Stack): readonly PlacedLine[] {
	if (lineHeight(large) < LARGE * lineHeight(small)) return [];
	const level = large.lines.filter(({ bounds }) => small.lines.some((line) => holds(bounds, line)));
	if (level.length === 0) return [];
	const { bounds } = stackOf(level);
	const isBeside =
		overlapInX(small.bounds, bounds) <= 0 &&
		height(small.bounds) <= MAX_EXCESS * height(bounds) &&
		small.lines.filter((line) => holds(bounds, line)).length >= 2;
	return isBeside ? level : [];
}

/**
 * Joins small lines that stand below each other beside large letters to these, as on posters and
 * covers: the large letters are read first. Every other line stays alone.
 */
export function joinStacks(placed: readonly PlacedLine[]): Stack[] {
	const stacks = findStacks(placed);
	const joined = new Map<PlacedLine, PlacedLine[]>(placed.map((line) => [line, [line]]));
	for (const small of stacks.filter(({ lines }) => lines.length > 1)) {
		const [first, ...others] = firstBeside(small, stacks);
		const members = first && joined.get(first);
		if (!first || !members || small.lines.some((line) => joined.get(line)?.length !== 1)) continue;
		const followers = [...others, ...small.lines];
		joined.set(first, [...members, ...followers.flatMap((line) => joined.get(line) ?? [])]);
		for (const line of followers) joined.delete(line);
	}
	return [...joined.values()].map(stackOf);
}

function firstBeside(small: Stack, stacks: readonly Stack[]): readonly PlacedLine[] {
	for (const large of stacks) {
		const level = linesBeside(small, large);
		if (level.length > 0) return level;
	}
	return [];
}
