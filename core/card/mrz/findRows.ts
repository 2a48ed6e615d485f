import { quadAngle, quadCentre, quadLength, quadThickness, turnQuad } from '../../image/quad';
import type { Point, Quad } from '../../result';
import type { TextLine } from '../../text/types';

/** Rows of text that may be a zone, from top to bottom, as long as each other. */
export interface ZoneRows {
	readonly quads: readonly Quad[];
	/** How much their text looks like a zone; for comparison. */
	readonly score: number;
}

/** A line that looks like one of a zone. */
export interface Seed {
	readonly line: TextLine;
	readonly score: number;
}

/** A piece of a zone has at least so many characters … */
const MIN_CHARACTERS = 8;
/** … or, without a filler, so many. */
const MIN_PLAIN = 24;
/** Share of the characters that a zone may hold. */
const MIN_SHARE = 0.7;
/** Rows of a zone are at most this many of their heights apart. */
const MAX_SPACING = 3.2;
/** Middles closer than this share of the height are on one row. */
const SAME_ROW = 0.5;
/** Rows run the same way within this many degrees. */
const PARALLEL = 8;
/** Added at both ends, in heights of a row: lost fillers and cut letters. */
const MARGIN = 0.6;

const FILLERS = /[<«‹〈《く∠≤]/g;
/** Fillers of a line that was read upside down. */
const TURNED_FILLERS = />/g;
/** Words of other lines; a zone read badly has few. */
const MAX_WORDS = 3;

function isTurned(text: string): boolean {
	const turned = text.match(TURNED_FILLERS)?.length ?? 0;
	return turned > 2 && turned > (text.match(FILLERS)?.length ?? 0);
}

/** How much a text looks like a line of a zone, 0 for not at all. */
function scoreOf(text: string): number {
	const dense = text.replace(/\s/g, '').replace(TURNED_FILLERS, '<');
	const fillers = dense.match(FILLERS)?.length ?? 0;
	const fitting = dense.match(/[A-Z0-9<«‹]/g)?.length ?? 0;
	const words = text.trim().split(/\s+/).length;
	if (dense.length < MIN_CHARACTERS || fitting < MIN_SHARE * dense.length) return 0;
	if (fillers >= 2) return fitting + fillers;
	return dense.length >= MIN_PLAIN && words <= MAX_WORDS ? fitting / 2 : 0;
}

/** Axes along and across the lines, through the middle of the picture's origin. */
interface Axes {
	readonly along: Point;
	readonly across: Point;
}

function axesAt(degrees: number): Axes {
	const angle = (degrees * Math.PI) / 180;
	const along: Point = [Math.cos(angle), Math.sin(angle)];
	return { along, across: [-along[1], along[0]] };
}

const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1];

/** A row put together of pieces: a straight middle line with a height. */
interface Row {
	readonly pieces: readonly TextLine[];
	readonly score: number;
}

function touches(seed: Seed, group: readonly Seed[]): boolean {
	const { quad } = seed.line;
	return group.some(({ line }) => {
		const height = Math.max(quadThickness(line.quad), quadThickness(quad));
		const turn = Math.abs(quadAngle(line.quad) - quadAngle(quad));
		if (Math.min(turn, 360 - turn) > PARALLEL) return false;
		const { along, across } = axesAt(quadAngle(line.quad));
		const [a, b] = [quadCentre(line.quad), quadCentre(quad)];
		const apart = Math.abs(dot(a, across) - dot(b, across));
		const reach = (quadLength(line.quad) + quadLength(quad)) / 2;
		return apart < MAX_SPACING * height && Math.abs(dot(a, along) - dot(b, along)) < reach;
	});
}

/** Seeds that stand together, the best group first. */
function groupSeeds(seeds: readonly Seed[]): Seed[][] {
	const groups: Seed[][] = [];
	for (const seed of [...seeds].sort((a, b) => b.score - a.score)) {
		const near = groups.filter((group) => touches(seed, group));
		const [home] = near;
		if (!home) groups.push([seed]);
		else {
			home.push(seed, ...near.slice(1).flat());
			for (const other of near.slice(1)) groups.splice(groups.indexOf(other), 1);
		}
	}
	return groups;
}

