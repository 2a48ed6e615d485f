import { applyAffine, mapQuad } from '../../../core/image/affine';
import type { Affine } from '../../../core/image/affine';

const IDENTITY: Affine = [1, 0, 0, 0, 1, 0];
const SHIFT: Affine = [1, 0, 10, 0, 1, 20];
const QUARTER: Affine = [0, -1, 0, 1, 0, 0];

describe('affine maps', () => {
	it('leave points alone when they are the identity', () => {
		expect(applyAffine(IDENTITY, [3, 4])).toEqual([3, 4]);
	});

	it('turn a point before they move it', () => {
		expect(applyAffine(SHIFT, applyAffine(QUARTER, [2, 5]))).toEqual([5, 22]);
		expect(applyAffine(QUARTER, applyAffine(SHIFT, [2, 5]))).toEqual([-25, 12]);
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
