import { findComponents } from '../../../core/image/findComponents';
import { parseMask } from './parseMask';

function areasOf(...rows: string[]): number[] {
	const { mask, width, height } = parseMask(rows);
	return findComponents(mask, width, height).map(({ area }) => area);
}

describe('components of a mask', () => {
	it('are none where nothing is set', () => {
		expect(areasOf('....', '....')).toEqual([]);
	});

	it('come from top to bottom with their areas', () => {
		expect(areasOf('.##.', '....', '#...', '#.##')).toEqual([2, 2, 2]);
	});

	it.each([
		['right below', ['#..', '.#.', '..#']],
		['left below', ['..#', '.#.', '#..']],
		['both sides of a stretch', ['#..#', '.##.', '#..#']],
	])('are joined at a corner: %s', (_, rows) => {
		expect(areasOf(...rows)).toHaveLength(1);
	});

	it('stay apart where a column or a row lies between', () => {
		expect(areasOf('#.#', '#.#')).toEqual([2, 2]);
		expect(areasOf('###', '...', '###')).toEqual([3, 3]);
	});

	it('do not join the end of a row with the start of the next one', () => {
		expect(areasOf('...#', '#...')).toEqual([1, 1]);
	});

	it('are joined by the foot of a U', () => {
		expect(areasOf('#..#', '#..#', '####')).toEqual([8]);
	});

	it('are joined late by a comb and by a U within a U', () => {
		expect(areasOf('#.#.#.#', '#.#.#.#', '#######')).toEqual([15]);
		expect(areasOf('#.#.#.#', '#.###.#', '#.....#', '#######')).toEqual([13, 5]);
	});

	it('follow a spiral', () => {
		expect(
			areasOf('#######', '......#', '#####.#', '#...#.#', '#.###.#', '#.....#', '#######'),
		).toEqual([31]);
	});

	it('keep every pixel in exactly one run', () => {
		const { mask, width, height } = parseMask(['##.##', '.#.#.', '#####', '....#']);
		const seen = new Uint8Array(mask.length);
		for (const { runs } of findComponents(mask, width, height)) {
			for (const { row, from, to } of runs) {
				for (let x = from; x < to; x++) seen[row * width + x]! += 1;
			}
		}
		expect(seen).toEqual(mask);
	});
});
