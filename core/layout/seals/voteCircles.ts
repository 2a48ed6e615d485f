import type { InkField } from './types';

/** Circles are voted for in a frame that is stretched across `angle`, so that ovals become round. */
export interface Stretch {
	/** Radians, clockwise from the x axis: of the longer axis. */
	readonly angle: number;
	/** The longer axis over the shorter one. */
	readonly ratio: number;
}

/** A circle in the stretched frame, given in pixels of the field. */
export interface VotedCircle {
	readonly x: number;
	readonly y: number;
	/** Half of the longer axis. */
	readonly radius: number;
	/** Edges that agree, over those of a whole ring of two edges. */
	readonly share: number;
}

/** Edge pixels with the directions across the edge. */
interface Edges {
	readonly count: number;
	readonly x: Float32Array;
	readonly y: Float32Array;
	readonly dx: Float32Array;
	readonly dy: Float32Array;
}

/** Steps of ink from one pixel to the next that make an edge, of 255. */
const LEAST_STEP = 40;
/** Of more edges than this only some are asked. */
const MOST_EDGES = 40_000;
/** Pixels of the field along a side of a cell of votes. */
const CELL = 3;
/** Radii grow by this factor. */
const GROWTH = 1.05;
/** The smallest radius, in pixels of the field. */
const LEAST_RADIUS = 11;
/** The largest radius over the longer side of the field. */
const MOST_RADIUS = 0.55;
/** Centres may lie so far outside, over the longer side: a border can cut a seal. */
const MARGIN = 0.06;
/** The least share of agreeing edges that is worth a closer look. */
const LEAST_SHARE = 0.22;
const MOST_CIRCLES = 14;

/** Sobel's operator. */
export function findEdges({ width, height, data }: InkField): Edges {
	const found: number[] = [];
	for (let y = 1; y < height - 1; y++) {
		for (let x = 1; x < width - 1; x++) {
			const i = y * width + x;
			const at = (dx: number, dy: number): number => data[i + dy * width + dx] as number;
			const [a, b, c, d] = [at(-1, -1), at(1, -1), at(-1, 1), at(1, 1)];
			const gx = b + d - a - c + 2 * (at(1, 0) - at(-1, 0));
			const gy = c + d - a - b + 2 * (at(0, 1) - at(0, -1));
			const size = Math.hypot(gx, gy);
			if (size >= 8 * LEAST_STEP) found.push(x, y, gx / size, gy / size);
		}
	}
	const every = Math.max(1, Math.ceil(found.length / 4 / MOST_EDGES));
	const count = Math.floor(found.length / 4 / every);
	const column = (c: number): Float32Array =>
		Float32Array.from({ length: count }, (_, k) => found[4 * every * k + c] as number);
	return { count, x: column(0), y: column(1), dx: column(2), dy: column(3) };
}

/** The edges in the stretched frame. */
function stretchEdges(edges: Edges, { angle, ratio }: Stretch): Edges {
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	const { count } = edges;
	const [x, y, dx, dy] = [0, 1, 2, 3].map(() => new Float32Array(count)) as [
		...[Float32Array, Float32Array, Float32Array, Float32Array],
	];
	for (let k = 0; k < count; k++) {
		const [px, py] = [edges.x[k] as number, edges.y[k] as number];
		const [nx, ny] = [edges.dx[k] as number, edges.dy[k] as number];
		x[k] = px * cos + py * sin;
		y[k] = (py * cos - px * sin) * ratio;
		// Directions across an edge turn the other way: by the inverse, transposed.
		const u = nx * cos + ny * sin;
		const v = (ny * cos - nx * sin) / ratio;
		const length = Math.hypot(u, v);
		dx[k] = u / length;
		dy[k] = v / length;
	}
	return { count, x, y, dx, dy };
}

interface Votes {
	readonly left: number;
	readonly top: number;
	readonly columns: number;
	readonly rows: number;
	readonly radii: readonly number[];
	readonly counts: Uint16Array;
}

