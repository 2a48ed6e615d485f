import type { Bounds } from '../image/quad';
import type { Piece, Rule, Rules } from './types';

/** Rules this near to the sides of a line's box (share of its height) are beside its letters. */
const MARGIN = 0.15;
/** Rules of which more than this share is inside text are strokes of letters. */
const INSIDE = 0.5;
/** A stroke reaches so far beyond the box of its line, in heights of the line. */
const LONGER = 0.6;

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

/** Whether a rule is made of strokes: of one line, or of several that hang together. */
function isStroke(rule: Rule, stretches: readonly Stretch[]): boolean {
	const crossed = stretches.filter(
		({ low, high, height }) => rule.at > low + MARGIN * height && rule.at < high - MARGIN * height,
	);
	const covered = crossed.reduce((sum, { from, to }) => {
		return sum + Math.max(0, Math.min(to, rule.to) - Math.max(from, rule.from));
	}, 0);
	if (covered > INSIDE * (rule.to - rule.from)) return true;
	return crossed.some(
		({ from, to, height }) =>
			rule.from >= from - LONGER * height && rule.to <= to + LONGER * height,
	);
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
