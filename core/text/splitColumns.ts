import type { Bounds } from '../image/quad';
import type { PlacedLine } from './placedLine';

/** Fewer lines than this make no column of running text. */
const MIN_LINES = 3;
/** Lines of running text are at least this many times as long as high … */
const MIN_RATIO = 9;
/** … and most of them fill this share of their column. */
const MIN_FILL = 0.6;
/** A gutter is at least this many line heights wide. */
const MIN_GUTTER = 0.6;

function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[sorted.length >> 1] ?? 0;
}

const height = ({ top, bottom }: Bounds): number => bottom - top;
const width = ({ left, right }: Bounds): number => right - left;

/** Whether the lines look like a column of running text rather than labels, prices or cells. */
function isRunningText(placed: readonly PlacedLine[]): boolean {
	if (placed.length < MIN_LINES) return false;
	const bounds = placed.map((item) => item.bounds);
	const full = Math.max(...bounds.map((b) => b.right)) - Math.min(...bounds.map((b) => b.left));
	const ratio = median(bounds.map((b) => width(b) / height(b)));
	return ratio >= MIN_RATIO && median(bounds.map(width)) >= MIN_FILL * full;
}

const isLong = ({ bounds }: PlacedLine): boolean => width(bounds) / height(bounds) >= MIN_RATIO;

interface Split {
	readonly left: readonly PlacedLine[];
	readonly right: readonly PlacedLine[];
}

/** The leftmost gutter that no line crosses and that has running text on both sides. */
function findGutter(placed: readonly PlacedLine[]): Split | undefined {
	// Half of the lines on either side must be long; this spares long tables the search.
	if (placed.filter(isLong).length * 2 < placed.length) return undefined;
	const sorted = [...placed].sort((a, b) => a.bounds.left - b.bounds.left);
	const gutter = MIN_GUTTER * median(sorted.map(({ bounds }) => height(bounds)));
	let reach = -Infinity;
	for (let i = 0; i < sorted.length; i++) {
		const { bounds } = sorted[i] as PlacedLine;
		if (i >= MIN_LINES && bounds.left - reach >= gutter) {
			const split = { left: sorted.slice(0, i), right: sorted.slice(i) };
			if (isRunningText(split.left) && hasRunningText(split.right)) return split;
		}
		reach = Math.max(reach, bounds.right);
	}
	return undefined;
}

/** The right side may itself be several columns. */
function hasRunningText(placed: readonly PlacedLine[]): boolean {
	return isRunningText(placed) || findGutter(placed) !== undefined;
}

/** Bands between which a horizontal can be drawn that crosses no line, top to bottom. */
function splitBands(placed: readonly PlacedLine[]): PlacedLine[][] {
	const bands: PlacedLine[][] = [];
	let reach = -Infinity;
	for (const item of [...placed].sort((a, b) => a.bounds.top - b.bounds.top)) {
		// Boxes of lines set close together overlap a little.
		if (item.bounds.top + 0.2 * height(item.bounds) >= reach) bands.push([item]);
		else bands[bands.length - 1]?.push(item);
		reach = Math.max(reach, item.bounds.bottom - 0.2 * height(item.bounds));
	}
	return bands;
}

interface Interval {
	readonly from: number;
	readonly to: number;
}

/** Sorted disjoint stretches of x that are covered, with one more added. */
function cover(covered: readonly Interval[], { left, right }: Bounds): readonly Interval[] {
	if (covered.some(({ from, to }) => from <= left && right <= to)) return covered;
	const apart = covered.filter(({ from, to }) => to < left || right < from);
	const touched = covered.filter(({ from, to }) => to >= left && right >= from);
	const from = Math.min(left, ...touched.map((interval) => interval.from));
	const to = Math.max(right, ...touched.map((interval) => interval.to));
	return [...apart, { from, to }].sort((a, b) => a.from - b.from);
}

/** The longest stretch of bands from `start` on that has a gutter all the way down. */
function longestColumns(
	bands: readonly PlacedLine[][],
	start: number,
): { readonly end: number; readonly split: Split } | undefined {
	let covered: readonly Interval[] = [];
	let end = start;
	for (; end < bands.length; end++) {
		const band = bands[end] ?? [];
		const next = band.reduce((all, { bounds }) => cover(all, bounds), covered);
		if (next.length < 2) break;
		covered = next;
	}
	const split = end > start ? findGutter(bands.slice(start, end).flat()) : undefined;
	return split && { end, split };
}

/**
 * Regions of a page in reading order. Columns of running text come one after the other; what
 * stands side by side otherwise (tables, receipts, forms) stays together, to be read in rows.
 */
export function splitColumns(placed: readonly PlacedLine[]): PlacedLine[][] {
	const bands = splitBands(placed);
	const regions: PlacedLine[][] = [];
	let rows: PlacedLine[] = [];
	for (let i = 0; i < bands.length;) {
		const columns = longestColumns(bands, i);
		if (!columns) {
			rows.push(...(bands[i] ?? []));
			i++;
			continue;
		}
		if (rows.length > 0) regions.push(rows);
		rows = [];
		regions.push(...splitColumns(columns.split.left), ...splitColumns(columns.split.right));
		i = columns.end;
	}
	if (rows.length > 0) regions.push(rows);
	return regions;
}
