import { applyAffine, composeAffine, IDENTITY, mapQuad } from '../../../core/image/affine';
import type { Affine } from '../../../core/image/affine';

const SHIFT: Affine = [1, 0, 10, 0, 1, 20];
const QUARTER: Affine = [0, -1, 0, 1, 0, 0];

describe('affine maps', () => {
	it('leave points alone when they are the identity', () => {
		expect(applyAffine(IDENTITY, [3, 4])).toEqual([3, 4]);
	});

	it('apply the inner map of a composition first', () => {
		const point = [2, 5] as const;
		expect(applyAffine(composeAffine(SHIFT, QUARTER), point)).toEqual([5, 22]);
		expect(applyAffine(composeAffine(QUARTER, SHIFT), point)).toEqual([-25, 12]);
	});

	it('keep the order of corners', () => {
		const quad = mapQuad(
			[
				[0, 0],
				[2, 0],
				[2, 1],
				[0, 1],
			],
			(point) => applyAffine(SHIFT, point),
		);
		expect(quad).toEqual([
			[10, 20],
			[12, 20],
			[12, 21],
			[10, 21],
		]);
	});
});
