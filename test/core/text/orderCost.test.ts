import { quadBounds } from '../../../core/image/quad';
import { groupRows } from '../../../core/text/groupRows';
import type { PlacedLine } from '../../../core/text/placedLine';
import { splitColumns } from '../../../core/text/splitColumns';
import { lineAt, type Place } from './lineAt';

/** A third of the most that the detector keeps. */
const LINES = 1000;
/** Two for every pair of lines. */
const MOST_LOOKS = 2 * LINES ** 2;

/** How often the boxes are looked at while a page of so many lines is put in order. */
function countLooks(placeOf: (i: number) => Place): number {
	let looks = 0;
	const placed = Array.from({ length: LINES }, (_, i): PlacedLine => {
		const line = lineAt(String(i), placeOf(i));
		const bounds = quadBounds(line.quad);
		return {
			line,
			get bounds() {
				looks++;
				return bounds;
			},
		};
	});
	const rows = splitColumns(placed).flatMap((region) => groupRows(region));
	expect(rows.flat()).toHaveLength(LINES);
	return looks;
}

const grid = (columns: number, width: number) => (i: number) => ({
	x: (i % columns) * 220,
	y: Math.floor(i / columns) * 30,
	width,
	height: 20,
});

/** The same scattered places every time. */
const scattered = (i: number) => ({
	x: (i * 7919) % 4000,
	y: (i * 104_729) % 5000,
	width: 20 + (i % 90),
	height: 12 + (i % 9),
});

describe('the cost of putting very many lines in order', () => {
	it.each([
		['one column', grid(1, 200)],
		['labels and prices', grid(2, 60)],
		['a wide table', grid(12, 60)],
		['two columns of text', grid(2, 200)],
		['six columns of text', grid(6, 200)],
		['one endless row', grid(LINES, 60)],
		['scattered words', scattered],
	])('stays bearable for %s', (_, placeOf) => {
		expect(countLooks(placeOf)).toBeLessThan(MOST_LOOKS);
	});
});
