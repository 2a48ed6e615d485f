import { meanRadius } from './ellipsePoint';
import { castRays, DIRECTIONS, inkAt, type Rays, type RingView } from './rays';
import type { TracedRing } from './traceRing';

/** Depths, over the shorter half axis, at which letters along the ring are looked for. */
const LETTER_DEPTHS = [0.12, 0.17, 0.22, 0.27, 0.32, 0.37];
/** Depths that show how much of the inside is covered. */
const INSIDE_DEPTHS = [0.12, 0.2, 0.28, 0.36, 0.44, 0.52, 0.6, 0.7, 0.8, 0.9];

/** What tells a seal from other rings. */
interface RingTraits {
	/** Changes between ink and paper along the circle through the letters. */
	readonly changes: number;
	/** Share of the inside that is covered with ink. */
	readonly fill: number;
}

interface Walk {
	readonly changes: number;
	readonly share: number;
}

/** Once round at a depth. */
function walk(view: RingView, rays: Rays, depth: number): Walk {
	let [changes, inked, seen, last] = [0, 0, 0, -1];
	for (let k = 0; k < DIRECTIONS; k++) {
		const x = (rays.x[k] as number) + depth * (rays.dx[k] as number);
		const y = (rays.y[k] as number) + depth * (rays.dy[k] as number);
		const value = inkAt(view, x, y);
		if (value < 0) continue;
		seen++;
		inked += value;
		if (last >= 0 && value !== last) changes++;
		last = value;
	}
	return { changes, share: seen === 0 ? 0 : inked / seen };
}

function describeRing(view: RingView, { ellipse }: TracedRing): RingTraits {
	const rays = castRays(ellipse);
	const at = (share: number): Walk => walk(view, rays, share * ellipse.b);
	// The outer circles are longer: their share of the area is that of their length.
	const weights = INSIDE_DEPTHS.map((depth) => 1 - depth);
	const inked = INSIDE_DEPTHS.map((depth, i) => at(depth).share * (weights[i] as number));
	const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
	return {
		changes: Math.max(...LETTER_DEPTHS.map((depth) => at(depth).changes)),
		fill: sum(inked) / sum(weights),
	};
}

/** Rings with fewer changes along their letters hold no text: dials, buttons, pen strokes. */
const LEAST_CHANGES = 8;
const MANY_CHANGES = 20;
/** How much more of the ring is inked than chance gives. */
const LEAST_LINE = 0.35;
const GOOD_LINE = 0.8;
const FILL = { least: 0.04, most: 0.62 } as const;
/** Less of the ring than this in the picture tells too little. */
const LEAST_VISIBLE = 0.38;
/** Half of the shorter axis in pixels of the working picture: smaller ones are not read as rings. */
const LEAST_RADIUS = 27;
const GOOD_RADIUS = 44;

const ramp = (value: number, low: number, high: number): number =>
	Math.min(1, Math.max(0, (value - low) / (high - low)));

/** How sure a ring is that of a seal, 0..1, before anything in it is read. */
export function judgeRing(view: RingView, ring: TracedRing): number {
	const { coverage, around, visible, ellipse } = ring;
	const line = around >= 1 ? 0 : (coverage - around) / (1 - around);
	if (line < LEAST_LINE || visible < LEAST_VISIBLE || ellipse.b < LEAST_RADIUS) return 0;
	const { changes, fill } = describeRing(view, ring);
	if (changes < LEAST_CHANGES || fill < FILL.least || fill > FILL.most) return 0;
	const clear = ramp(line, LEAST_LINE - 0.15, GOOD_LINE);
	const letters = ramp(changes, 0, MANY_CHANGES);
	const size = 0.7 + 0.3 * ramp(meanRadius(ellipse), LEAST_RADIUS, GOOD_RADIUS);
	return clear ** 0.8 * letters ** 0.5 * size;
}
