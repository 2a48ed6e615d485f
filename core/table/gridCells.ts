import type { Grid, GridCell, GridLine } from './grid';
import type { Rule } from './types';

/** A rule parts two cells where it covers this share of the edge between them. */
const COVERED = 0.5;

interface Edge {
	readonly line: GridLine;
	/** All lines of the grid in this direction. */
	readonly lines: readonly GridLine[];
	readonly from: number;
	readonly to: number;
	readonly near: number;
}

/** Whether a rule lies on a line of the grid rather than on the next one. */
function liesOn(rule: Rule, { line, lines, near }: Edge): boolean {
	const away = Math.abs(rule.at - line.at);
	return away <= near && lines.every(({ at }) => Math.abs(rule.at - at) >= away);
}

function isCovered(rules: readonly Rule[], edge: Edge): boolean {
	const { from, to } = edge;
	const covering = rules.filter((rule) => liesOn(rule, edge));
	const covered = covering.reduce(
		(sum, rule) => sum + Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from)),
		0,
	);
	return covered >= COVERED * (to - from);
}

/** First and last row and column of a cell that grows. */
interface Block {
	top: number;
	bottom: number;
	left: number;
	right: number;
}

export interface GridCellsOptions {
	/** Median height of the lines of text in pixels. */
	readonly lineHeight: number;
	/** Whether text goes across a line that is not drawn, in a row: the cells there are one. */
	readonly crosses: (column: number, row: number) => boolean;
}

const at = (lines: readonly GridLine[], i: number): number => lines[i]?.at ?? 0;

/** Pairs of neighbouring places of the grid, as blocks, between which nothing is drawn. */
function openPairs(grid: Grid, { lineHeight, crosses }: GridCellsOptions): Block[] {
	const { columns, rows, rules } = grid;
	const near = Math.max(4, 0.6 * lineHeight);
	const pairs: Block[] = [];
	for (let y = 0; y < rows.length - 1; y++) {
		for (let x = 0; x < columns.length - 1; x++) {
			const right = columns[x + 1] as GridLine;
			const side = { line: right, lines: columns, from: at(rows, y), to: at(rows, y + 1), near };
			const open = right.drawn ? !isCovered(rules.vertical, side) : crosses(x + 1, y);
			if (x + 2 < columns.length && open) pairs.push({ top: y, bottom: y, left: x, right: x + 1 });
			const below = rows[y + 1] as GridLine;
			const edge = { line: below, lines: rows, from: at(columns, x), to: at(columns, x + 1), near };
			if (y + 2 < rows.length && below.drawn && !isCovered(rules.horizontal, edge)) {
				pairs.push({ top: y, bottom: y + 1, left: x, right: x });
			}
		}
	}
	return pairs;
}

const overlap = (a: Block, b: Block): boolean =>
	a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

/** Joins places into rectangles that do not overlap. */
function joinBlocks(places: readonly Block[], pairs: readonly Block[]): Block[] {
	let blocks = [...places];
	for (const pair of pairs) {
		let joined = pair;
		for (;;) {
			const touched = blocks.filter((block) => overlap(block, joined));
			const all = [joined, ...touched];
			const grown = {
				top: Math.min(...all.map(({ top }) => top)),
				bottom: Math.max(...all.map(({ bottom }) => bottom)),
				left: Math.min(...all.map(({ left }) => left)),
				right: Math.max(...all.map(({ right }) => right)),
			};
			const rest = blocks.filter((block) => !touched.includes(block));
			joined = grown;
			if (!rest.some((block) => overlap(block, grown))) {
				blocks = [...rest, grown];
				break;
			}
		}
	}
	return blocks;
}

/** The cells of a grid, row by row: places between which nothing is drawn are one cell. */
export function gridCells(grid: Grid, options: GridCellsOptions): GridCell[] {
	const { columns, rows } = grid;
	const places: Block[] = [];
	for (let y = 0; y < rows.length - 1; y++) {
		for (let x = 0; x < columns.length - 1; x++) {
			places.push({ top: y, bottom: y, left: x, right: x });
		}
	}
	return joinBlocks(places, openPairs(grid, options))
		.sort((a, b) => a.top - b.top || a.left - b.left)
		.map(({ top, bottom, left, right }) => ({
			rows: [top, bottom],
			columns: [left, right],
			bounds: {
				left: at(columns, left),
				top: at(rows, top),
				right: at(columns, right + 1),
				bottom: at(rows, bottom + 1),
			},
		}));
}
