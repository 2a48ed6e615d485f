import type { Bounds } from '../image/quad';
import type { Piece, Rule, Rules } from './types';

/** Rules this near to the sides of a line's box (share of its height) are beside its letters. */
const MARGIN = 0.05;
/** Strokes of letters are inside text with at least this share of their length … */
const INSIDE = 0.3;
/** … and nowhere for so many heights of a line outside. */
const FREE = 1.2;

/** The box of a line of text, seen along a rule. */
interface Stretch {
	/** Across the rule. */
	readonly low: number;
	readonly high: number;
	/** Along the rule. */
	readonly from: number;
	readonly to: number;
	readonly height: number;
}

const alongRows = ({ left, top, right, bottom }: Bounds): Stretch => ({
	...{ low: top, high: bottom, from: left, to: right },
	height: bottom - top,
});

const alongColumns = ({ left, top, right, bottom }: Bounds): Stretch => ({
	...{ low: left, high: right, from: top, to: bottom },
	height: bottom - top,
});

/** The longest part of a rule that no stretch covers, and how much of it they cover. */
function measureCover(
	{ from, to }: Rule,
	stretches: readonly Stretch[],
): { readonly free: number; readonly covered: number } {
	let reached = from;
	let free = 0;
	let covered = 0;
	for (const stretch of [...stretches].sort((a, b) => a.from - b.from)) {
		free = Math.max(free, Math.min(stretch.from, to) - reached);
		covered += Math.max(0, Math.min(stretch.to, to) - Math.max(stretch.from, reached));
		reached = Math.max(reached, stretch.to);
	}
	return { free: Math.max(free, to - reached), covered };
}

/** Whether a rule is made of strokes: of one line, or of several that hang together. */
function isStroke(rule: Rule, stretches: readonly Stretch[]): boolean {
	const crossed = stretches.filter(
		({ low, high, height, from, to }) =>
			rule.at > low + MARGIN * height &&
			rule.at < high - MARGIN * height &&
			to > rule.from &&
			from < rule.to,
	);
	const height = crossed[0]?.height ?? 0;
	const { free, covered } = measureCover(rule, crossed);
	return covered > INSIDE * (rule.to - rule.from) && free < FREE * height;
}

/** Takes out what runs through lines of text: strokes of their letters. */
export function dropStrokes({ horizontal, vertical }: Rules, pieces: readonly Piece[]): Rules {
	const rows = pieces.map(({ bounds }) => alongRows(bounds));
	const columns = pieces.map(({ bounds }) => alongColumns(bounds));
	return {
		horizontal: horizontal.filter((rule) => !isStroke(rule, rows)),
		vertical: vertical.filter((rule) => !isStroke(rule, columns)),
	};
}
