import type { EdgeMap } from '../frame/edgeMap';

/** Shares (0..1) of straight stretches along which an edge shows, in constant time each. */
export interface SideSupport {
	/** Of the upright line at `x` between two rows. */
	upright(x: number, from: number, to: number): number;
	/** Of the level line at `y` between two columns. */
	level(y: number, from: number, to: number): number;
}

interface Walk {
	readonly length: number;
	readonly lines: number;
	/** From a value to the next one of the line, and of the next line. */
	readonly step: number;
	readonly next: number;
	readonly reach: number;
}

/** Running sums, along columns or rows, of the strongest edge across them within reach. */
function runningSums(
	edges: Float32Array,
	{ length, lines, step, next, reach }: Walk,
): Float32Array {
	const sums = new Float32Array(lines * (length + 1));
	for (let line = 0; line < lines; line++) {
		const from = Math.max(0, line - reach);
		const to = Math.min(lines - 1, line + reach);
		for (let t = 0; t < length; t++) {
			let best = 0;
			for (let near = from; near <= to; near++) {
				best = Math.max(best, edges[near * next + t * step] as number);
			}
			const at = line * (length + 1) + t;
			sums[at + 1] = (sums[at] as number) + best;
		}
	}
	return sums;
}

/**
 * Prepares the sums for an edge map.
 *
 * @param reach pixels that an edge may lie beside the line
 */
export function measureSides(
	{ width, height, across, along }: EdgeMap,
	reach: number,
): SideSupport {
	const columns = runningSums(across, {
		length: height,
		lines: width,
		step: width,
		next: 1,
		reach,
	});
	const rows = runningSums(along, { length: width, lines: height, step: 1, next: width, reach });
	const share = (sums: Float32Array, length: number, lines: number) => {
		const clamp = (t: number): number => Math.min(length, Math.max(0, Math.round(t)));
		return (at: number, from: number, to: number): number => {
			const line = Math.min(lines - 1, Math.max(0, Math.round(at))) * (length + 1);
			const sum = (sums[line + clamp(to)] as number) - (sums[line + clamp(from)] as number);
			return Math.min(1, sum / Math.max(1, to - from));
		};
	};
	return { upright: share(columns, height, width), level: share(rows, width, height) };
}
