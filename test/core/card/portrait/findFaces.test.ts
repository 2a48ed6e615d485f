import { decodeFaces, mergeFaces, type Face } from '../../../../core/card/portrait/findFaces';
import type { Tensor } from '../../../../core/models';

/** An output of 4 x 3 cells with one anchor set. */
function outputWith(anchor: number, cell: number, numbers: readonly number[]): Tensor {
	const data = new Float32Array(25 * 12).fill(-20);
	numbers.forEach((number, i) => {
		data[(anchor * 5 + i) * 12 + cell] = number;
	});
	return { data, dims: [1, 25, 3, 4] };
}

const face = (left: number, score: number): Face => ({
	score,
	bounds: { left, top: 0, right: left + 100, bottom: 100 },
});

describe('faces in the output of the network', () => {
	it('lie in the middle of their cell, as large as their anchor, when nothing moves them', () => {
		const [found, ...others] = decodeFaces(outputWith(0, 6, [0, 0, 0, 0, 3]), 0.5);
		expect(others).toEqual([]);
		expect(found?.score).toBeCloseTo(0.9526, 4);
		expect(found?.bounds.left).toBeCloseTo(2.5 * 32 - (1.603231 * 32) / 2, 3);
		expect(found?.bounds.right).toBeCloseTo(2.5 * 32 + (1.603231 * 32) / 2, 3);
		expect(found?.bounds.top).toBeCloseTo(1.5 * 32 - (2.094468 * 32) / 2, 3);
	});

	it('are left out under the limit', () => {
		expect(decodeFaces(outputWith(1, 0, [0, 0, 0, 0, -1]), 0.3)).toEqual([]);
	});

	it('that lie over each other are one, the surest', () => {
		expect(mergeFaces([face(0, 0.5), face(20, 0.9), face(300, 0.4)])).toEqual([
			face(20, 0.9),
			face(300, 0.4),
		]);
	});
});