/** How far a line's middle is from the middle line of another, in heights. */
function offRow(line: TextLine, of: TextLine): number {
	const { across } = axesAt(quadAngle(of.quad));
	const apart = dot(quadCentre(line.quad), across) - dot(quadCentre(of.quad), across);
	return Math.abs(apart) / Math.max(quadThickness(line.quad), quadThickness(of.quad));
}

function makeRows(group: readonly Seed[]): Row[] {
	const rows: { pieces: TextLine[]; score: number }[] = [];
	for (const { line, score } of [...group].sort(
		(a, b) => quadLength(b.line.quad) - quadLength(a.line.quad),
	)) {
		const row = rows.find(({ pieces }) => offRow(line, pieces[0] as TextLine) < SAME_ROW);
		if (row) {
			row.pieces.push(line);
			row.score += score;
		} else rows.push({ pieces: [line], score });
	}
	return rows;
}

function spanOf(lines: readonly TextLine[], axis: Point): readonly [number, number] {
	const all = lines.flatMap(({ quad }) => quad.map((point) => dot(point, axis)));
	return [Math.min(...all), Math.max(...all)];
}

/** The row as a quad from `from` to `to` along the group's axis, on the row's own middle line. */
function rowQuad({ pieces }: Row, axes: Axes, [from, to]: readonly [number, number]): Quad {
	const centres = pieces.map(({ quad }) => {
		const angle = ((quadAngle(quad) - angleOf(axes)) * Math.PI) / 180;
		return { at: quadCentre(quad), weight: quadLength(quad), slope: Math.tan(angle) };
	});
	const weight = centres.reduce((sum, centre) => sum + centre.weight, 0);
	const mean = (pick: (centre: (typeof centres)[number]) => number): number =>
		centres.reduce((sum, centre) => sum + centre.weight * pick(centre), 0) / weight;
	const s = mean(({ at }) => dot(at, axes.along));
	const d = mean(({ at }) => dot(at, axes.across));
	const slope = mean((centre) => centre.slope);
	const height = Math.max(...pieces.map(({ quad }) => quadThickness(quad)));
	const corner = (along: number, side: number): Point => {
		const across = d + slope * (along - s) + (side * height) / 2;
		return [
			along * axes.along[0] + across * axes.across[0],
			along * axes.along[1] + across * axes.across[1],
		];
	};
	return [corner(from, -1), corner(to, -1), corner(to, 1), corner(from, 1)];
}

function angleOf({ along }: Axes): number {
	return (Math.atan2(along[1], along[0]) * 180) / Math.PI;
}

function zoneRows(group: readonly Seed[]): ZoneRows {
	const longest = group.reduce((best, seed) =>
		quadLength(seed.line.quad) > quadLength(best.line.quad) ? seed : best,
	);
	const axes = axesAt(quadAngle(longest.line.quad));
	const rows = makeRows(group);
	const [from, to] = spanOf(
		group.map(({ line }) => line),
		axes.along,
	);
	const margin = MARGIN * quadThickness(longest.line.quad);
	const quads = rows.map((row) => rowQuad(row, axes, [from - margin, to + margin]));
	quads.sort((a, b) => dot(quadCentre(a), axes.across) - dot(quadCentre(b), axes.across));
	return { quads, score: rows.reduce((sum, { score }) => sum + score, 0) };
}

/** Lines put together to groups of rows, the likeliest first. */
export function groupLines(seeds: readonly Seed[]): ZoneRows[] {
	return groupSeeds(seeds)
		.map(zoneRows)
		.sort((a, b) => b.score - a.score);
}

/** Groups of lines that look like zones, the likeliest first; quads as those of the lines. */
export function findRows(lines: readonly TextLine[]): ZoneRows[] {
	const seeds = lines.map((line) => ({
		line: isTurned(line.text) ? { ...line, quad: turnQuad(line.quad, 2) } : line,
		score: scoreOf(line.text),
	}));
	return groupLines(seeds.filter(({ score }) => score > 0));
}
