import { groupRows } from '../text/groupRows';
import type { Grid } from './grid';
import type { Piece, Rule } from './types';

/** Ends of the rules of one table differ by less than this many heights of a line. */
const SAME_ENDS = 2;
/** A table has text in two columns in at least this share of the rows between two rules. */
const SIDE_BY_SIDE = 0.3;
/** A higher stretch without text, in heights of a line, ends a table. */
const EMPTY = 3;

/** Rows beyond the outer rules are at most so many heights of a line away from it. */
const BEYOND = 1.5;

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
	const wide = rows.filter((row) => row.length > 1).length;
	return rows.length === 1 || wide >= SIDE_BY_SIDE * rows.length;
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

/** Edge of the rows beyond the outer rule that still belong to the table: headings, last rows. */
function reachBeyond(
	rule: Rule,
	rows: readonly (readonly Piece[])[],
	{ sign, lineHeight }: { readonly sign: 1 | -1; readonly lineHeight: number },
): number | undefined {
	let edge: number | undefined;
	const near = (piece: Piece): number => (sign > 0 ? piece.bounds.top : piece.bounds.bottom);
	const far = (piece: Piece): number => (sign > 0 ? piece.bounds.bottom : piece.bounds.top);
	const beyond = rows.filter((row) => row.every((piece) => (near(piece) - rule.at) * sign > -4));
	for (const row of sign > 0 ? beyond : [...beyond].reverse()) {
		const gap = Math.min(...row.map((piece) => (near(piece) - (edge ?? rule.at)) * sign));
		if (row.length < 2 || gap > BEYOND * lineHeight) break;
		edge = sign * Math.max(...row.map((piece) => far(piece) * sign));
	}
	return edge;
}

function gridOf(
	chain: readonly Rule[],
	rules: readonly Rule[],
	{ pieces, lineHeight }: { readonly pieces: readonly Piece[]; readonly lineHeight: number },
): Grid {
	const from = Math.min(...chain.map((rule) => rule.from)) - lineHeight / 2;
	const to = Math.max(...chain.map((rule) => rule.to)) + lineHeight / 2;
	const first = chain[0] as Rule;
	const last = chain.at(-1) as Rule;
	const short = rules.filter(
		(rule) =>
			!chain.includes(rule) &&
			rule.at > first.at &&
			rule.at < last.at &&
			rule.from >= from &&
			rule.to <= to,
	);
	const inside = pieces.filter(({ bounds }) => bounds.left > from && bounds.right < to);
	const rows = groupRows(inside);
	const top = reachBeyond(first, rows, { sign: -1, lineHeight });
	const bottom = reachBeyond(last, rows, { sign: 1, lineHeight });
	const horizontal = [...chain, ...short].sort((a, b) => a.at - b.at);
	const edge = (at: number | undefined) => (at === undefined ? [] : [{ at, drawn: false }]);
	return {
		columns: [...edge(from), ...edge(to)],
		rows: [...edge(top), ...horizontal.map(({ at }) => ({ at, drawn: true })), ...edge(bottom)],
		rules: { horizontal, vertical: [] },
	};
}

/** Takes off the outer rules beyond which there is no text. */
function trimChain(chain: readonly Rule[], pieces: readonly Piece[]): readonly Rule[] {
	const [first, second] = chain;
	if (!first || !second || chain.length < 3) return chain;
	const isBetween = ({ bounds }: Piece): boolean => {
		const y = (bounds.top + bounds.bottom) / 2;
		return y > first.at && y < second.at;
	};
	return pieces.some(isBetween) ? chain : trimChain(chain.slice(1), pieces);
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
	return chainRules(rules, lineHeight)
		.filter((chain) => chain.rules.length > 1)
		.flatMap((chain) => cutChain(chain, pieces, lineHeight))
		.map((chain) => gridOf(trimChain(chain, pieces), rules, { pieces, lineHeight }));
}
