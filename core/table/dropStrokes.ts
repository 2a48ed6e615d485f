import type { Bounds } from '../image/quad';
import type { Piece, Rule, Rules } from './types';

/** What is this near to the ends of a line's box (share of its height) may be beyond it. */
const MARGIN = 0.2;
/** Rules at most this much longer (heights) than the text that they run through are strokes. */
const LONGER = 0.6;

interface Stretch {
	/** Across the rule. */
	readonly low: number;
	readonly high: number;
	/** Along the rule. */
	readonly from: number;
	readonly to: number;
	readonly height: number;
}

function runsThrough(rule: Rule, { low, high, from, to, height }: Stretch): boolean {
	return (
		rule.at > low + MARGIN * height &&
		rule.at < high - MARGIN * height &&
		rule.from >= from - LONGER * height &&
		rule.to <= to + LONGER * height
	);
}

const alongRows = ({ left, top, right, bottom }: Bounds): Stretch => ({
	...{ low: top, high: bottom, from: left, to: right },
	height: bottom - top,
});

const alongColumns = ({ left, top, right, bottom }: Bounds): Stretch => ({
	...{ low: left, high: right, from: top, to: bottom },
	height: bottom - top,
});

/** Takes out what runs through lines of text: strokes of their letters. */
export function dropStrokes({ horizontal, vertical }: Rules, pieces: readonly Piece[]): Rules {
	const rows = pieces.map(({ bounds }) => alongRows(bounds));
	const columns = pieces.map(({ bounds }) => alongColumns(bounds));
	return {
		horizontal: horizontal.filter((rule) => !rows.some((row) => runsThrough(rule, row))),
		vertical: vertical.filter((rule) => !columns.some((column) => runsThrough(rule, column))),
	};
}
