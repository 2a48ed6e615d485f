import type { Rule, Rules } from './types';

/** Rules touch where their ends are this near to each other, in heights of a line. */
const TOUCH = 0.4;

function touches(horizontal: Rule, vertical: Rule, near: number): boolean {
	return (
		vertical.at >= horizontal.from - near &&
		vertical.at <= horizontal.to + near &&
		horizontal.at >= vertical.from - near &&
		horizontal.at <= vertical.to + near
	);
}

/** Sets of rules that hang together. */
function connect({ horizontal, vertical }: Rules, near: number): Rules[] {
	let groups: { horizontal: Rule[]; vertical: Rule[] }[] = horizontal.map((rule) => ({
		horizontal: [rule],
		vertical: [],
	}));
	for (const rule of vertical) {
		const joined = groups.filter((group) => group.horizontal.some((h) => touches(h, rule, near)));
		if (joined.length === 0) continue;
		const rest = groups.filter((group) => !joined.includes(group));
		const merged = {
			horizontal: joined.flatMap((group) => group.horizontal),
			vertical: [...joined.flatMap((group) => group.vertical), rule],
		};
		groups = [...rest, merged];
	}
	return groups;
}

/** Whether a rule ends on rules across it, or at the outer edge of all of them. */
function isHeld(rule: Rule, across: readonly Rule[], near: number): boolean {
	if (across.length === 0) return true;
	const crossing = across.filter(({ from, to }) => rule.at >= from - near && rule.at <= to + near);
	const first = Math.min(...across.map(({ at }) => at));
	const last = Math.max(...across.map(({ at }) => at));
	const holds = (end: number): boolean =>
		end <= first + near ||
		end >= last - near ||
		crossing.some(({ at }) => Math.abs(at - end) <= near);
	return holds(rule.from) && holds(rule.to);
}

/** Takes out strokes and edges of pictures that hang in a cell, until all that is left is held. */
function prune(rules: Rules, near: number): Rules {
	const horizontal = rules.horizontal.filter((rule) => isHeld(rule, rules.vertical, near));
	const vertical = rules.vertical.filter((rule) => isHeld(rule, horizontal, near));
	const same =
		horizontal.length === rules.horizontal.length && vertical.length === rules.vertical.length;
	return same ? rules : prune({ horizontal, vertical }, near);
}

/**
 * The rules of each table: sets that touch each other. Rules that no other crosses come as sets of
 * one.
 *
 * @param lineHeight median height of the lines of text in pixels
 */
export function groupRules(rules: Rules, lineHeight: number): Rules[] {
	const near = Math.max(4, TOUCH * lineHeight);
	return connect(rules, near).flatMap((group) =>
		group.vertical.length === 0 ? [group] : connect(prune(group, near), near),
	);
}
