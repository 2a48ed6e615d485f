import type { Grid, GridLine } from './grid';
import type { Rule, Rules } from './types';

/** Rules nearer to each other than this, in heights of a line, are one line of the grid. */
const SAME_LINE = 0.5;
/** A side is open where the rules reach this many heights of a line beyond the last one. */
const OPEN_SIDE = 1;
/** Rules of at least this share of the longest one show how far an open side reaches. */
const LONG = 0.6;

const lengthOf = ({ from, to }: Rule): number => to - from;

function clusterRules(rules: readonly Rule[], near: number): GridLine[] {
	const clusters: Rule[][] = [];
	for (const rule of [...rules].sort((a, b) => a.at - b.at)) {
		const cluster = clusters.at(-1);
		const last = cluster?.at(-1);
		if (cluster && last && rule.at - last.at <= near) cluster.push(rule);
		else clusters.push([rule]);
	}
	return clusters.map((cluster) => {
		const weight = cluster.reduce((sum, rule) => sum + lengthOf(rule), 0);
		const at = cluster.reduce((sum, rule) => sum + rule.at * lengthOf(rule), 0) / weight;
		return { at, drawn: true };
	});
}

const second = (values: readonly number[]): number => values[1] ?? values[0] ?? 0;

/** Adds the outer lines that are not drawn, where the rules across reach further. */
function closeSides(
	lines: readonly GridLine[],
	across: readonly Rule[],
	least: number,
): GridLine[] {
	const longest = Math.max(...across.map(lengthOf));
	const long = across.filter((rule) => lengthOf(rule) >= LONG * longest);
	// One rule alone may reach too far: an edge of the paper, another table.
	const from = second(long.map((rule) => rule.from).sort((a, b) => a - b));
	const to = second(long.map((rule) => rule.to).sort((a, b) => b - a));
	const first = lines.at(0)?.at ?? Infinity;
	const last = lines.at(-1)?.at ?? -Infinity;
	return [
		...(first - from > least ? [{ at: from, drawn: false }] : []),
		...lines,
		...(to - last > least ? [{ at: to, drawn: false }] : []),
	];
}

/**
 * The grid that touching rules draw; open sides are closed.
 *
 * @param lineHeight median height of the lines of text in pixels
 */
export function ruledGrid(rules: Rules, lineHeight: number): Grid {
	const near = Math.max(4, SAME_LINE * lineHeight);
	const columns = clusterRules(rules.vertical, near);
	const rows = clusterRules(rules.horizontal, near);
	const least = OPEN_SIDE * lineHeight;
	return {
		columns: closeSides(columns, rules.horizontal, least),
		rows: rules.vertical.length > 0 ? closeSides(rows, rules.vertical, least) : rows,
		rules,
	};
}
