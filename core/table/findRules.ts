import { findComponents, type Component } from '../image/findComponents';
import type { GreyFrame } from './greyFrame';
import type { Rule, Rules } from './types';

/** Least difference of grey across the edge of a rule; fainter ones drown in the noise of JPEG. */
const LEAST_STEP = 18;
/** Gaps up to this share of the height of a line are closed in a row: touching letters, dashes. */
const GAP_IN_ROW = 0.35;
/** In a column the strokes of letters in neighbouring lines are nearer to each other than that. */
const GAP_IN_COLUMN = 0.1;
/** Least share of set pixels of a stretch whose gaps were closed. */
const LEAST_FILL = 0.6;
/** Least length of a rule, in heights of a line; strokes of letters are shorter. */
const LEAST_LENGTH = 1.3;
/** Edges nearer to each other than this, in heights of a line, belong to one rule. */
const SAME_RULE = 0.3;
/** Pieces of a broken rule are joined over gaps of this many heights of a line. */
const BREAK = 0.8;

/** Grey values with rows and columns possibly swapped, so that one search finds both directions. */
interface Plane {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8Array;
}

function transpose({ width, height, data }: Plane): Plane {
	const out = new Uint8Array(data.length);
	for (let y = 0, i = 0; y < height; y++) {
		for (let x = 0; x < width; x++, i++) out[x * height + y] = data[i] as number;
	}
	return { width: height, height: width, data: out };
}

/** Sets where it grows darker (sign 1) or lighter (-1) downwards. */
function edgeMask({ width, height, data }: Plane, sign: 1 | -1): Uint8Array {
	const mask = new Uint8Array(width * height);
	for (let i = width; i < width * (height - 1); i++) {
		const above = data[i - width] as number;
		const below = data[i + width] as number;
		if (above !== 0 && below !== 0 && (above - below) * sign >= LEAST_STEP) mask[i] = 1;
	}
	return mask;
}

interface Limits {
	readonly gap: number;
	readonly length: number;
}

/** Keeps the long horizontal stretches of a mask, with their small gaps closed. */
function keepLongRuns(mask: Uint8Array, width: number, { gap, length }: Limits): Uint8Array {
	const kept = new Uint8Array(mask.length);
	for (let row = 0; row < mask.length; row += width) {
		let from = -1;
		let last = -1;
		let filled = 0;
		const close = (): void => {
			const long = from >= 0 && last + 1 - from >= length;
			if (long && filled >= LEAST_FILL * (last + 1 - from))
				kept.fill(1, row + from, row + last + 1);
		};
		for (let x = 0; x < width; x++) {
			if (mask[row + x] === 0) continue;
			if (from < 0 || x - last - 1 > gap) {
				close();
				from = x;
				filled = 0;
			}
			last = x;
			filled++;
		}
		close();
	}
	return kept;
}

function ruleOf({ runs, area }: Component): Rule {
	const sum = runs.reduce((total, { row, from, to }) => total + row * (to - from), 0);
	return {
		at: sum / area + 0.5,
		from: runs.reduce((least, { from }) => Math.min(least, from), Infinity),
		to: runs.reduce((most, { to }) => Math.max(most, to), 0),
	};
}

/** Joins the edges of a rule and the pieces of a broken one. */
function joinRules(rules: readonly Rule[], near: number, gap: number): Rule[] {
	const groups: { rule: Rule; weight: number }[] = [];
	for (const rule of [...rules].sort((a, b) => b.to - b.from - (a.to - a.from))) {
		const group = groups.find(
			({ rule: other }) =>
				Math.abs(other.at - rule.at) <= near &&
				rule.from <= other.to + gap &&
				rule.to >= other.from - gap,
		);
		const weight = rule.to - rule.from;
		if (!group) {
			groups.push({ rule, weight });
			continue;
		}
		const { rule: other, weight: known } = group;
		group.rule = {
			at: (other.at * known + rule.at * weight) / (known + weight),
			from: Math.min(other.from, rule.from),
			to: Math.max(other.to, rule.to),
		};
		group.weight = known + weight;
	}
	return groups.map(({ rule }) => rule);
}

function findAlongRows(plane: Plane, lineHeight: number, gap: number): Rule[] {
	const limits = { gap: Math.max(1, gap * lineHeight), length: LEAST_LENGTH * lineHeight };
	const edges = ([1, -1] as const).flatMap((sign) => {
		const kept = keepLongRuns(edgeMask(plane, sign), plane.width, limits);
		return findComponents(kept, plane.width, plane.height).map(ruleOf);
	});
	const near = Math.max(3, SAME_RULE * lineHeight);
	const joined = joinRules(edges, near, BREAK * lineHeight);
	return joinRules(joined, near, BREAK * lineHeight);
}

/**
 * Finds the straight lines and the edges of filled areas that run along the axes, dark or light.
 * Strokes of large letters may be among them.
 *
 * @param lineHeight median height of the lines of text in pixels of the upright frame
 * @returns in pixels of the upright frame
 */
export function findRules(frame: GreyFrame, lineHeight: number): Rules {
	const height = lineHeight / frame.scale;
	const enlarge = ({ at, from, to }: Rule): Rule => ({
		at: at * frame.scale,
		from: from * frame.scale,
		to: to * frame.scale,
	});
	return {
		horizontal: findAlongRows(frame, height, GAP_IN_ROW).map(enlarge),
		vertical: findAlongRows(transpose(frame), height, GAP_IN_COLUMN).map(enlarge),
	};
}
