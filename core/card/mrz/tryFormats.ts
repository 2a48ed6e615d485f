import { CLASSES, FILLER } from './alphabet';
import { alignSlots, type SlotReading } from './alignSlots';
import { decodeZone, type ZoneText } from './decodeZone';
import type { Spike } from './findSpikes';
import { ZONE_FORMATS } from './formats';

/** Rows read as a zone of one format. */
export interface Attempt {
	/** The first of the rows that belongs to the zone. */
	readonly start: number;
	readonly readings: readonly SlotReading[];
	readonly text: ZoneText;
	/** How badly the rows fit; for comparison. */
	readonly cost: number;
}

/** What stands for a line that is not in the picture. */
function missingLine(length: number): SlotReading {
	const slots = new Float64Array(length * CLASSES);
	for (let place = 0; place < length; place++) slots[place * CLASSES + FILLER] = 1;
	return { slots, pitch: { first: 0, step: 1, bend: 0, last: length - 1 }, cost: 0, unseen: 0 };
}

/** Lays a single row on every line of every format: the rest of the zone is cut off or unreadable. */
export function trySingleRow(row: readonly Spike[]): Attempt | undefined {
	let best: Attempt | undefined;
	for (const format of ZONE_FORMATS) {
		format.lengths.forEach((own, line) => {
			const reading = alignSlots(row, own);
			const readings = format.lengths.map((length, i) =>
				i === line ? reading : missingLine(length),
			);
			const text = decodeZone(
				format,
				readings.map(({ slots }) => slots),
			);
			const cost = reading.cost + text.cost;
			if (!best || cost < best.cost) best = { start: -line, readings, text, cost };
		});
	}
	return best;
}

/** Lays rows on every format that has as many or fewer, and keeps what fits best. */
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
		for (let start = 0; start + format.lengths.length <= rows.length; start++) {
			const readings = format.lengths.map((length, i) => align(start + i, length));
			const text = decodeZone(
				format,
				readings.map(({ slots }) => slots),
			);
			const cost = readings.reduce((sum, reading) => sum + reading.cost, text.cost);
			if (!best || cost < best.cost) best = { start, readings, text, cost };
		}
	}
	return best;
}
