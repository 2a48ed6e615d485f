import { quadBounds, quadLength, quadThickness } from '../../image/quad';
import type { Point, Quad } from '../../result';
import { inkAt, type RingView } from './rays';

/** Looks along a side of a frame. */
const STEPS = 48;
/** A frame's line lies at most so far inside, over the shorter side. */
const LINE_DEPTH = 0.14;
/** Where the inside of a frame begins, over the shorter side. */
const INSIDE = 0.2;
/** Frames of which a side is inked less than this are none. */
const LEAST_LINE = 0.5;
const GOOD_LINE = 0.85;
/** Share of the inside that letters cover. */
const FILL = { least: 0.07, solid: 0.5, most: 0.9 } as const;
/** Letters fill a seal: their share of its inside, across and along. */
const LEAST_SPREAD = 0.42;
/** Changes between ink and paper over all looks through the inside. */
const LEAST_CHANGES = 14;
/** More ink than this right beside a frame, and it is a letter of a heading or a cell. */
const MOST_BESIDE = 0.16;
/** Lines through the whole inside with this share of ink are rules of a table. */
const RULE = 0.9;
const MOST_RULES = 2;

/** Rank of strong ink among the ink of a box, and the share of it that counts as ink. */
const STRONG = 0.8;
const LEVEL = 0.4;

export interface JudgedBox {
	readonly solid: boolean;
	readonly confidence: number;
}

const NONE: JudgedBox = { solid: false, confidence: 0 };

/** A picture of the box: the ink at shares of its length and thickness. */
interface Look {
	readonly at: (u: number, v: number) => number;
	/** The shorter side as a share of the length and of the thickness. */
	readonly unit: readonly [number, number];
	readonly short: number;
}

/** The strong ink in a box: under half of it lies the blur between strokes. */
function findLevel({ ink }: RingView, quad: Quad): number {
	const { left, top, right, bottom } = quadBounds(quad);
	const values: number[] = [];
	for (let y = Math.max(0, Math.floor(top)); y < Math.min(ink.height, bottom); y++) {
		for (let x = Math.max(0, Math.floor(left)); x < Math.min(ink.width, right); x++) {
			const value = ink.data[y * ink.width + x] as number;
			if (value > 0) values.push(value);
		}
	}
	values.sort((p, q) => p - q);
	return LEVEL * (values[Math.floor(values.length * STRONG)] ?? 0);
}

function lookAt(view: RingView, quad: Quad): Look {
	const [a, b, , d] = quad;
	const along: Point = [b[0] - a[0], b[1] - a[1]];
	const across: Point = [d[0] - a[0], d[1] - a[1]];
	const [length, thickness] = [quadLength(quad), quadThickness(quad)];
	const short = Math.min(length, thickness);
	return {
		short,
		unit: [short / length, short / thickness],
		at: (u, v) =>
			inkAt(view, a[0] + u * along[0] + v * across[0], a[1] + u * along[1] + v * across[1]),
	};
}

/** Share of ink among looks; what is hidden does not count. */
function shareOf(count: number, look: (share: number) => number): number {
	let [seen, inked] = [0, 0];
	for (let k = 0; k < count; k++) {
		const value = look((k + 0.5) / count);
		if (value < 0) continue;
		seen++;
		inked += value;
	}
	return seen < count / 4 ? 0 : inked / seen;
}

type Side = 'left' | 'right' | 'top' | 'bottom';
const SIDES: readonly Side[] = ['left', 'right', 'top', 'bottom'];

/** Ink along a side, `depth` (over the shorter side) inwards. */
function sideShare({ at, unit }: Look, side: Side, depth: number): number {
	const inset = depth * (side === 'left' || side === 'right' ? unit[0] : unit[1]);
	const place = side === 'left' || side === 'top' ? inset : 1 - inset;
	const upright = side === 'left' || side === 'right';
	return shareOf(STEPS, (share) => {
		const along = 0.06 + 0.88 * share;
		return upright ? at(place, along) : at(along, place);
	});
}

