import { CLASSES, FILLER } from './alphabet';
import { alignSlots, type SlotReading } from './alignSlots';
import { decodeZone, type ZoneText } from './decodeZone';
import type { Spike } from './findSpikes';
import { ZONE_FORMATS, type ZoneFormat } from './formats';

/** Rows read as a zone of one format. */
export interface Attempt {
	/** The first of the rows that belongs to the zone. */
	readonly start: number;
	/** The line of the zone that this row is; more than 0 where lines above are missing. */
	readonly line: number;
	/** One for every row that belongs to the zone. */
	readonly readings: readonly SlotReading[];
	readonly text: ZoneText;
	/** How badly the rows fit; for comparison. */
	readonly cost: number;
}

/** A line that is not in the picture counts as fillers. */
function missingLine(length: number): Float64Array {
	const slots = new Float64Array(length * CLASSES);
	for (let place = 0; place < length; place++) slots[place * CLASSES + FILLER] = 1;
	return slots;
}

/**
 * Reads the lines of a zone that are there.
 *
 * @param slots of the lines from `line` on
 */
export function decodeLines(
	format: ZoneFormat,
	slots: readonly Float64Array[],
	line: number,
): ZoneText {
	const all = format.lengths.map((length, i) => slots[i - line] ?? missingLine(length));
	return decodeZone(format, all);
}

/** Which rows are laid on which lines of a format. */
function placings({ lengths }: ZoneFormat, rows: number): { start: number; line: number }[] {
	// A single row may be any line: the others are cut off or unreadable.
	if (rows === 1) return lengths.map((_, line) => ({ start: 0, line }));
	const starts = Math.max(0, rows - lengths.length + 1);
	return Array.from({ length: starts }, (_, start) => ({ start, line: 0 }));
}

/** Lays rows on every format and keeps what fits best. */
export function tryFormats(rows: readonly (readonly Spike[])[]): Attempt | undefined {
	const aligned = new Map<string, SlotReading>();
	const align = (row: number, length: number): SlotReading => {
		const key = `${row}/${length}`;
		const reading = aligned.get(key) ?? alignSlots(rows[row] ?? [], length);
		aligned.set(key, reading);
		return reading;
	};
	let best: Attempt | undefined;
	for (const format of ZONE_FORMATS) {
		for (const { start, line } of placings(format, rows.length)) {
			const lengths = format.lengths.slice(line, line + rows.length);
			const readings = lengths.map((length, i) => align(start + i, length));
			const slots = readings.map((reading) => reading.slots);
			const text = decodeLines(format, slots, line);
			if (format.strict && !format.begins.test(text.lines[0] ?? '')) continue;
			const cost = readings.reduce((sum, reading) => sum + reading.cost, text.cost);
			if (!best || cost < best.cost) best = { start, line, readings, text, cost };
		}
	}
	return best;
}
