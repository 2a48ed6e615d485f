import { quadBounds } from '../../../core/image/quad';
import { joinParts } from '../../../core/plate/joinParts';
import type { Quad } from '../../../core/result';

const box = (left: number, top: number, width: number, height: number): Quad => [
	[left, top],
	[left + width, top],
	[left + width, top + height],
	[left, top + height],
];

/** A box of one sign as the detector finds it: turned by an eighth. */
const turned = (x: number, y: number, reach: number): Quad => [
	[x - reach, y],
	[x, y - reach],
	[x + reach, y],
	[x, y + reach],
];

const spans = (quads: readonly Quad[]) =>
	quads.map((quad) => {
		const { left, right } = quadBounds(quad);
		return [Math.round(left), Math.round(right)];
	});

describe('numbers that were found in parts', () => {
	it('come as one box', () => {
		const [letters, digits] = [box(100, 50, 120, 60), box(250, 52, 160, 58)];
		expect(spans(joinParts([digits, letters]))).toEqual([[100, 410]]);
	});

	it('come in every way to join them', () => {
		const parts = [box(20, 50, 40, 60), box(100, 50, 120, 60), box(250, 52, 160, 58)];
		expect(spans(joinParts(parts))).toEqual(
			expect.arrayContaining([
				[20, 220],
				[100, 410],
				[20, 410],
			]),
		);
	});

	it('have lone signs whose boxes stand askew', () => {
		const joined = joinParts([box(100, 50, 200, 80), turned(340, 92, 40)]);
		expect(spans(joined)).toEqual([[100, 380]]);
	});

	it('stand side by side and are of one size', () => {
		const number = box(100, 50, 200, 80);
		expect(joinParts([number, box(120, 150, 160, 30)])).toEqual([]);
		expect(joinParts([number, box(310, 80, 60, 25)])).toEqual([]);
		expect(joinParts([number, box(500, 50, 160, 80)])).toEqual([]);
	});
});
