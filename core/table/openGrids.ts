import { groupRows } from '../text/groupRows';
import type { Grid } from './grid';
import type { Piece, Rule } from './types';

/** Ends of the rules of one table differ by less than this many heights of a line. */
const SAME_ENDS = 2;
/** A table has text in two columns in at least this share of the rows between two rules. */
const SIDE_BY_SIDE = 0.34;
/** A higher stretch without text, in heights of a line, ends a table. */
const EMPTY = 3;

interface Chain {
	readonly rules: Rule[];
}

/** Rules with the same ends, each set from top to bottom. */
function chainRules(rules: readonly Rule[], lineHeight: number): Chain[] {
	const near = SAME_ENDS * lineHeight;
	const chains: Chain[] = [];
	for (const rule of [...rules].sort((a, b) => a.at - b.at)) {
		const chain = chains.find(({ rules: [first] }) => {
			if (!first) return false;
			return Math.abs(first.from - rule.from) <= near && Math.abs(first.to - rule.to) <= near;
		});
		if (chain) chain.rules.push(rule);
		else chains.push({ rules: [rule] });
	}
	return chains;
}

/** Whether the text between two rules may belong to a table. */
function isTabular(pieces: readonly Piece[], height: number, lineHeight: number): boolean {
	const rows = groupRows(pieces);
	if (rows.length === 0) return height <= EMPTY * lineHeight;
	if (rows.length === 1) return true;
	return rows.filter((row) => row.length > 1).length >= SIDE_BY_SIDE * rows.length;
}

/** Cuts a chain where what stands between two of its rules is no part of a table. */
function cutChain({ rules }: Chain, pieces: readonly Piece[], lineHeight: number): Rule[][] {
	const parts: Rule[][] = [];
	rules.forEach((rule, i) => {
		const above = rules[i - 1];
		const inside = pieces.filter(({ bounds }) => {
			const y = (bounds.top + bounds.bottom) / 2;
			return (
				above && y > above.at && y < rule.at && bounds.right > rule.from && bounds.left < rule.to
			);
		});
		const goesOn = above && isTabular(inside, rule.at - above.at, lineHeight);
		if (goesOn) parts.at(-1)?.push(rule);
		else parts.push([rule]);
	});
	return parts.filter((part) => part.length > 1);
}

/**
 * Grids of tables that have rules between rows only, or just above and below: three-line tables.
 *
 * @param rules horizontal ones that no other touches
 * @param lineHeight median height of the lines of text in pixels
 */
export function openGrids(
	rules: readonly Rule[],
	pieces: readonly Piece[],
	lineHeight: number,
): Grid[] {
	const chains = chainRules(rules, lineHeight).filter((chain) => chain.rules.length > 1);
	return chains
		.flatMap((chain) => cutChain(chain, pieces, lineHeight))
		.map((chain) => {
			const from = Math.min(...chain.map((rule) => rule.from));
			const to = Math.max(...chain.map((rule) => rule.to));
			const first = chain.at(0)?.at ?? 0;
			const last = chain.at(-1)?.at ?? 0;
			const short = rules.filter(
				(rule) =>
					!chain.includes(rule) &&
					rule.at > first &&
					rule.at < last &&
					rule.from >= from - lineHeight &&
					rule.to <= to + lineHeight,
			);
			const horizontal = [...chain, ...short].sort((a, b) => a.at - b.at);
			return {
				columns: [
					{ at: from - lineHeight / 2, drawn: false },
					{ at: to + lineHeight / 2, drawn: false },
				],
				rows: horizontal.map(({ at }) => ({ at, drawn: true })),
				rules: { horizontal, vertical: [] },
			};
		});
}