/** The weakest of the sides, each at its best depth. */
function weakestSide(look: Look): number {
	const step = 1 / look.short;
	return Math.min(
		...SIDES.map((side) => {
			let best = 0;
			for (let depth = step / 2; depth <= LINE_DEPTH; depth += step) {
				best = Math.max(best, sideShare(look, side, depth));
			}
			return best;
		}),
	);
}

/** What lies in the inside, row by row. */
interface Inside {
	readonly fill: number;
	readonly changes: number;
	/** Share of the rows and of the columns with ink. */
	readonly spread: readonly [number, number];
	readonly rules: number;
}

function lookInside({ at, unit }: Look): Inside {
	const [u0, v0] = [INSIDE * unit[0], INSIDE * unit[1]];
	const rows = new Float64Array(STEPS);
	const columns = new Float64Array(STEPS);
	let changes = 0;
	const lastOf = new Int8Array(STEPS).fill(-1);
	for (let j = 0; j < STEPS; j++) {
		let last = -1;
		for (let i = 0; i < STEPS; i++) {
			const u = u0 + ((1 - 2 * u0) * (i + 0.5)) / STEPS;
			const v = v0 + ((1 - 2 * v0) * (j + 0.5)) / STEPS;
			const value = at(u, v);
			if (value < 0) continue;
			rows[j] = (rows[j] as number) + value;
			columns[i] = (columns[i] as number) + value;
			if (j % 6 === 3 && last >= 0 && last !== value) changes++;
			if (i % 6 === 3 && (lastOf[i] as number) >= 0 && lastOf[i] !== value) changes++;
			last = value;
			lastOf[i] = value;
		}
	}
	const used = (lines: Float64Array): number =>
		lines.reduce((count, ink) => count + (ink >= 2 ? 1 : 0), 0) / STEPS;
	const full = (lines: Float64Array): number =>
		lines.reduce((n, ink, i) => {
			const isFull = ink >= RULE * STEPS && !((lines[i - 1] ?? 0) >= RULE * STEPS);
			return n + (isFull ? 1 : 0);
		}, 0);
	const fill = rows.reduce((sum, ink) => sum + ink, 0) / STEPS ** 2;
	return { fill, changes, spread: [used(rows), used(columns)], rules: full(rows) + full(columns) };
}

/** The most ink beside one of the sides. */
function besideShare(look: Look): number {
	const depths = [-0.1, -0.18, -0.26, -0.34];
	return Math.max(
		...SIDES.map(
			(side) =>
				depths.reduce((sum, depth) => sum + sideShare(look, side, depth), 0) / depths.length,
		),
	);
}

const ramp = (value: number, low: number, high: number): number =>
	Math.min(1, Math.max(0, (value - low) / (high - low)));

/** How sure a rectangle of ink is a seal, before anything in it is read. */
export function judgeBox(view: RingView, quad: Quad): JudgedBox {
	const look = lookAt({ ...view, level: findLevel(view, quad) }, quad);
	const line = weakestSide(look);
	if (line < LEAST_LINE) return NONE;
	const { fill, changes, spread, rules } = lookInside(look);
	const solid = fill > FILL.solid;
	if (fill < FILL.least || fill > FILL.most || changes < LEAST_CHANGES) return NONE;
	if (!solid && (Math.min(...spread) < LEAST_SPREAD || rules > MOST_RULES)) return NONE;
	const beside = besideShare(look);
	if (beside > MOST_BESIDE) return NONE;
	const frame = ramp(line, LEAST_LINE - 0.2, GOOD_LINE);
	const letters = 0.6 + 0.4 * ramp(changes, LEAST_CHANGES, 4 * LEAST_CHANGES);
	return { solid, confidence: frame * letters * (1 - beside) };
}
