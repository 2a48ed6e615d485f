import { quadBounds } from '../../../core/image/quad';
import { groupRows } from '../../../core/text/groupRows';
import type { PlacedLine } from '../../../core/text/placedLine';
import { splitColumns } from '../../../core/text/splitColumns';
import { lineAt, type Place } from './lineAt';

/** A third of the most that the detector keeps. */
const LINES = 1000;
/** Two for every pair of lines; the search for columns looks at bands again and again. */
const MOST_LOOKS = 2 * LINES ** 2;
/** For every line a sort and a search, a few looks a step. */
const MOST_LOOKS_FOR_ROWS = 100 * LINES;

type Arrange = (placed: readonly PlacedLine[]) => readonly (readonly PlacedLine[])[];

/** How often the boxes are looked at while a page of so many lines is put in order. */
function countLooks(placeOf: (i: number) => Place, arrange: Arrange): number {
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
	const rows = arrange(placed);
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
	const pages: readonly [string, (i: number) => Place][] = [
		['one column', grid(1, 200)],
		['labels and prices', grid(2, 60)],
		['a wide table', grid(12, 60)],
		['two columns of text', grid(2, 200)],
		['six columns of text', grid(6, 200)],
		['one endless row', grid(LINES, 60)],
		['scattered words', scattered],
	];

	it.each(pages)('stays bearable for %s', (_, placeOf) => {
		const arrange: Arrange = (placed) =>
			splitColumns(placed).flatMap((region) => groupRows(region));
		expect(countLooks(placeOf, arrange)).toBeLessThan(MOST_LOOKS);
	});

	it.each(pages)('grows little more than with the lines for the rows of %s', (_, placeOf) => {
		expect(countLooks(placeOf, groupRows)).toBeLessThan(MOST_LOOKS_FOR_ROWS);
	});
});