function openVotes(edges: Edges, longest: number): Votes {
	const margin = MARGIN * longest;
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (let k = 0; k < edges.count; k++) {
		left = Math.min(left, edges.x[k] as number);
		right = Math.max(right, edges.x[k] as number);
		top = Math.min(top, edges.y[k] as number);
		bottom = Math.max(bottom, edges.y[k] as number);
	}
	const radii: number[] = [];
	for (let r = LEAST_RADIUS; r <= MOST_RADIUS * longest; r *= GROWTH) radii.push(r);
	const columns = Math.ceil((right - left + 2 * margin) / CELL) + 1;
	const rows = Math.ceil((bottom - top + 2 * margin) / CELL) + 1;
	const counts = new Uint16Array(columns * rows * radii.length);
	return { left: left - margin, top: top - margin, columns, rows, radii, counts };
}

function castVotes(edges: Edges, { left, top, columns, rows, radii, counts }: Votes): void {
	const plane = columns * rows;
	for (let k = 0; k < edges.count; k++) {
		const x = ((edges.x[k] as number) - left) / CELL;
		const y = ((edges.y[k] as number) - top) / CELL;
		const dx = (edges.dx[k] as number) / CELL;
		const dy = (edges.dy[k] as number) / CELL;
		for (let i = 0; i < radii.length; i++) {
			const r = radii[i] as number;
			for (let way = -r; way <= r; way += 2 * r) {
				const column = Math.floor(x + way * dx);
				const row = Math.floor(y + way * dy);
				if (column < 0 || row < 0 || column >= columns || row >= rows) continue;
				const at = i * plane + row * columns + column;
				counts[at] = (counts[at] as number) + 1;
			}
		}
	}
}

/** Cells with their neighbours that hold many votes. */
function collectPeaks({ left, top, columns, rows, radii, counts }: Votes): VotedCircle[] {
	const peaks: VotedCircle[] = [];
	radii.forEach((radius, i) => {
		const whole = 4 * Math.PI * radius;
		for (let row = 1; row < rows - 1; row++) {
			const start = (i * rows + row) * columns;
			for (let column = 1; column < columns - 1; column++) {
				const at = start + column;
				const middle = counts[at] as number;
				// A peak stands out from its neighbours: most cells end here.
				if (middle * 9 < LEAST_SHARE * whole) continue;
				let sum = 0;
				for (let j = -columns; j <= columns; j += columns) {
					for (let c = -1; c <= 1; c++) sum += counts[at + j + c] as number;
				}
				const share = sum / whole;
				if (share < LEAST_SHARE) continue;
				const [x, y] = [left + (column + 0.5) * CELL, top + (row + 0.5) * CELL];
				peaks.push({ x, y, radius, share });
			}
		}
	});
	return peaks.sort((a, b) => b.share - a.share);
}

const isNear = (a: VotedCircle, b: VotedCircle): boolean =>
	Math.hypot(a.x - b.x, a.y - b.y) < 0.25 * Math.min(a.radius, b.radius) &&
	Math.max(a.radius, b.radius) < 1.16 * Math.min(a.radius, b.radius);

/**
 * Finds circles, or ovals of one form, in a field of ink: every edge votes for the centres across
 * it, a plane of votes a radius (Hough's transform with directions, Ballard 1981).
 */
export function voteCircles(
	edges: Edges,
	longest: number,
	stretch: Stretch = { angle: 0, ratio: 1 },
): VotedCircle[] {
	if (edges.count < 2 * LEAST_RADIUS) return [];
	const moved = stretchEdges(edges, stretch);
	const votes = openVotes(moved, longest);
	castVotes(moved, votes);
	const kept: VotedCircle[] = [];
	for (const peak of collectPeaks(votes)) {
		if (kept.length === MOST_CIRCLES) break;
		if (!kept.some((other) => isNear(peak, other))) kept.push(peak);
	}
	const [cos, sin] = [Math.cos(stretch.angle), Math.sin(stretch.angle)];
	return kept.map(({ x, y, ...rest }) => {
		const v = y / stretch.ratio;
		return { ...rest, x: x * cos - v * sin, y: x * sin + v * cos };
	});
}
